import { type Check, toldByReading } from './check.ts';
import { openCase } from './examples.ts';

export const yamlNotPlain: Check = {
  id: 'yaml-not-plain',
  title: 'Front matter uses more of YAML than records do',
  because:
    'Records use plain YAML: keys, values, lists and maps (the record format). Anchors, aliases and tags make a value stand for another place in the text, which a reader easily gets wrong.',
  severity: 'error',
  bad: [[openCase.replace('J.D.', '&person J.D.')]],
  good: [[openCase]],
  find: toldByReading('yaml-not-plain'),
};
