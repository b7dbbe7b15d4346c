import { type RecordCheck, toldByReading } from './check.ts';
import { interview, planWithGoal } from './examples/records.ts';
import { codeFixes } from './fixes/fix-codes.ts';

export const codeUnknown: RecordCheck = {
  id: 'code-unknown',
  theme: 'format',
  title: 'A code is not on its list',
  because:
    'Codes are shared words, so that every tool and every agency reads the same in them (HL7 FHIR R4 for goals, plans and referrals; Gravity Project for needs; the record format). Your agency can add need domains and intervention types in `caseload.yaml`.',
  severity: 'error',
  over: 'record',
  bad: [[interview('attendance: came')]],
  fixed: [[interview('attendance: kept')]],
  good: [
    [
      planWithGoal(
        'strategies:',
        '  - activities: [{ activity: Go along to viewings, who: his sister }]',
      ),
    ],
  ],
  find: toldByReading('code-unknown'),
  fixes: codeFixes,
};
