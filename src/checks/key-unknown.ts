import { type Check, toldByReading } from './check.ts';
import { interview } from './examples.ts';

export const keyUnknown: Check = {
  id: 'key-unknown',
  title: 'A key is not part of the record format',
  because:
    'Other tools may keep keys of their own in a record, and Caseload leaves them as they are (the record format). It is told in case the key was meant as one of ours.',
  severity: 'information',
  bad: [[interview('template: weekly-note')]],
  good: [[interview('attendance: kept')]],
  find: toldByReading('key-unknown'),
};
