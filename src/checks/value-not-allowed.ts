import { type Check, toldByReading } from './check.ts';
import { interview } from './examples.ts';

export const valueNotAllowed: Check = {
  id: 'value-not-allowed',
  title: 'A value is outside what is allowed',
  because:
    'Some values have bounds: a rating goes from −2 to 2, a text is not empty (the record format; Kiresuk and Sherman 1968 for the five levels).',
  severity: 'error',
  bad: [[interview('ratings: { G1: 3 }')]],
  good: [[interview('ratings: { G1: 2 }')]],
  find: toldByReading('value-not-allowed'),
};
