import { type Check, toldByReading } from './check.ts';
import { openCase } from './examples.ts';

export const controlCharacter: Check = {
  id: 'control-character',
  title: 'An invisible control character stands in a record',
  because:
    'Invisible characters come in by pasting from other programs. They change what a record says without anybody seeing it (the record format).',
  severity: 'error',
  bad: [[openCase.replace('J.D.', 'J.D.\u0007')]],
  good: [[openCase]],
  find: toldByReading('control-character'),
};
