import type { GoalGroup, PlanReview } from './reviews.ts';

/** What was looked at in each case, by the names that `GoalGroup` gives it, oldest first. */
export type LookedAt = Readonly<Record<string, readonly string[]>>;

/** More than any review of a plan has, and still a small note. */
const kept = 200;

/** Goals looked at, of the goals that are to be looked at. */
export function progressOf(
  { groups }: PlanReview,
  looked: readonly string[] = [],
): { readonly looked: number; readonly goals: number } {
  const goals = groups.filter(({ goal }) => goal !== undefined);
  return {
    looked: goals.filter((group) => isLookedAt(group, looked)).length,
    goals: goals.length,
  };
}

/** A goal that changed since it was looked at has to be looked at again. */
export function isLookedAt({ look }: GoalGroup, looked: readonly string[] = []): boolean {
  return looked.includes(look);
}

/** What was looked at once a goal was ticked, or its tick was taken away. */
export function mark(
  looked: LookedAt,
  { caseId, group, isLooked }: { caseId: string; group: GoalGroup; isLooked: boolean },
): LookedAt {
  const others = (looked[caseId] ?? []).filter((look) => look !== group.look);
  const now = isLooked ? [...others, group.look].slice(-kept) : others;
  return { ...looked, [caseId]: now };
}
