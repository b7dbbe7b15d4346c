import { type RecordCheck, toldByReading } from './check.ts';
import { interview } from './examples/records.ts';
import { renameKeyFixes } from './fixes/fix-keys.ts';

export const keyNearMiss: RecordCheck = {
  id: 'key-near-miss',
  theme: 'format',
  title: 'A key is one letter from a known one',
  because:
    'A misspelled key is not read, and what stands under it is lost to every list and count (the record format).',
  severity: 'warning',
  over: 'record',
  bad: [[interview('attendence: kept')]],
  fixed: [[interview('attendance: kept')]],
  good: [[interview('template: weekly-note')]],
  find: toldByReading('key-near-miss'),
  fixes: renameKeyFixes,
};
