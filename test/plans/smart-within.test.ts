import assert from 'node:assert/strict';
import { currentPlan } from '../../src/caseload/case-file.ts';
import { defaultSettings } from '../../src/caseload/settings.ts';
import { judgeGoal } from '../../src/plans/smart.ts';
import { day } from '../calendar/the-day.ts';
import { caseOf, caseRecord, plan } from '../caseload/filed.ts';
import { assessment, judged, unmet } from './judged.ts';

describe('the numbers of a measure', () => {
  it('lie within the range of its instrument', () => {
    const range = (key: string, words: string): string =>
      `M must measures/0/${key} value: Goal G1 has a ${key} outside the range of ${words}`;
    const measured = (name: string, baseline: number, target: number): readonly string[] =>
      judged({ measures: `[{ name: ${name}, baseline: ${baseline}, target: ${target} }]` });
    assert.deepEqual(measured('phq-9', 28, 27), [
      unmet('M'),
      range('baseline', 'phq-9: expected 0 to 27'),
    ]);
    assert.deepEqual(measured('k10', 30, 9), [
      unmet('M'),
      range('target', 'k10: expected 10 to 50'),
    ]);
    assert.deepEqual(measured('who-5', -1, 101).length, 3);
    assert.deepEqual(measured('phq-9', 27, 1), ['SMART']);
    assert.deepEqual(measured('calls-missed', 900, -3), ['SMART']);
  });
});

describe('a target', () => {
  const judgedTarget = (name: string, baseline: number, target: number): readonly string[] =>
    judged({ measures: `[{ name: ${name}, baseline: ${baseline}, target: ${target} }]` });

  it('is better not at the very end of its instrument, on the better side', () => {
    const end = (name: string): string =>
      `A ought measures/0/target value: Goal G1 has its target at the very end of ${name}: set one that can be reached and kept`;
    assert.deepEqual(judgedTarget('phq-9', 12, 0), ['SMART', end('phq-9')]);
    assert.deepEqual(judgedTarget('k10', 12, 10), ['SMART', end('k10')]);
    assert.deepEqual(judgedTarget('rosenberg', 12, 30), ['SMART', end('rosenberg')]);
    assert.deepEqual(judgedTarget('phq-9', 12, 1), ['SMART']);
  });

  it('may be the worse end, no instrument’s end, or no drink at all', () => {
    assert.deepEqual(judgedTarget('rosenberg', 12, 0), ['SMART']);
    assert.deepEqual(judgedTarget('calls-missed', 12, 0), ['SMART']);
    assert.deepEqual(judgedTarget('audit-c', 8, 0), ['SMART']);
    assert.deepEqual(judgedTarget('phq-9-item-9', 2, 0), ['SMART']);
  });
});

describe('a goal that is due later', () => {
  it('is better with something due by the review of its plan', () => {
    const beyond =
      'T ought due value: Goal G1 is due after the plan’s review and none of its steps is due by then: set a step for the review to look at';
    const at = (review: string, step: string, today = '2026-02-20'): readonly string[] =>
      judged({ steps: `[{ step: Book the test, ${step} }]` }, { review, today });
    assert.deepEqual(at('2026-04-20', 'by: 2026-04-21'), ['SMART', beyond]);
    assert.deepEqual(at('2026-04-20', 'by: 2026-04-20'), ['SMART']);
    assert.deepEqual(at('2026-04-20', 'by: 2026-04-21, done: 2026-02-18'), ['SMART']);
    assert.deepEqual(at('2026-06-01', 'by: 2026-06-01'), ['SMART']);
    assert.deepEqual(at('2026-02-20', 'by: 2026-04-21'), ['SMART', beyond]);
    assert.deepEqual(at('2026-02-19', 'by: 2026-04-21'), ['SMART']);
    // A step without a day may well be taken before.
    assert.deepEqual(at('2026-04-20', 'who: client'), ['SMART']);
    const held = judged(
      { status: 'on-hold', steps: '[{ step: Book, by: 2026-05-01 }]' },
      { review: '2026-04-20' },
    );
    assert.deepEqual(held, ['SMART']);
  });
});

describe('the judgment of a goal', () => {
  it('is another once the day, the case or the settings are', () => {
    const file = caseOf(caseRecord(), assessment, plan(`goals: [{ id: G1, goal: Blossom again }]`));
    const inForce = currentPlan(file);
    const sought = inForce?.record.goals?.[0];
    assert.ok(inForce && sought);
    const moment = { today: day('2026-02-20'), settings: defaultSettings };
    const first = judgeGoal(sought, { plan: inForce, file, moment });
    assert.equal(judgeGoal(sought, { plan: inForce, file, moment }), first);
    const words = { ...defaultSettings.words, vagueVerbs: ['blossom'] };
    const settings = { ...defaultSettings, words };
    const other = judgeGoal(sought, { plan: inForce, file, moment: { ...moment, settings } });
    const checksOf = (letters: typeof first): readonly string[] =>
      letters.flatMap(({ remarks }) => remarks.map(({ check }) => check));
    assert.ok(!checksOf(first).includes('goal-sentence-vague'));
    assert.ok(checksOf(other).includes('goal-sentence-vague'));
  });
});
