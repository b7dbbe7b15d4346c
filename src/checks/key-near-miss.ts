import { type Check, toldByReading } from './check.ts';
import { interview } from './examples.ts';
import { renameKeyFixes } from './fixes/fix-keys.ts';

export const keyNearMiss: Check = {
  id: 'key-near-miss',
  title: 'A key is one letter from a known one',
  because:
    'A misspelled key is not read, and what stands under it is lost to every list and count (the record format).',
  severity: 'warning',
  bad: [[interview('attendence: kept')]],
  good: [[interview('attendance: kept')]],
  find: toldByReading('key-near-miss'),
  fixes: renameKeyFixes,
};
