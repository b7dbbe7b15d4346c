import { type RecordCheck, toldByReading } from './check.ts';
import { openCase } from './examples/records.ts';

export const yamlNotPlain: RecordCheck = {
  id: 'yaml-not-plain',
  theme: 'format',
  title: 'Front matter uses more of YAML than records do',
  because:
    'Records use plain YAML: keys, values, lists and maps (the record format). Anchors, aliases and tags make a value stand for another place in the text, which a reader easily gets wrong.',
  severity: 'error',
  over: 'record',
  bad: [[openCase.replace('J.D.', '&person J.D.')]],
  fixed: [[openCase]],
  good: [[openCase.replace('J.D.', 'J. & D., *both*')]],
  find: toldByReading('yaml-not-plain'),
};
