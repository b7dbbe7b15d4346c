import type { CaseCheck } from './check.ts';
import { openCase } from './examples/records.ts';

/** Found by the running of checks where one of them crashes, so it looks for nothing itself. */
export const checkFailed: CaseCheck = {
  id: 'check-failed',
  theme: 'format',
  title: 'A check could not be run',
  because:
    'One of the checks came to a stop at the records of this case, which is a fault in Caseload and not in the records. It is told because silence would look as if all were well. Please report it with the name of the check; a made-up record that shows it helps most, and a real one is never needed.',
  severity: 'error',
  over: 'case',
  bad: [],
  fixed: [],
  good: [[openCase]],
  find: () => [],
};
