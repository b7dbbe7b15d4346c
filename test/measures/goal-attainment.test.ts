import assert from 'node:assert/strict';
import { gasOverTime, goalAttainmentOf } from '../../src/measures/goal-attainment.ts';
import { speak } from '../../src/text/sentence.ts';
import { day } from '../calendar/the-day.ts';
import { caseOf, interview, plan } from '../caseload/filed.ts';

const moment = { today: day('2026-09-20') };

/** Two goals that began in March, and one that was cancelled. */
function planned(first = '', second = ''): string {
  return plan(
    [
      'goals:',
      `  - { id: G1, goal: Answer the phone, status: active, start: 2026-03-01${first} }`,
      `  - { id: G2, goal: Sleep seven hours, status: completed${second} }`,
      '  - { id: G3, goal: Ride line 9, status: cancelled, reason: The line was closed }',
    ].join('\n'),
    'active',
    '2026-03-01',
  );
}

const rated = (date: string, ratings: string): string => interview(date, `ratings: { ${ratings} }`);

const close = (value: number | undefined, expected: number): void => {
  assert.ok(value !== undefined && Math.abs(value - expected) < 1e-9, String(value));
};

/** T of two goals of equal weight, with ρ = 0.30: 50 + 10·sum / √(0.7·2 + 0.3·4). */
const tOfTwo = (sum: number): number => 50 + (10 * sum) / Math.sqrt(2.6);

describe('goal attainment', () => {
  it('is reckoned from the last rating of each goal, and from the last one before its start', () => {
    const file = caseOf(
      planned(),
      rated('2026-02-20', 'G1: -2, G2: -2'),
      rated('2026-03-01', 'G1: -1'),
      rated('2026-05-01', 'G1: 1, G3: 2'),
      rated('2026-06-01', 'G2: 0'),
      rated('2026-09-21', 'G1: 2'),
    );
    const { goals, now, baseline, remarks } = goalAttainmentOf(file, moment);
    assert.deepEqual(
      goals.map(({ goal, now: last, baseline: first }) => [
        goal.goal.id,
        first?.level,
        last.level,
        last.day,
      ]),
      [
        ['G1', -1, 1, '2026-05-01'],
        ['G2', -2, 0, '2026-06-01'],
      ],
    );
    close(now.value?.t, tOfTwo(1));
    close(baseline.value?.t, tOfTwo(-3));
    assert.deepEqual(remarks, []);
    assert.deepEqual(goals[0]?.now.at, ['ratings', 'G1']);
    assert.equal(goals[0].now.reading.path, '03.md');
  });

  it('begins with the first rating where none was made before the start', () => {
    const file = caseOf(planned(), rated('2026-04-01', 'G1: -1'), rated('2026-05-01', 'G1: 1'));
    const { goals, baseline } = goalAttainmentOf(file, moment);
    assert.equal(goals[0]?.baseline?.day, '2026-04-01');
    close(baseline.value?.t, 40);
  });

  it('has no beginning where one of its goals was rated once only, and says which', () => {
    const file = caseOf(
      planned(),
      rated('2026-02-20', 'G1: -2'),
      rated('2026-05-01', 'G1: 0, G2: 1'),
    );
    const { now, baseline } = goalAttainmentOf(file, moment);
    close(now.value?.t, tOfTwo(1));
    assert.equal(baseline.value, undefined);
    assert.equal(speak(baseline.words), 'There is one rating only, made after the start: G2');
  });

  it('is none where no goal is rated', () => {
    const { now, baseline, goals } = goalAttainmentOf(caseOf(planned()), moment);
    assert.equal(now.value, undefined);
    assert.equal(speak(now.words), 'No goal of the plan is rated on its attainment scale yet');
    assert.equal(speak(baseline.words), speak(now.words));
    assert.deepEqual(goals, []);
  });

  it('weighs goals, and tells which of them have no weight', () => {
    const notes = [rated('2026-02-20', 'G1: -1, G2: -1'), rated('2026-05-01', 'G1: 2, G2: 0')];
    const t = (one: number, other: number, sum: number): number =>
      50 + (10 * sum) / Math.sqrt(0.7 * (one ** 2 + other ** 2) + 0.3 * (one + other) ** 2);
    const both = goalAttainmentOf(caseOf(planned(', weight: 3', ', weight: 2'), ...notes), moment);
    close(both.now.value?.t, t(3, 2, 6));
    assert.deepEqual(both.remarks, []);
    const one = goalAttainmentOf(caseOf(planned(', weight: 3'), ...notes), moment);
    close(one.now.value?.t, t(3, 1, 6));
    close(one.baseline.value?.t, t(3, 1, -4));
    assert.deepEqual(one.remarks.map(speak), [
      'Some goals have a weight and G2 not: those count with a weight of 1',
    ]);
  });

  it('may be asked of one goal', () => {
    const file = caseOf(planned(), rated('2026-05-01', 'G1: 1, G2: -1'));
    close(goalAttainmentOf(file, moment, 'G2').now.value?.t, 40);
    assert.equal(gasOverTime(file, moment, 'G2').length, 1);
  });
});

describe('goal attainment over time', () => {
  it('has a number for each day on which a goal was rated, others as they were rated last', () => {
    const file = caseOf(
      planned(),
      rated('2026-02-20', 'G1: -2'),
      rated('2026-05-01', 'G1: 0, G2: 1'),
      rated('2026-05-01', 'G2: 2'),
      rated('2026-06-01', 'G2: 1'),
    );
    const days = gasOverTime(file, moment);
    assert.deepEqual(
      days.map(({ day: date, attainment, ratings }) => [date, attainment.goals, ratings.length]),
      [
        ['2026-02-20', 1, 1],
        ['2026-05-01', 2, 3],
        ['2026-06-01', 2, 1],
      ],
    );
    for (const [index, expected] of [30, tOfTwo(2), tOfTwo(1)].entries())
      close(days[index]?.attainment.t, expected);
    assert.deepEqual(gasOverTime(caseOf(planned()), moment), []);
  });
});
