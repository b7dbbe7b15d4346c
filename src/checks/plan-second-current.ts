import { isClosed } from '../caseload/case-file.ts';
import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { plan } from './examples/records.ts';
import { endPlanFixes } from './fixes/fix-plan-status.ts';

const older = plan('goals: []');
const newer = older.replace('start: 2026-01-20', 'start: 2026-04-06');

export const planSecondCurrent: CaseCheck = {
  id: 'plan-second-current',
  theme: 'references',
  title: 'A case has two plans in force',
  because:
    'A case has one current plan, which notes, reviews and reminders go by (the record format; HL7 FHIR R4, CarePlan.status). With two in force nobody can tell which the person has agreed to, and the goals of the older one are no longer looked at.',
  severity: 'warning',
  over: 'case',
  bad: [[older, newer]],
  fixed: [[older.replace('status: active', 'status: revoked'), newer]],
  good: [
    [older, newer.replace('status: active', 'status: draft')],
    [older.replace('status: active', 'status: on-hold'), newer],
  ],
  find: (file) => {
    if (file.id === undefined || isClosed(file)) return [];
    const active = file.records.plan.filter(({ record }) => record.status === 'active');
    const day = active.at(-1)?.record.start;
    return active.slice(0, -1).map(({ reading, record }) => ({
      reading,
      place: { at: ['status'], on: 'value' },
      message:
        day !== undefined && record.start !== undefined && record.start < day
          ? sentence(
              'The plan that starts on {day} is active too: end this one as `completed` or `revoked`',
              { day },
            )
          : sentence(
              'Another plan of this case is active too: end one of the two as `completed` or `revoked`',
            ),
    }));
  },
  fixes: endPlanFixes,
};
