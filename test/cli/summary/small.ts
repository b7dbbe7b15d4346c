import assert from 'node:assert/strict';
import { caseRecord, runCaseload } from '../caseload-command.ts';

/** The case of F.W. with consents in every state; quicker to read than the sample. */
export const small: Readonly<Record<string, string>> = {
  'case.md': caseRecord.replace(
    'worker: M. Okafor',
    `worker: M. Okafor
consents:
  - { for: Talking with his sister, given: 2026-02-02, expires: 2027-02-02 }
  - { for: Talking with the clinic, given: 2026-02-02, withdrawn: 2026-03-09 }
  - { for: Talking with the landlord, given: 2026-02-02, expires: 2026-08-02 }
  - { for: Talking with his sister’s school, given: 2026-03-02 }
  - { for: Sharing the plan with the job club, given: 2026-02-02 }
  - { for: Sharing the plan with the job club, given: 2026-11-02 }
  - { for: Sharing the plan with the court, given: 2026-12-01 }
  - { for: Sharing the plan with the union }`,
  ),
};

/** What a document is refused with: code 2, its reason, and nothing on the standard output. */
export function refusal(cwd: string, ...words: readonly string[]): string {
  const { code, out, err } = runCaseload(['summary', ...words], { cwd });
  assert.deepEqual([code, out], [2, ''], err);
  assert.doesNotMatch(err, /broke off|E[A-Z]{4,}|^ {4}at /m);
  return err.trimEnd();
}

/** What is printed where all is well. */
export function printed(cwd: string, ...words: readonly string[]): string {
  const { code, out, err } = runCaseload(['summary', ...words], { cwd });
  assert.deepEqual([code, err], [0, '']);
  return out;
}
