import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Goal, Plan } from '../../records/record.ts';
import { shapeOf } from '../../records/shapes.ts';
import { canonical } from '../../records/substance.ts';
import type { Change } from '../compare/change.ts';
import type { GoalGroup } from './reviews.ts';

interface Sides {
  readonly before: Plan | undefined;
  readonly after: Plan | undefined;
}

/**
 * The changes of a plan by the goal they are about: goals with a change that needs a look first,
 * then in the order of the plan, the plan itself before its goals.
 */
export function goalGroups(changes: readonly Change[], sides: Sides): readonly GoalGroup[] {
  const byGoal = new Map<string | undefined, Change[]>();
  for (const change of changes)
    byGoal.set(change.goal, [...(byGoal.get(change.goal) ?? []), change]);
  const order = [undefined, ...goalIdsIn(sides.after), ...goalIdsIn(sides.before)];
  const rank = (goal: string | undefined): number => order.indexOf(goal);
  return [...byGoal]
    .map(([goal, own]) => groupOf(goal, own, sides))
    .sort(
      (one, other) =>
        Number(needsALook(other.changes)) - Number(needsALook(one.changes)) ||
        rank(one.goal) - rank(other.goal),
    );
}

/** All goals of a plan that is to be looked at as it stands. */
export function allGoals(plan: Plan): readonly GoalGroup[] {
  const ids = new Set(goalIdsIn(plan));
  return [...ids].map((goal) => groupOf(goal, [], { before: undefined, after: plan }));
}

export function needsALook(changes: readonly Change[]): boolean {
  return changes.some(({ weight }) => weight === 'needs-a-look');
}

function groupOf(
  goal: string | undefined,
  changes: readonly Change[],
  { before, after }: Sides,
): GoalGroup {
  const now = goalIn(after, goal);
  const then = goalIn(before, changes.find(({ goalBefore }) => goalBefore)?.goalBefore ?? goal);
  return {
    goal,
    sentence: now?.goal ?? then?.goal,
    changes,
    look: `${goal ?? ''} ${lookOf([then, now])}`,
  };
}

/** A short name for two states of a goal, the same however they are written down. */
function lookOf(states: readonly (Goal | undefined)[]): string {
  const text = states.map((goal) => canonical(goal, shapeOf('plan').keys?.['goals']?.items)).join();
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 32);
}

function goalIdsIn(plan: Plan | undefined): readonly string[] {
  return (plan?.goals ?? []).flatMap(({ id }) => id ?? []);
}

function goalIn(plan: Plan | undefined, id: string | undefined): Goal | undefined {
  return id === undefined ? undefined : plan?.goals?.find((goal) => goal.id === id);
}
