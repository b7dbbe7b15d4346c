import { type Check, toldByReading } from './check.ts';
import { interview } from './examples.ts';

export const idMalformed: Check = {
  id: 'id-malformed',
  title: 'An id is not well formed',
  because:
    'Other records point to cases, goals, needs and strengths by their ids, so these have one form: C-0142, G1, N1, S1 (the record format).',
  severity: 'error',
  bad: [[interview('goals: [goal 1]')]],
  good: [[interview('goals: [G1]')]],
  find: toldByReading('id-malformed'),
};
