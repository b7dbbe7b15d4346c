import { type RecordCheck, toldByReading } from './check.ts';
import { interview } from './examples.ts';
import { wrongTypeFixes } from './fixes/fix-days.ts';

export const valueWrongType: RecordCheck = {
  id: 'value-wrong-type',
  theme: 'format',
  title: 'A value is of the wrong type',
  because:
    'Where the record format expects a number, a list or a text, another type cannot be counted, shown or compared (the record format).',
  severity: 'error',
  over: 'record',
  bad: [[interview('minutes: half an hour')]],
  fixed: [[interview('minutes: 30')]],
  good: [],
  find: toldByReading('value-wrong-type'),
  fixes: wrongTypeFixes,
};
