import { type RecordCheck, toldByReading } from './check.ts';
import { openCase } from './examples/records.ts';

export const notUtf8: RecordCheck = {
  id: 'not-utf-8',
  theme: 'format',
  title: 'A file is not written in UTF-8',
  because:
    'Records are UTF-8 (the record format). Letters of another encoding would be guessed, and a save would destroy them (NASW Code of Ethics 3.04, client records: accurate). In VS Code use “Reopen with Encoding” and then “Save with Encoding”.',
  severity: 'error',
  over: 'record',
  bad: [],
  fixed: [],
  good: [[openCase.replace('J.D.', 'Ђ.Ž.')]],
  find: toldByReading('not-utf-8'),
};
