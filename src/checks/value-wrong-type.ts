import { type Check, toldByReading } from './check.ts';
import { interview } from './examples.ts';
import { wrongTypeFixes } from './fixes/fix-days.ts';

export const valueWrongType: Check = {
  id: 'value-wrong-type',
  title: 'A value is of the wrong type',
  because:
    'Where the record format expects a number, a list or a text, another type cannot be counted, shown or compared (the record format).',
  severity: 'error',
  bad: [[interview('minutes: half an hour')]],
  good: [[interview('minutes: 30')]],
  find: toldByReading('value-wrong-type'),
  fixes: wrongTypeFixes,
};
