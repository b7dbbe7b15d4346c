import { type RecordCheck, toldByReading } from './check.ts';
import { openCase } from './examples/records.ts';

export const controlCharacter: RecordCheck = {
  id: 'control-character',
  theme: 'format',
  title: 'An invisible control character stands in a record',
  because:
    'Invisible characters come in by pasting from other programs. They change what a record says without anybody seeing it (the record format).',
  severity: 'error',
  over: 'record',
  bad: [[openCase.replace('J.D.', 'J.D.\u0007')]],
  fixed: [[openCase]],
  good: [[`---\n${openCase}\n---\n\nMonday:\tcame on his own 🙂`]],
  find: toldByReading('control-character'),
};
