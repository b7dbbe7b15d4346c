import assert from 'node:assert/strict';
import { seriesOf } from '../../src/measures/series-of.ts';
import { day } from '../calendar/the-day.ts';
import { assessment, caseOf, interview } from '../caseload/filed.ts';
import { goal, moment, planned, read, remarksOf, series, told } from './calls.ts';

describe('the readings of a measure', () => {
  it('are baseline before the goal begins, and intervention from its first day on', () => {
    const [one] = series(
      planned,
      assessment('2026-02-10', 'readings: { calls-missed: 9 }'),
      ...read('2026-02-28', 8),
      ...read('2026-03-01', 7),
      ...read('2026-04-01', 4),
    );
    assert.ok(one);
    assert.equal(told(one), 'G1 | calls-missed | nobody | A 9 8 | B 7 4');
    assert.deepEqual(
      one.phases.map(({ role, from }) => [role, from]),
      [
        ['baseline', undefined],
        ['intervention', '2026-03-01'],
      ],
    );
    assert.equal(one.unit, 'calls in 14 days');
    assert.deepEqual(one.phases[1]?.points[1]?.at, ['readings', 'calls-missed']);
    assert.equal(one.phases[1].points[1].reading.path, '04.md');
  });

  it('go with the plan’s start where the goal says none', () => {
    const without = planned.replace('    start: 2026-03-01\n', '');
    const [one] = series(without, ...read('2026-02-15', 9), ...read('2026-02-16', 8));
    assert.equal(one && told(one), 'G1 | calls-missed | nobody | A 9 | B 8');
  });

  it('are all baseline where nothing says when the work began, and that is told', () => {
    const without = planned.replace('    start: 2026-03-01\n', '').replace(/^start: .*\n/m, '');
    assert.deepEqual(series(without, ...read('2026-03-09', 8)).map(told), [
      'G1 | calls-missed | nobody | A 8',
    ]);
    assert.deepEqual(remarksOf(without, ...read('2026-03-09', 8)), [
      'no-start: Neither the goal nor its plan says when the work began: no reading counts as one after it (00.md goals.0)',
    ]);
  });

  it('run in the direction from baseline to target, whatever the instrument calls better', () => {
    const directions = [
      ['baseline: 9, target: 1', 'decrease'],
      ['baseline: 1, target: 9', 'increase'],
      ['baseline: 4, target: 4', undefined],
      ['target: 4', undefined],
      ['baseline: 4', undefined],
    ] as const;
    for (const [numbers, direction] of directions) {
      const text = planned.replace('baseline: 9, target: 1', numbers);
      assert.equal(series(text)[0]?.direction, direction, numbers);
    }
    const lower = planned.replace('calls-missed, unit: calls in 14 days', 'phq-9');
    const upward = lower.replace('baseline: 9, target: 1', 'baseline: 5, target: 9');
    assert.equal(series(upward)[0]?.direction, 'increase');
  });

  it('of each respondent are a series of their own', () => {
    const sets = (mother: number, teacher: number, name = 'mother'): string =>
      `readings: [{ respondent: ${name}, calls-missed: ${mother} }, { respondent: teacher, calls-missed: ${teacher} }]`;
    assert.deepEqual(
      series(
        planned,
        interview('2026-02-20', sets(9, 5)),
        interview('2026-03-20', sets(7, 6, 'Mother')),
      ).map(told),
      ['G1 | calls-missed | mother | A 9 | B 7', 'G1 | calls-missed | teacher | A 5 | B 6'],
    );
    const mixed = [planned, interview('2026-02-20', sets(9, 5)), ...read('2026-03-02', 8)];
    assert.equal(series(...mixed).length, 3);
    const message =
      'respondents: Some readings of this measure say whose they are and 1 do not: they are kept apart (02.md readings.calls-missed)';
    assert.deepEqual(remarksOf(...mixed), [message, message, message]);
  });

  it('count for every goal that is measured by it, each in its own phases', () => {
    const later = goal('', 'G2').replace('2026-03-01', '2026-04-01');
    assert.deepEqual(
      series(`${planned}${later}`, ...read('2026-02-20', 9), ...read('2026-03-20', 7)).map(told),
      ['G1 | calls-missed | nobody | A 9 | B 7', 'G2 | calls-missed | nobody | A 9 7 | B -'],
    );
  });

  it('that no goal counts on stand by themselves, in one phase and without a direction', () => {
    const all = series(planned, interview('2026-03-02', 'readings: { naps: 3, evenings-out: 1 }'));
    assert.deepEqual(all.map(told), [
      'G1 | calls-missed | nobody | A - | B -',
      'no goal | evenings-out | nobody | A 1',
      'no goal | naps | nobody | A 3',
    ]);
    assert.equal(all[2]?.direction, undefined);
  });

  it('of a goal entered by mistake count for no goal', () => {
    const mistaken = planned.replace(
      'status: active\n    start',
      'status: entered-in-error\n    start',
    );
    assert.deepEqual(series(mistaken, ...read('2026-03-20', 7)).map(told), [
      'no goal | calls-missed | nobody | A 7',
    ]);
    assert.deepEqual(series(interview('2026-03-02')), []);
  });

  it('are the same value as long as case, day and settings are', () => {
    const file = caseOf(planned, ...read('2026-03-20', 7));
    assert.equal(seriesOf(file, moment), seriesOf(file, { ...moment }));
    assert.notEqual(
      seriesOf(file, moment),
      seriesOf(file, { ...moment, today: day('2026-03-19') }),
    );
  });
});

