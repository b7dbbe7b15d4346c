import type { CaseFile } from '../caseload/case-file.ts';
import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { interview, planWithGoal } from './examples/records.ts';
import { readinessFixes } from './fixes/fix-goal-state.ts';
import { openGoalsOf } from './subjects/open-goals.ts';

const strategies = 'strategies: [{ type: motivational-interviewing, strategy: Both sides heard }]';

export const readinessUnsaid: CaseCheck = {
  id: 'readiness-unsaid',
  theme: 'plan',
  title: 'Motivational interviewing without a stage of change',
  because:
    'A stage of change shows where the person stands (Prochaska and DiClemente 1983, stages of change), and so which talk may help now. Noted once, it also shows later how far the person has come.',
  severity: 'hint',
  over: 'case',
  bad: [[planWithGoal(strategies)]],
  fixed: [[planWithGoal(strategies, 'readiness: contemplation')]],
  good: [[planWithGoal(strategies), interview('readiness: { G1: contemplation }')]],
  find: (file) =>
    openGoalsOf(file)
      .filter(
        ({ goal }) =>
          goal.readiness === undefined &&
          goal.strategies?.some(({ type }) => type === 'motivational-interviewing') &&
          !isNoted(file, goal.id),
      )
      .map(({ name, reading, at }) => ({
        reading,
        place: { at: [...at, 'strategies'], on: 'key' },
        message: sentence(
          '{name} uses motivational interviewing and no record says how ready the person is: add `readiness`',
          { name },
        ),
      })),
  fixes: readinessFixes,
};

function isNoted(file: CaseFile, id: string | undefined): boolean {
  return file.records.interview.some(
    ({ record: { readiness = {} } }) => id !== undefined && Object.hasOwn(readiness, id),
  );
}
