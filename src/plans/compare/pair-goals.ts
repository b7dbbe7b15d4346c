import { isList, type Plain } from '../../records/plain.ts';
import { shapeOf } from '../../records/shapes.ts';
import { identities } from './identity.ts';
import { pairItems } from './pair-items.ts';

interface PlacedGoal {
  readonly at: number;
  readonly goal: Plain;
}

/** The goals that stand in both of two versions of a plan, also under another number. */
export function pairsOfGoals(plans: {
  readonly before: object;
  readonly after: object;
}): readonly { readonly before: PlacedGoal; readonly after: PlacedGoal }[] {
  const goals = { before: goalsIn(plans.before), after: goalsIn(plans.after) };
  const identity = identities.plan?.['goals'] ?? { words: [] };
  const { pairs } = pairItems(goals, identity, shapeOf('plan').keys?.['goals']?.items ?? {});
  return pairs.map(({ before, after }) => ({
    before: { at: before, goal: goals.before[before] ?? null },
    after: { at: after, goal: goals.after[after] ?? null },
  }));
}

function goalsIn(plan: object): readonly Plain[] {
  const { goals } = plan as { readonly goals?: Plain };
  return isList(goals) ? goals : [];
}
