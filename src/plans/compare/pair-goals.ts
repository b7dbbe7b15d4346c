import { isList, type Plain } from '../../records/plain.ts';
import { shapeOf } from '../../records/shapes.ts';
import { identities } from './identity.ts';
import { pairItems } from './pair-items.ts';

interface PlacedGoal {
  readonly at: number;
  readonly goal: Plain;
}

interface GoalPair {
  readonly before: PlacedGoal;
  readonly after: PlacedGoal;
}

/** A history asks for the same two versions with each that follows. */
const known = new WeakMap<object, WeakMap<object, readonly GoalPair[]>>();

/** The goals that stand in both of two versions of a plan, also under another number. */
export function pairsOfGoals(plans: {
  readonly before: object;
  readonly after: object;
}): readonly GoalPair[] {
  const after = known.get(plans.before) ?? new WeakMap<object, readonly GoalPair[]>();
  known.set(plans.before, after);
  const pairs = after.get(plans.after) ?? pair(plans);
  after.set(plans.after, pairs);
  return pairs;
}

function pair(plans: { readonly before: object; readonly after: object }): readonly GoalPair[] {
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
