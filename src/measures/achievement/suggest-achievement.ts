import { dayAfter } from '../../calendar/day.ts';
import { dayInWords } from '../../calendar/words.ts';
import { type CaseFile, caseRecord, currentPlan, mayHoldMore } from '../../caseload/case-file.ts';
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
  if (!isWorkedOn(goal, file) || isInDoubt(planned, file)) return undefined;
  const all = seriesOf(file, moment).filter((series) => series.goal?.goal === goal);
  const courses = all.flatMap((series) => courseOf(series, moment) ?? []);
  const [first] = courses;
  // A measure without a reading, or without a target, leaves open whether all is reached.
  const isWhole = courses.length === all.length && haveTargets(goal);
  const found = first && judge({ goal, courses, isWhole }, moment);
  return found && !isWritten(found, goal) ? found : undefined;
}

/** Whether something that cannot be read may say otherwise: a note, or the achievement itself. */
function isInDoubt({ reading, at }: PlannedGoal, file: CaseFile): boolean {
  const key = [...at, 'achievement'].join(' ');
  return (
    mayHoldMore(file, 'interview') ||
    mayHoldMore(file, 'assessment') ||
    reading.faults.some(({ place }) => 'at' in place && place.at.join(' ') === key)
  );
}

interface Standing {
  readonly goal: Goal;
  readonly courses: readonly Course[];
  readonly isWhole: boolean;
}

function isWorkedOn(goal: Goal, file: CaseFile): boolean {
  // Of a case without a record of its own nobody knows that it rests.
  const isOpen = (caseRecord(file)?.record.status ?? 'active') === 'active';
  return isOpen && currentPlan(file)?.record.status === 'active' && isActiveGoal(goal);
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
  if (!isLate && !isAchieved(goal)) return underWay(courses);
  // Lost is only what was there.
  if (isAchieved(goal)) return courses.every(({ wasReached }) => wasReached) ? lost(courses) : undefined; // prettier-ignore
  return missed(standing, moment) ?? lost(courses);
}

/** What was achieved once, or should have been by now, is not on its way there any more. */
function lost(courses: readonly Course[]): AchievementSuggestion | undefined {
  const course = underWay(courses);
  return course?.code === 'worsening' ? course : undefined;
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
function missed(
  { goal, courses }: Standing,
  { today, settings }: Moment,
): AchievementSuggestion | undefined {
  const short = courses.find(({ is, wasReached, isOld }) => is !== 'reached' && !wasReached && !isOld); // prettier-ignore
  if (!short || goal.due === undefined) return undefined;
  // The note that shows it reached may not be written yet.
  if ((dayAfter(goal.due, settings.noteDeadline) ?? goal.due) >= today) return undefined;
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
  const has = (way: Course['is']): boolean => courses.some(({ is }) => is === way);
  if (has('worsening') && (has('improving') || has('reached'))) return undefined;
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

/** Whether the written word says as much, or is a person's own judgment that readings do not touch. */
function isWritten({ code, points }: AchievementSuggestion, goal: Goal): boolean {
  const { achievement, steps = [] } = goal;
  if (achievement === code) return true;
  if (achievement === 'not-achieved' || achievement === 'not-attainable')
    return code !== 'achieved' && code !== 'sustaining';
  if (code === 'achieved') return achievement === 'sustaining';
  if (code !== 'no-change') return false;
  // A step taken meanwhile is a change that no reading shows yet.
  const since = points[0]?.day ?? '';
  return achievement === 'no-progress' || steps.some(({ done = '' }) => done >= since);
}
