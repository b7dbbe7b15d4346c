import { type RecordCheck, toldByReading } from './check.ts';
import { openCase } from './examples/records.ts';

const conflict = openCase.replace(
  'status: active',
  '<<<<<<< HEAD\nstatus: active\n=======\nstatus: on-hold\n>>>>>>> main',
);

export const conflictMarker: RecordCheck = {
  id: 'conflict-marker',
  theme: 'format',
  title: 'A merge conflict is not settled',
  because:
    'Two people changed the same lines, and the file holds both versions. Which of them is right only a person can say (NASW Code of Ethics 3.04, client records: accurate).',
  severity: 'error',
  over: 'record',
  bad: [[conflict]],
  fixed: [[openCase]],
  good: [[`---\n${openCase}\n---\n\nA quiet week\n=======\n\nHe came on his own.`]],
  find: toldByReading('conflict-marker'),
};
