import { type RecordCheck, toldByReading } from './check.ts';
import { interview } from './examples/records.ts';

export const keyUnknown: RecordCheck = {
  id: 'key-unknown',
  theme: 'format',
  title: 'A key is not part of the record format',
  because:
    'Other tools may keep keys of their own in a record, and Caseload leaves them as they are (the record format). It is told in case the key was meant as one of ours.',
  severity: 'information',
  over: 'record',
  bad: [[interview('template: weekly-note')]],
  fixed: [[interview()]],
  good: [[interview('readings: { nights-housed: 12 }')]],
  find: toldByReading('key-unknown'),
};