describe('the further phases of a plan', () => {
  const phased = (...phases: readonly string[]): string =>
    `${planned}phases:\n${phases.map((phase) => `  - { ${phase} }\n`).join('')}`;
  const readings = [
    ...read('2026-02-20', 9),
    ...read('2026-03-20', 7),
    ...read('2026-04-20', 8),
    ...read('2026-05-20', 3),
  ];

  it('divide the readings after the start', () => {
    const [one] = series(
      phased(
        'phase: B2, start: 2026-05-01, what: Ring him in the evening too, goals: [G1]',
        'phase: A2, start: 2026-04-01',
      ),
      ...readings,
    );
    assert.equal(one && told(one), 'G1 | calls-missed | nobody | A 9 | B 7 | A2 8 | B2 3');
    assert.deepEqual(
      one?.phases.map(({ role }) => role),
      ['baseline', 'intervention', 'baseline', 'intervention'],
    );
    assert.equal(one.phases[3]?.what, 'Ring him in the evening too');
  });

  it('are none of a goal that they are not for, that begins later, or before they have begun', () => {
    const none = 'G1 | calls-missed | nobody | A 9 | B 7 8 3';
    for (const phase of [
      'phase: C, start: 2026-05-01, goals: [G2]',
      'phase: C, start: 2026-02-20',
      'phase: C, start: 2026-06-21',
      'phase: C',
      'start: 2026-05-01',
    ]) {
      assert.equal(series(phased(phase), ...readings).map(told)[0], none, phase);
    }
  });

  it('take the place of B where they begin with the goal', () => {
    const [one] = series(phased('phase: C, start: 2026-03-01, what: Calls'), ...readings);
    assert.equal(one && told(one), 'G1 | calls-missed | nobody | A 9 | C 7 8 3');
    assert.equal(one?.phases[1]?.what, 'Calls');
  });

  it('have names of their own, as in A, B, A2 and B2 where letters come again', () => {
    const again = series(
      phased('phase: A, start: 2026-04-01', 'phase: B, start: 2026-05-01'),
      ...readings,
    );
    assert.equal(again.map(told)[0], 'G1 | calls-missed | nobody | A 9 | B 7 | A2 8 | B2 3');
    const taken = series(
      phased('phase: B, start: 2026-04-01', 'phase: B2, start: 2026-05-01'),
      ...readings,
    );
    assert.equal(taken.map(told)[0], 'G1 | calls-missed | nobody | A 9 | B 7 | B3 8 | B2 3');
  });

  it('that begin on one day are the last of them', () => {
    const one = series(
      phased('phase: C, start: 2026-04-01', 'phase: D, start: 2026-04-01'),
      ...readings,
    );
    assert.equal(one.map(told)[0], 'G1 | calls-missed | nobody | A 9 | B 7 | D 8 3');
  });
});
