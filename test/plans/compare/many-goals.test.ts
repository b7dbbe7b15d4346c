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

describe('comparing plans of many goals', () => {
  it('tells of ten goals whose days all moved', () => {
    const before = planOf(10, false);
    const goals = before.goals?.map((goal) => ({ ...goal, due: '2026-12-01' as never })) ?? [];
    assert.equal(comparePlans(before, { ...before, goals }).length, 10);
  });

  it('tells of ten goals in which nothing is as it was', () => {
    assert.ok(comparePlans(planOf(10, false), planOf(10, true)).length >= 130);
  });

  it('ends for two hundred goals that all changed', () => {
    assert.ok(comparePlans(planOf(200, false), planOf(200, true)).length >= 2600);
  });
});
