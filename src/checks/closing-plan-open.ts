import { closingOf, plansNotEnded } from '../caseload/closing.ts';
import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { closedCase } from './examples/closed-case.ts';
import { openCase, plan } from './examples/records.ts';
import { openPlanFixes } from './fixes/fix-closing.ts';

const withStatus = (status: string): string =>
  plan('goals: []').replace('status: active', `status: ${status}`);

export const closingPlanOpen: CaseCheck = {
  id: 'closing-plan-open',
  theme: 'closing',
  title: 'A closed case has a plan that is still open',
  because:
    'A plan ends with the work it was made for, so that nobody takes it for one in force when the person comes back (HL7 FHIR R4, CarePlan.status: completed or revoked; NASW Code of Ethics 3.04, client records: accurate).',
  severity: 'information',
  over: 'case',
  bad: [
    [closedCase, withStatus('active')],
    [closedCase, withStatus('draft')],
  ],
  fixed: [
    [closedCase, withStatus('completed')],
    [closedCase, withStatus('revoked')],
  ],
  good: [
    [closedCase, withStatus('entered-in-error')],
    [openCase.replace('status: active', 'status: on-hold'), withStatus('active')],
  ],
  find: (file) => {
    const closing = closingOf(file);
    if (!closing) return [];
    return plansNotEnded(file).map(({ reading, record }) => ({
      reading,
      place: { at: ['status'], on: 'value' },
      message: sentence('The case is {ended} and this plan is still `{status}`: end the plan', {
        ended: closing.status,
        status: record.status ?? '',
      }),
    }));
  },
  fixes: openPlanFixes,
};
