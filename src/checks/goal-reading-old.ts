import type { DataPath } from '../records/fault.ts';
import type { Reading } from '../records/read-record.ts';
import type { CaseCheck } from './check.ts';
import { interview, openCase, planWithGoal } from './examples/records.ts';
import { missedEvaluations } from './subjects/missed-evaluations.ts';
import { smartRemarks } from './subjects/smart-remarks.ts';

const measured = [
  'start: 2026-01-20',
  'measures: [{ name: nights-housed, baseline: 4, target: 30 }]',
  'evaluation: [{ method: Count of nights housed, every: P2M }]',
];

export const goalReadingOld: CaseCheck = {
  id: 'goal-reading-old',
  theme: 'smart',
  title: 'A goal has no recent reading',
  because:
    'The plan itself says how often progress is looked at (its `evaluation`; NASW Standards for Social Work Case Management 2013, standard 6, monitoring). A reading older than that says little about today.',
  severity: 'hint',
  over: 'case',
  bad: [[planWithGoal(...measured)]],
  fixed: [[planWithGoal(...measured), interview('readings: { nights-housed: 12 }')]],
  good: [
    [planWithGoal(...measured.slice(0, 2), 'evaluation: [{ method: Count of nights housed }]')],
    [planWithGoal(...measured).replace('start: 2026-01-20\n    m', 'start: 2026-03-20\n    m')],
    [openCase, planWithGoal(...measured)],
  ],
  find: (file, moment) => {
    const old = smartRemarks('goal-reading-old')(file, moment);
    if (old.length === 0 || moment.settings.checks['evaluation-missed'] === 'ignore') return old;
    // Where nothing at all was noted of a goal, that is told, and stronger.
    const unseen = missedEvaluations(file, moment).map(({ reading, at }) => keyOf(reading, at));
    return old.filter(
      ({ reading, place }) => !('at' in place) || !unseen.includes(keyOf(reading, place.at)),
    );
  },
};

/** The goal that something stands in. */
function keyOf({ path }: Reading, [, goal]: DataPath): string {
  return `${path} ${goal ?? ''}`;
}
