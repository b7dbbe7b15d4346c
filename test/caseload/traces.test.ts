import assert from 'node:assert/strict';
import { goalsOf } from '../../src/caseload/goals.ts';
import { lastTraceOf } from '../../src/caseload/traces.ts';
import { caseOf, caseRecord, interview, plan } from './filed.ts';

const goals = `goals:
  - id: G1
    goal: Ring the bell on the last tram ride of the season
    status: active
    measures: [{ name: rides, baseline: 0, target: 8 }]
    steps: [{ step: Ask the depot, done: 2026-02-20 }, { step: Learn the new line }]
  - id: G2
    goal: Walk the stairs to the fourth floor
    status: active`;

function traces(...notes: readonly string[]): readonly (string | undefined)[] {
  const file = caseOf(caseRecord(), plan(goals), ...notes);
  return goalsOf(file).map(({ goal }) => lastTraceOf(file, goal));
}

describe('the last trace of a goal', () => {
  it('is the day of its last step that was done, or none', () => {
    assert.deepEqual(traces(), ['2026-02-20', undefined]);
  });

  const notes: readonly [what: string, note: string, traced: readonly (string | undefined)[]][] = [
    ['a contact that worked on it', 'goals: [G2]', ['2026-02-20', '2026-03-02']],
    ['one that came late', 'goals: [G2]\nattendance: late', ['2026-02-20', '2026-03-02']],
    ['a monitoring note that names none', '', ['2026-03-02', '2026-03-02']],
    ['a rating', 'goals: [G1]\nratings: { G2: 1 }', ['2026-03-02', '2026-03-02']],
    ['an outcome', 'goals: [G1]\noutcomes: { G2: improving }', ['2026-03-02', '2026-03-02']],
    [
      'a reading of its measure',
      'goals: [G2]\nreadings: { rides: 2 }',
      ['2026-03-02', '2026-03-02'],
    ],
  ];
  for (const [what, note, traced] of notes) {
    it(`is the day of ${what}`, () => {
      assert.deepEqual(traces(interview('2026-03-02', note)), traced);
    });
  }

  it('is no contact that did not take place, and none of another stage that names no goals', () => {
    const missed = interview('2026-03-02', 'attendance: missed\ngoals: [G2]');
    const feelings = interview('2026-03-09').replace('monitoring-progress', 'exploring-feelings');
    assert.deepEqual(traces(missed, feelings), ['2026-02-20', undefined]);
  });
});
