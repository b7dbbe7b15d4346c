import { type Check, toldByReading } from './check.ts';
import { openCase } from './examples.ts';
import { duplicateFixes } from './fixes/fix-duplicates.ts';

export const keyDuplicate: Check = {
  id: 'key-duplicate',
  title: 'A key stands twice',
  because:
    'Of two values under one key programs keep the first or the last, as they please (YAML 1.2: keys are unique). Keep the one that is right (NASW Code of Ethics 3.04, client records: accurate).',
  severity: 'error',
  bad: [[`${openCase}\nstatus: on-hold`]],
  good: [[openCase]],
  find: toldByReading('key-duplicate'),
  fixes: duplicateFixes,
};
