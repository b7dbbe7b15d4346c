import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Day } from '../../../src/calendar/day.ts';
import { goalsOf } from '../../../src/caseload/goals.ts';
import { defaultSettings } from '../../../src/caseload/settings.ts';
import {
  type AchievementSuggestion,
  suggestAchievement,
} from '../../../src/measures/achievement/suggest-achievement.ts';
import { speak } from '../../../src/text/sentence.ts';
import { caseOf, caseRecord, interview, plan } from '../../caseload/filed.ts';

const walks = '{ name: walks, unit: walks a week, baseline: 0, target: 5 }';

interface Told {
  readonly measures?: readonly string[];
  readonly goal?: string;
  readonly readings: readonly (readonly [day: string, readings: string])[];
  readonly today?: string;
  readonly status?: string;
  readonly planStatus?: string;
}

/** What is suggested for the goal of O.V., which began on 16 February 2026. */
function suggested(told: Told): AchievementSuggestion | undefined {
  const { measures = [walks], goal = 'achievement: in-progress', readings } = told;
  const { today = '2026-04-20', status = 'active', planStatus = 'active' } = told;
  const lines = [
    'goals:',
    '  - id: G1',
    '    goal: Walk to the depot and back five times a week by 30 June',
    `    status: ${status}`,
    ...goal.split('\n').map((line) => `    ${line}`),
    `    measures: [${measures.join(', ')}]`,
  ];
  const file = caseOf(
    caseRecord(),
    plan(lines.join('\n'), planStatus),
    ...readings.map(([day, set]) => interview(day, `readings: ${set}`)),
  );
  const [planned] = goalsOf(file);
  assert.ok(planned);
  return suggestAchievement(planned, file, { today: today as Day, settings: defaultSettings });
}

function codeFor(told: Told): string | undefined {
  return suggested(told)?.code;
}

/** Three readings, a week apart. */
function three(name: string, ...values: readonly number[]): Told['readings'] {
  return values.map((value, week) => [
    `2026-03-${String(2 + week * 7).padStart(2, '0')}`,
    `{ ${name}: ${value} }`,
  ]);
}

