import { type RecordCheck, toldByReading } from './check.ts';
import { openCase } from './examples/records.ts';

export const fileNotReadable: RecordCheck = {
  id: 'file-not-readable',
  theme: 'format',
  title: 'A file cannot be opened',
  because:
    'A record that cannot be opened is told, since leaving it out in silence would look as if all were well (NASW Code of Ethics 3.04, client records: accurate and sufficient). Look at the permissions of the file and whether it is still there.',
  severity: 'error',
  over: 'record',
  bad: [],
  fixed: [],
  good: [[openCase]],
  find: toldByReading('file-not-readable'),
};
