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
  it('of ten goals that all changed takes well under two milliseconds', () => {
    const [before, after] = [planOf(10, false), planOf(10, true)];
    assert.ok(comparePlans(before, after).length >= 130);
    const time = quickest(() => comparePlans(before, after));
    if (process.env['CASELOAD_TIMES']) console.log(`      ${time.toFixed(2)} ms`);
    assert.ok(time < 2, `${time} ms`);
  });

  it('of two hundred goals that all changed ends within a second', () => {
    const [before, after] = [planOf(200, false), planOf(200, true)];
    const start = performance.now();
    comparePlans(before, after);
    const time = performance.now() - start;
    if (process.env['CASELOAD_TIMES']) console.log(`      ${time.toFixed(0)} ms`);
    assert.ok(time < 1000, `${time} ms`);
  });
});
