import { dayInWords } from '../calendar/words.ts';
import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { interview, openCase, planWithGoal } from './examples/records.ts';
import { missedEvaluations } from './subjects/missed-evaluations.ts';

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
    [openCase, evaluated(), interview('goals: [G2]'), interview('goals: [G1]')],
  ],
  good: [
    [openCase, evaluated(), interview('ratings: { G1: 0 }', 'goals: [G2]')],
    [openCase, evaluated(), interview()],
    [openCase, evaluated('steps: [{ step: View two flats, done: 2026-03-12 }]')],
    [openCase, evaluated('start: 2026-02-17')],
    [openCase.replace('status: active', 'status: on-hold'), evaluated()],
    [openCase, evaluated().replace('status: active', 'status: on-hold')],
  ],
  find: (file, moment) =>
    missedEvaluations(file, moment).map(({ name, reading, at, day, since }) => ({
      reading,
      place: { at, on: 'value' },
      message: sentence(
        '{name} was to be looked at by {day}, and nothing is noted of it since {since}',
        {
          name,
          day: dayInWords(day, moment.today),
          since: dayInWords(since, moment.today),
        },
      ),
    })),
};
