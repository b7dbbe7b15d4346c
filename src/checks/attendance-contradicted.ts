import type { Interview } from '../records/record.ts';
import { sentence } from '../text/sentence.ts';
import type { RecordCheck } from './check.ts';
import { interview } from './examples/records.ts';

export const attendanceContradicted: RecordCheck = {
  id: 'attendance-contradicted',
  theme: 'references',
  title: 'A missed contact says how long it lasted or what was measured',
  because:
    'A contact that was missed serves no stage and counts for no interval, so one that took place after all is lost to both (NASW Code of Ethics 3.04, client records: accurate; HL7 FHIR R4, Encounter.status and Encounter.length). The time a worker waited is not the length of the contact.',
  severity: 'warning',
  over: 'record',
  ofOpenCases: true,
  bad: [
    [interview('attendance: missed', 'minutes: 50')],
    [interview('attendance: missed', 'readings: { nights-housed: 12 }')],
  ],
  fixed: [[interview('attendance: kept', 'minutes: 50')], [interview('attendance: missed')]],
  good: [
    [interview('attendance: missed', 'minutes: 0')],
    [interview('attendance: late', 'minutes: 20')],
    [interview('attendance: missed', 'readings: [{ respondent: landlord, arrears: 400 }]')],
  ],
  find: (reading) => {
    const { record } = reading;
    if (record?.record !== 'interview' || record.attendance !== 'missed') return [];
    const keys = [
      ...((record.minutes ?? 0) > 0 ? ['minutes'] : []),
      ...(hasOwnReadings(record) ? ['readings'] : []),
    ];
    if (keys.length === 0) return [];
    return [
      {
        reading,
        place: { at: ['attendance'], on: 'value' },
        message: sentence('This contact is `missed` and has {keys}: was it kept after all?', {
          keys: keys.map((key) => `\`${key}\``).join(' and '),
        }),
      },
    ];
  },
};

/** Whether anything was read from the person; what others tell needs nobody to come. */
function hasOwnReadings({ readings, setting }: Interview): boolean {
  if (readings === undefined || setting === 'collateral') return false;
  return [readings]
    .flat()
    .some((taken) => taken.respondent === undefined && Object.keys(taken).length > 0);
}
