import { type RecordCheck, toldByReading } from './check.ts';
import { openCase } from './examples/records.ts';
import { kindFixes } from './fixes/fix-codes.ts';

export const kindUnknown: RecordCheck = {
  id: 'kind-unknown',
  theme: 'format',
  title: 'The kind of a record is not known',
  because:
    'The key `record` says what a file is; everything else is read by it (the record format). A file of an unknown kind belongs to no case.',
  severity: 'error',
  over: 'record',
  bad: [[openCase.replace('record: case', 'record: caes')]],
  fixed: [[openCase]],
  good: [[openCase.replace('record: case', 'record: "case" # of the north office')]],
  find: toldByReading('kind-unknown'),
  fixes: kindFixes,
};
