import assert from 'node:assert/strict';
import { comparePlans } from '../../../src/plans/compare/compare-plans.ts';
import type { Plan } from '../../../src/records/record.ts';

const places = [
  'lease',
  'job',
  'sleep',
  'bus',
  'school',
  'phone',
  'debts',
  'garden',
  'choir',
  'clinic',
];

function planOf(goals: number, later: boolean): Plan {
  return {
    record: 'plan',
    case: 'C-0142',
    status: 'active',
    goals: Array.from({ length: goals }, (_, index) => {
      const place = places[index % places.length] ?? '';
      return {
        id: `G${index + 1}`,
        goal: `Reach what he wants with the ${place} ${index} by the ${later ? 'autumn' : 'summer'}`,
        due: later ? '2026-09-30' : '2026-07-20',
        measures: [{ name: `${place}-days`, baseline: 2, target: later ? 20 : 24 }],
        steps: ['Write to', 'Ring', 'Visit', 'Ask about', 'Go along to'].map((verb) => ({
          step: `${verb} the ${place} ${later ? 'again' : 'first'}`,
          by: later ? '2026-04-01' : '2026-03-01',
        })),
        strategies: [
          { strategy: `Talk about the ${place}`, activities: [`Weekly talk, ${place}`] },
        ],
      };
    }) as unknown as NonNullable<Plan['goals']>,
  };
}

/** The quickest of several runs, in milliseconds: what the work itself takes on a busy machine. */
function quickest(work: () => unknown): number {
  const times = Array.from({ length: 40 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe('comparing plans', () => {
  const told = (words: string, time: number): void => {
    if (process.env['CASELOAD_TIMES']) console.log(`      ${words}: ${time.toFixed(2)} ms`);
  };

  it('of ten goals whose days all moved takes well under two milliseconds', () => {
    const before = planOf(10, false);
    const goals = before.goals?.map((goal) => ({ ...goal, due: '2026-12-01' as never })) ?? [];
    const after = { ...structuredClone(before), goals: structuredClone(goals) };
    assert.equal(comparePlans(before, after).length, 10);
    const time = quickest(() => comparePlans(before, after));
    told('days moved', time);
    assert.ok(time < 2, `${time} ms`);
  });

  it('of ten goals in which nothing is as it was stays far below what a person notices', () => {
    const [before, after] = [planOf(10, false), planOf(10, true)];
    assert.ok(comparePlans(before, after).length >= 130);
    const time = quickest(() => comparePlans(before, after));
    told('all changed', time);
    assert.ok(time < 10, `${time} ms`);
  });

  it('of two hundred goals that all changed ends within seconds', () => {
    const [before, after] = [planOf(200, false), planOf(200, true)];
    const start = performance.now();
    comparePlans(before, after);
    const time = performance.now() - start;
    told('two hundred goals', time);
    assert.ok(time < 4000, `${time} ms`);
  });
});