describe('the achievement that readings suggest', () => {
  it('is achieved where the latest reading reaches the target', () => {
    const found = suggested({ readings: three('walks', 2, 1, 5) });
    assert.equal(found?.code, 'achieved');
    assert.equal(
      speak(found.reason),
      'the latest reading of walks, 5 on 16 March, reaches the target of 5',
    );
    assert.deepEqual(
      found.points.map(({ at }) => at),
      [['readings', 'walks']],
    );
  });

  it('is achieved only where every measure is there', () => {
    const measures = [walks, '{ name: phq-9, baseline: 15, target: 8 }'];
    assert.equal(codeFor({ measures, readings: three('walks', 2, 1, 5) }), undefined);
    const both: Told['readings'] = [['2026-03-02', '{ walks: 5, phq-9: 8 }']];
    const found = suggested({ measures, readings: both });
    assert.equal(found?.code, 'achieved');
    assert.equal(found.points.length, 2);
  });

  it('is sustaining where it was achieved and the reading before reached the target too', () => {
    const goal = 'achievement: achieved';
    assert.equal(codeFor({ goal, readings: three('walks', 2, 5) }), undefined);
    assert.equal(codeFor({ goal, readings: three('walks', 2, 5, 6) }), 'sustaining');
    assert.equal(
      codeFor({ goal: 'achievement: sustaining', readings: three('walks', 5, 6) }),
      undefined,
    );
  });

  it('is improving where the last three move toward the target, whichever way that is', () => {
    const found = suggested({ readings: three('walks', 4, 1, 2, 3) });
    assert.equal(found?.code, 'improving');
    assert.equal(
      speak(found.reason),
      'the last three readings of walks, 1, 2 and 3, move toward the target of 5',
    );
    const falling = '{ name: phq-9, baseline: 20, target: 8 }';
    assert.equal(
      codeFor({ measures: [falling], readings: three('phq-9', 18, 15, 12) }),
      'improving',
    );
  });

  it('is worsening where they move away', () => {
    assert.equal(codeFor({ readings: three('walks', 4, 3, 1) }), 'worsening');
  });

  it('is no change where they stay within a twentieth of the way', () => {
    const measures = ['{ name: income, baseline: 0, target: 1000 }'];
    assert.equal(codeFor({ measures, readings: three('income', 200, 250, 210) }), 'no-change');
    assert.equal(codeFor({ measures, readings: three('income', 200, 251, 210) }), undefined);
    const goal = 'achievement: no-progress';
    assert.equal(codeFor({ goal, measures, readings: three('income', 200, 200, 210) }), undefined);
  });

  it('is not achieved where its day has passed and no reading reached it', () => {
    const goal = 'achievement: improving\ndue: 2026-04-01';
    const found = suggested({ goal, readings: three('walks', 1, 2, 3) });
    assert.equal(found?.code, 'not-achieved');
    assert.match(
      speak(found.reason),
      /^it was due on 1 April, and the latest reading of walks, 3,/,
    );
    assert.equal(codeFor({ goal, readings: three('walks', 5, 3, 4) }), undefined);
    assert.equal(codeFor({ goal, readings: three('walks', 2, 3, 5) }), 'achieved');
  });

  it('is told of a goal once achieved only where it is lost again', () => {
    const goal = 'achievement: achieved\ndue: 2026-04-01';
    assert.equal(codeFor({ goal, readings: three('walks', 3, 2, 1) }), undefined);
    assert.equal(codeFor({ goal, readings: three('walks', 5, 4, 2) }), 'worsening');
    assert.equal(codeFor({ goal, readings: three('walks', 1, 2, 3) }), undefined);
  });

  it('waits for the note that may show it reached, and for a reading that speaks of today', () => {
    const goal = 'achievement: improving\ndue: 2026-04-17';
    const readings = three('walks', 1, 2, 3);
    assert.equal(codeFor({ goal, readings, today: '2026-04-20' }), undefined);
    assert.equal(codeFor({ goal, readings, today: '2026-04-21' }), 'not-achieved');
    assert.equal(codeFor({ goal, readings, today: '2026-10-21' }), undefined);
  });

  it('leaves a person’s judgment alone that no reading touches', () => {
    const readings = three('walks', 1, 2, 3);
    for (const written of ['not-attainable', 'not-achieved'])
      assert.equal(codeFor({ goal: `achievement: ${written}`, readings }), undefined, written);
    const goal = 'achievement: not-attainable';
    assert.equal(codeFor({ goal, readings: three('walks', 1, 2, 5) }), 'achieved');
  });

  it('is no lack of change where a step was taken meanwhile', () => {
    const flat = three('walks', 2, 2, 2);
    const step = (done: string): string =>
      `achievement: in-progress\nsteps: [{ step: Find the old shoes, done: ${done} }]`;
    assert.equal(codeFor({ goal: step('2026-02-20'), readings: flat }), 'no-change');
    assert.equal(codeFor({ goal: step('2026-03-10'), readings: flat }), undefined);
  });

  it('counts a reading that was written twice once, and forgives a small step back', () => {
    const twice: Told['readings'] = [
      ['2026-03-02', '{ walks: 1 }'],
      ['2026-03-09', '{ walks: 2 }'],
      ['2026-03-09', '{ walks: 2 }'],
    ];
    assert.equal(codeFor({ readings: twice }), undefined);
    const measures = ['{ name: income, baseline: 0, target: 1000 }'];
    assert.equal(codeFor({ measures, readings: three('income', 200, 180, 400) }), 'improving');
    assert.equal(codeFor({ measures, readings: three('income', 200, 140, 400) }), undefined);
  });

  it('is nothing where the achievement is misspelt: a fix would write over it', () => {
    const goal = 'achievement: improvng';
    assert.equal(codeFor({ goal, readings: three('walks', 4, 3, 1) }), undefined);
  });

  it('is nothing with readings that go up and down, or fewer than three', () => {
    assert.equal(codeFor({ readings: three('walks', 1, 4, 2) }), undefined);
    assert.equal(codeFor({ readings: three('walks', 1, 4) }), undefined);
    assert.equal(codeFor({ readings: [] }), undefined);
  });

  it('is nothing where measures disagree, and where respondents do', () => {
    const measures = [walks, '{ name: phq-9, baseline: 15, target: 8 }'];
    const readings = three('walks', 1, 2, 3).map(([day], week): Told['readings'][number] => [
      day,
      `{ walks: ${week + 1}, phq-9: ${12 + week} }`,
    ]);
    assert.equal(codeFor({ measures, readings }), undefined);
    const reached = readings.map(([day], week): Told['readings'][number] => [
      day,
      `{ walks: 6, phq-9: ${9 + week} }`,
    ]);
    assert.equal(codeFor({ measures, readings: reached }), undefined);
    const two = [1, 2, 3].map((value): Told['readings'][number] => [
      `2026-03-0${value}`,
      `[{ respondent: O.V., walks: ${value} }, { respondent: daughter, walks: ${4 - value} }]`,
    ]);
    assert.equal(codeFor({ readings: two }), undefined);
  });

  it('is nothing from readings before the goal began, after today or out of range', () => {
    const early: Told['readings'] = [
      ['2026-02-03', '{ walks: 1 }'],
      ['2026-02-10', '{ walks: 2 }'],
      ['2026-02-15', '{ walks: 5 }'],
    ];
    assert.equal(codeFor({ readings: early }), undefined);
    assert.equal(codeFor({ readings: three('walks', 1, 2, 5), today: '2026-03-10' }), undefined);
    const measures = ['{ name: phq-9, baseline: 15, target: 8 }'];
    assert.equal(codeFor({ measures, readings: three('phq-9', 12, -3) }), undefined);
  });

  it('is no course where the readings are too old to speak of today', () => {
    const readings = three('walks', 1, 2, 3);
    assert.equal(codeFor({ readings, today: '2026-06-14' }), 'improving');
    assert.equal(codeFor({ readings, today: '2026-06-15' }), undefined);
    const goal = 'achievement: in-progress\nevaluation: [{ method: Count of walks, every: P2W }]';
    assert.equal(codeFor({ goal, readings, today: '2026-04-13' }), 'improving');
    assert.equal(codeFor({ goal, readings, today: '2026-04-14' }), undefined);
  });

  it('is no course of a thing that is there or not', () => {
    const measures = ['{ name: pass-card, baseline: 0, target: 1 }'];
    assert.equal(codeFor({ measures, readings: three('pass-card', 0, 0, 0) }), undefined);
    assert.equal(codeFor({ measures, readings: three('pass-card', 0, 0, 1) }), 'achieved');
  });

  it('is nothing for goals that are not worked on, or that a worker found not attainable', () => {
    const readings = three('walks', 1, 2, 3);
    for (const status of [
      'on-hold',
      'completed',
      'cancelled',
      'rejected',
      'proposed',
      'entered-in-error',
    ])
      assert.equal(codeFor({ status, readings }), undefined, status);
    for (const planStatus of ['draft', 'on-hold', 'completed', 'revoked'])
      assert.equal(codeFor({ planStatus, readings }), undefined, planStatus);
  });

  it('is the same when all is turned around, and when a constant is added', () => {
    const values = fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 1, maxLength: 6 });
    const target = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(values, target, fc.integer({ min: -50, max: 50 }), (read, aim, added) => {
        const told = (turn: (value: number) => number): string | undefined =>
          codeFor({
            measures: [`{ name: balance, baseline: ${turn(0)}, target: ${turn(aim)} }`],
            readings: three('balance', ...read.slice(-4).map(turn)),
          });
        const [baseline, aimed] = [added, aim + added];
        if (aim === 1 || (baseline === 0 && aimed === 1)) return;
        const found = told((value) => value);
        assert.equal(
          told((value) => -value + 0),
          found,
        );
        assert.equal(
          told((value) => value + added),
          found,
        );
      }),
      { numRuns: 60 },
    );
  });
});
