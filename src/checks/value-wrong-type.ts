import { type RecordCheck, toldByReading } from './check.ts';
import { interview, openCase, planWithGoal } from './examples/records.ts';

export const valueWrongType: RecordCheck = {
  id: 'value-wrong-type',
  theme: 'format',
  title: 'A value is of the wrong type',
  because:
    'Where the record format expects a number, a list or a text, another type cannot be counted, shown or compared (the record format).',
  severity: 'error',
  over: 'record',
  bad: [[interview('minutes: half an hour')], [planWithGoal('steps: View two flats')]],
  fixed: [[interview('minutes: 30')], [planWithGoal('steps: [{ step: View two flats }]')]],
  good: [
    [openCase.replace('C-0142', '0142')],
    [interview('readings: [{ respondent: mother, sdq-total: 18 }]')],
  ],
  find: toldByReading('value-wrong-type'),
};
