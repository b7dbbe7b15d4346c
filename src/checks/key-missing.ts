import { type Check, toldByReading } from './check.ts';
import { addKeyFixes } from './fixes/fix-keys.ts';

export const keyMissing: Check = {
  id: 'key-missing',
  title: 'A key is missing',
  because:
    'A few keys are needed for a record to be of use: whose it is, when, and by whom (NASW Code of Ethics 3.04, client records: sufficient and timely; the record format).',
  severity: 'error',
  bad: [['record: reflection\ndate: 2026-04-17']],
  good: [['record: reflection\ndate: 2026-04-17\nworker: M. Okafor']],
  find: toldByReading('key-missing'),
  fixes: addKeyFixes,
};
