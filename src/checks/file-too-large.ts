import { type RecordCheck, toldByReading } from './check.ts';
import { openCase } from './examples/records.ts';

export const fileTooLarge: RecordCheck = {
  id: 'file-too-large',
  theme: 'format',
  title: 'A file is larger than records may be',
  because:
    'Records are text of a few pages; a file past the limit of the record format is something else, or holds something else (the record format). It is told and not read. Keep attachments in files of their own.',
  severity: 'error',
  over: 'record',
  bad: [],
  fixed: [],
  good: [[openCase]],
  find: toldByReading('file-too-large'),
};
