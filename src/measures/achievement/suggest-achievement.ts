import { dayInWords } from '../../calendar/words.ts';
import { type CaseFile, currentPlan, isClosed } from '../../caseload/case-file.ts';
import type { Moment } from '../../caseload/due.ts';
import { isAchieved, isActiveGoal, type PlannedGoal } from '../../caseload/goals.ts';
import { measureName } from '../../caseload/labels.ts';
import type { Code, Goal } from '../../records/record.ts';
import { sentence, type Sentence } from '../../text/sentence.ts';
import { seriesOf } from '../series-of.ts';
import type { SeriesPoint } from '../series.ts';
import { type Course, courseOf } from './course.ts';

/** How far a goal has come by its readings, where that is not what is written. */
export interface AchievementSuggestion {
  readonly code: Code<'goal-achievement'>;
  readonly reason: Sentence;
  /** The readings it stands on, the latest last. */
  readonly points: readonly SeriesPoint[];
}

/**
 * What the readings since the goal began say of its achievement: reached by the latest reading of
 * every measure; not reached and its day has passed; the last three readings move toward the
 * target, away from it, or stay within 5 % of the way. Measures that disagree suggest nothing, nor
 * do readings too old to speak of today. Undefined too where it is written already.
 */
export function suggestAchievement(
  planned: PlannedGoal,
  file: CaseFile,
  moment: Moment,
): AchievementSuggestion | undefined {
  const { goal } = planned;
  if (!isWorkedOn(goal, file)) return undefined;
  const all = seriesOf(file, moment).filter((series) => series.goal?.goal === goal);
  const courses = all.flatMap((series) => courseOf(series, moment) ?? []);
  const [first] = courses;
  // A measure without a reading, or without a target, leaves open whether all is reached.
  const isWhole = courses.length === all.length && haveTargets(goal);
  const found = first && judge({ goal, courses, isWhole }, moment);
  return found && !isWritten(found.code, goal) ? found : undefined;
}

interface Standing {
  readonly goal: Goal;
  readonly courses: readonly Course[];
  readonly isWhole: boolean;
}

function isWorkedOn(goal: Goal, file: CaseFile): boolean {
  const isOpen = !isClosed(file) && currentPlan(file)?.record.status === 'active';
  return isOpen && isActiveGoal(goal) && goal.achievement !== 'not-attainable';
}

function haveTargets({ measures = [] }: Goal): boolean {
  return measures.every(
    ({ name, baseline, target }) =>
      name !== undefined && baseline !== undefined && target !== undefined && baseline !== target,
  );
}

function judge(standing: Standing, moment: Moment): AchievementSuggestion | undefined {
  const { goal, courses, isWhole } = standing;
  if (isWhole && courses.every(({ is }) => is === 'reached')) return reached(standing, moment);
  const isLate = goal.due !== undefined && goal.due < moment.today;
  const late = isLate && !isAchieved(goal) ? missed(standing, moment) : undefined;
  const course = late ?? underWay(courses);
  // What was achieved once, or should have been, is not on its way there any more.
  const isPast = isLate || isAchieved(goal);
  return !late && isPast && course?.code !== 'worsening' ? undefined : course;
}

function reached({ goal, courses }: Standing, moment: Moment): AchievementSuggestion | undefined {
  const isKept = isAchieved(goal) && courses.every(({ isHeld }) => isHeld);
  const points = courses.flatMap(({ points: own }) => own);
  const [only] = courses.length === 1 ? courses : [];
  const reason = only
    ? sentence(
        'the latest reading of {measure}, {value} on {day}, reaches the target of {target}',
        {
          ...wordsOf(only),
          day: dayInWords(only.points.at(-1)?.day ?? moment.today, moment.today),
        },
      )
    : sentence('the latest reading of each measure reaches its target');
  return { code: isKept ? 'sustaining' : 'achieved', reason, points };
}

/** The day has passed, and a measure has not come as far as its target. */
function missed({ goal, courses }: Standing, { today }: Moment): AchievementSuggestion | undefined {
  const short = courses.find(({ is, wasReached }) => is !== 'reached' && !wasReached);
  if (!short || goal.due === undefined) return undefined;
  const reason = sentence(
    'it was due on {due}, and the latest reading of {measure}, {value}, does not reach the target of {target}',
    { ...wordsOf(short), due: dayInWords(goal.due, today) },
  );
  return { code: 'not-achieved', reason, points: short.points.slice(-1) };
}

const trends = {
  improving:
    'the last three readings of {measure}, {first}, {second} and {third}, move toward the target of {target}',
  worsening:
    'the last three readings of {measure}, {first}, {second} and {third}, move away from the target of {target}',
  'no-change':
    'the last three readings of {measure}, {first}, {second} and {third}, hardly differ; the target is {target}',
} as const;

/** All that move go one way; what has reached its target, or stays as it is, stands by. */
function underWay(courses: readonly Course[]): AchievementSuggestion | undefined {
  const has = (way: keyof typeof trends): boolean => courses.some(({ is }) => is === way);
  if (has('improving') && has('worsening')) return undefined;
  if (has('improving')) return suggestion('improving', courses);
  if (has('worsening')) return suggestion('worsening', courses);
  return courses.every(({ is }) => is === 'no-change')
    ? suggestion('no-change', courses)
    : undefined;
}

function suggestion(
  code: keyof typeof trends,
  courses: readonly Course[],
): AchievementSuggestion | undefined {
  const course = courses.find(({ is }) => is === code);
  if (!course) return undefined;
  const [first = '', second = '', third = ''] = course.points.map(({ value }) => value);
  const reason = sentence(trends[code], { ...wordsOf(course), first, second, third });
  return { code, reason, points: course.points };
}

function wordsOf({ series, points }: Course): Sentence['values'] {
  return {
    measure: measureName(series.measure),
    value: points.at(-1)?.value ?? '',
    target: series.target ?? '',
  };
}

/** The written word says the same, or as much as readings can: to sustain is to have achieved. */
function isWritten(code: AchievementSuggestion['code'], { achievement }: Goal): boolean {
  if (achievement === code) return true;
  if (code === 'achieved') return achievement === 'sustaining';
  return code === 'no-change' && achievement === 'no-progress';
}
