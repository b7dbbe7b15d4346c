import { type RecordCheck, toldByReading } from './check.ts';
import { assessment, openCase } from './examples/records.ts';
import { duplicateFixes } from './fixes/fix-duplicates.ts';

export const keyDuplicate: RecordCheck = {
  id: 'key-duplicate',
  theme: 'format',
  title: 'A key stands twice',
  because:
    'Of two values under one key programs keep the first or the last, as they please (YAML 1.2: keys are unique). Keep the one that is right (NASW Code of Ethics 3.04, client records: accurate).',
  severity: 'error',
  over: 'record',
  bad: [[`${openCase}\nstatus: active`], [`${openCase}\nstatus: on-hold`]],
  fixed: [[openCase], [openCase]],
  good: [[`${assessment}\n  - { id: S2, strength: Cooks for others }`]],
  find: toldByReading('key-duplicate'),
  fixes: duplicateFixes,
};
