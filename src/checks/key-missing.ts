import { type RecordCheck, toldByReading } from './check.ts';
import { interview } from './examples/records.ts';
import { addKeyFixes } from './fixes/fix-keys.ts';

export const keyMissing: RecordCheck = {
  id: 'key-missing',
  theme: 'format',
  title: 'A key is missing',
  because:
    'A few keys are needed for a record to be of use: whose it is, when, and by whom (NASW Code of Ethics 3.04, client records: sufficient and timely; the record format).',
  severity: 'error',
  over: 'record',
  bad: [['record: reflection\ndate: 2026-04-17']],
  fixed: [['record: reflection\ndate: 2026-04-17\nworker: M. Okafor']],
  good: [[interview('next: He rings on Friday')]],
  find: toldByReading('key-missing'),
  fixes: addKeyFixes,
};
