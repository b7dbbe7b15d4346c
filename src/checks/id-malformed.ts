import { type RecordCheck, toldByReading } from './check.ts';
import { interview } from './examples/records.ts';

export const idMalformed: RecordCheck = {
  id: 'id-malformed',
  theme: 'format',
  title: 'An id is not well formed',
  because:
    'Other records point to cases, goals, needs and strengths by their ids, so these have one form: C-0142, G1, N1, S1 (the record format).',
  severity: 'error',
  over: 'record',
  bad: [[interview('goals: [goal 1]')]],
  fixed: [[interview('goals: [G1]')]],
  good: [[interview('goals: [G12]')], [interview().replace('C-0142', 'north_2026.17')]],
  find: toldByReading('id-malformed'),
};
