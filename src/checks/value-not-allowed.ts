import { type RecordCheck, toldByReading } from './check.ts';
import { interview } from './examples/records.ts';

export const valueNotAllowed: RecordCheck = {
  id: 'value-not-allowed',
  theme: 'format',
  title: 'A value is outside what is allowed',
  because:
    'Some values have bounds: a rating goes from −2 to 2, a text is not empty (the record format; Kiresuk and Sherman 1968 for the five levels).',
  severity: 'error',
  over: 'record',
  bad: [[interview('ratings: { G1: 3 }')]],
  fixed: [[interview('ratings: { G1: 2 }')]],
  good: [[interview('ratings: { G1: -2 }')]],
  find: toldByReading('value-not-allowed'),
};
