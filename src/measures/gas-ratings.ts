import type { Day } from '../calendar/day.ts';
import { type CaseFile, currentPlan, type Spot } from '../caseload/case-file.ts';
import type { Moment } from '../caseload/due.ts';
import { goalsOf, isOpenGoal, type PlannedGoal } from '../caseload/goals.ts';

/** A goal's level of attainment on one day, from −2 to 2, and where it is written. */
export interface GoalRating extends Spot {
  readonly day: Day;
  readonly level: number;
}

/** A goal that was rated at least once, with its levels over time. */
export interface RatedGoal {
  readonly goal: PlannedGoal;
  /** Oldest first. */
  readonly ratings: readonly GoalRating[];
  readonly now: GoalRating;
  /**
   * Where the goal stood before the work: the last rating on or before its start (the plan's where
   * it says none), else its first one. Undefined where that is the only one and was made later.
   */
  readonly baseline: GoalRating | undefined;
}

/**
 * The goals of the current plan that were sought and rated, in its order; those cancelled, rejected
 * or entered by mistake are left out, and so are ratings dated after today.
 */
export function ratedGoals(file: CaseFile, { today }: Pick<Moment, 'today'>): readonly RatedGoal[] {
  const plan = currentPlan(file)?.record;
  const ratings = ratingsByGoal(file, today);
  const goals = goalsOf(file);
  return goals.flatMap((planned, index): readonly RatedGoal[] => {
    const { goal } = planned;
    const isFirst = goals.findIndex((other) => other.goal.id === goal.id) === index;
    const own = goal.id && isFirst && isSought(planned) ? (ratings.get(goal.id) ?? []) : [];
    const now = own.at(-1);
    if (!now) return [];
    return [
      { goal: planned, ratings: own, now, baseline: baselineOf(own, goal.start ?? plan?.start) },
    ];
  });
}

function isSought({ goal }: PlannedGoal): boolean {
  return isOpenGoal(goal) || goal.status === 'completed';
}

function baselineOf(
  ratings: readonly GoalRating[],
  start: Day | undefined,
): GoalRating | undefined {
  const before = start && ratings.findLast(({ day }) => day <= start);
  return before ?? (ratings.length > 1 ? ratings[0] : undefined);
}

function ratingsByGoal(
  { records }: CaseFile,
  today: Day,
): ReadonlyMap<string, readonly GoalRating[]> {
  const byGoal = new Map<string, GoalRating[]>();
  for (const { reading, record } of records.interview) {
    const { date: day, ratings = {} } = record;
    if (!day || day > today) continue;
    for (const [id, level] of Object.entries(ratings)) {
      if (typeof level !== 'number') continue;
      const own = byGoal.get(id) ?? [];
      own.push({ day, level, reading, at: ['ratings', id] });
      byGoal.set(id, own);
    }
  }
  return byGoal;
}
