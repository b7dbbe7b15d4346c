import { type RecordCheck, toldByReading } from './check.ts';
import { openCase } from './examples/records.ts';

export const yamlNotReadable: RecordCheck = {
  id: 'yaml-not-readable',
  theme: 'format',
  title: 'Front matter is not readable as YAML',
  because:
    'Front matter is YAML 1.2 (the record format). Until it can be read, Caseload goes by what the file said last, or by nothing. A colon followed by a space inside a value is the most common cause: put the value in quotes.',
  severity: 'error',
  over: 'record',
  bad: [[openCase.replace('J.D.', 'J.D.: the father')]],
  fixed: [[openCase.replace('J.D.', '"J.D.: the father"')]],
  good: [[openCase.replace('J.D.', 'J.D. (seen at 10:30)')]],
  find: toldByReading('yaml-not-readable'),
};
