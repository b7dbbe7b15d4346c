import { type RecordCheck, toldByReading } from './check.ts';
import { interview } from './examples/records.ts';
import { dayFixes } from './fixes/fix-days.ts';

export const dateNotADay: RecordCheck = {
  id: 'date-not-a-day',
  theme: 'format',
  title: 'A date is not a day of the calendar',
  because:
    'Days are written as year, month and day, as in 2026-04-20, and exist (ISO 8601; the record format). A day that does not exist is never due (NASW Code of Ethics 3.04, client records: accurate and timely).',
  severity: 'error',
  over: 'record',
  bad: [
    [interview().replace('03-02', '02-30')],
    [interview().replace('2026-03-02', 'March 2')],
    [interview().replace('2026-03-02', '2026/3/2')],
  ],
  fixed: [[interview()], [interview()], [interview()]],
  good: [
    [interview().replace('2026-03-02', '2024-02-29')],
    [interview().replace('2026-03-02', '"2026-03-02"')],
  ],
  find: toldByReading('date-not-a-day'),
  fixes: dayFixes,
};
