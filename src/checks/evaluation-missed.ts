import { type Day, dayAfter, latest } from '../calendar/day.ts';
import { dayInWords } from '../calendar/words.ts';
import { isActive } from '../caseload/case-file.ts';
import { isActiveGoal } from '../caseload/goals.ts';
import { lastTraceOf } from '../caseload/traces.ts';
import type { Goal } from '../records/record.ts';
import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { interview, openCase, planWithGoal } from './examples.ts';
import { openGoalsOf } from './open-goals.ts';

const evaluated = (...lines: readonly string[]): string =>
  planWithGoal(
    'measures: [{ name: nights-housed, baseline: 4, target: 30 }]',
    'evaluation: [{ method: Count of nights housed, every: P2M }]',
    ...lines,
  );

export const evaluationMissed: CaseCheck = {
  id: 'evaluation-missed',
  theme: 'time',
  title: 'Nothing was noted of a goal for longer than its evaluation says',
  because:
    'The plan itself says how often the goal is looked at together (NASW Standards for Social Work Case Management 2013, standard 6, service planning, implementation and monitoring, and standard 9, practice evaluation and improvement). A goal that nobody notes anything of may have lost its meaning for the person.',
  severity: 'warning',
  over: 'case',
  bad: [
    [openCase, evaluated()],
    [openCase, evaluated(), interview('goals: [G2]')],
  ],
  fixed: [
    [openCase, evaluated(), interview('readings: { nights-housed: 12 }')],
    [openCase, evaluated(), interview('goals: [G1, G2]')],
  ],
  good: [
    [openCase, evaluated(), interview('ratings: { G1: 0 }', 'goals: [G2]')],
    [openCase, evaluated(), interview()],
    [openCase, evaluated('steps: [{ step: View two flats, done: 2026-03-12 }]')],
    [openCase, evaluated('start: 2026-02-17')],
    [openCase.replace('status: active', 'status: on-hold'), evaluated()],
    [openCase, evaluated().replace('status: active', 'status: on-hold')],
  ],
  find: (file, { today, settings }) => {
    if (!isActive(file)) return [];
    // It may well have been looked at, and its note is not due yet.
    const noted = (day: Day): Day => dayAfter(day, settings.noteDeadline) ?? day;
    return openGoalsOf(file)
      .filter(({ goal, plan }) => plan.record.status === 'active' && isActiveGoal(goal))
      .flatMap(({ goal, name, plan, reading, at }) => {
        if (!(goal.evaluation ?? []).some(({ every }) => every)) return [];
        const since = latest([goal.start, plan.record.start, lastTraceOf(file, goal)]);
        const missed = since && firstMissed(goal, since);
        if (!since || !missed || missed.day >= today || noted(missed.day) >= today) return [];
        return [
          {
            reading,
            place: { at: [...at, 'evaluation', missed.index, 'every'], on: 'value' as const },
            message: sentence(
              '{name} was to be looked at by {day}, and nothing is noted of it since {since}',
              {
                name,
                day: dayInWords(missed.day, today),
                since: dayInWords(since, today),
              },
            ),
          },
        ];
      });
  },
};

/** The evaluation that was due first after a day, one for each goal: more would say the same. */
function firstMissed(
  { evaluation = [] }: Goal,
  since: Day,
): { readonly day: Day; readonly index: number } | undefined {
  return evaluation
    .flatMap(({ every }, index) => {
      const day = every === undefined ? undefined : dayAfter(since, every);
      return day ? [{ day, index }] : [];
    })
    .sort((one, other) => (one.day < other.day ? -1 : 1))[0];
}
