import type { Day } from '../calendar/day.ts';
import type { CaseFile } from '../caseload/case-file.ts';
import type { Moment } from '../caseload/due.ts';
import { sentence, type Sentence } from '../text/sentence.ts';
import type { Figure } from './figures/figure.ts';
import { type Attainment, gas } from './figures/gas.ts';
import { type GoalRating, ratedGoals, type RatedGoal } from './gas-ratings.ts';

/** All rated goals of a case in one number, before the work and now. */
export interface GoalAttainment {
  readonly goals: readonly RatedGoal[];
  readonly now: Figure<Attainment>;
  /** Of the same goals; withheld where any of them has no rating to begin with. */
  readonly baseline: Figure<Attainment>;
  /** What a reader has to know besides: that some goals weigh and others not. */
  readonly remarks: readonly Sentence[];
}

/** T on a day on which a goal was rated, each goal counted as it was rated last by then. */
export interface AttainmentOnDay {
  readonly day: Day;
  readonly attainment: Attainment;
  /** The ratings of that day. */
  readonly ratings: readonly GoalRating[];
}

/** Goal attainment scaling over the goals of the current plan that are rated, or one of them. */
export function goalAttainmentOf(
  file: CaseFile,
  moment: Pick<Moment, 'today'>,
  only?: string,
): GoalAttainment {
  const goals = chosen(file, moment, only);
  const began = goals.flatMap(({ goal, baseline }) =>
    baseline ? [{ level: baseline.level, weight: weightIn(goals, goal) }] : [],
  );
  return {
    goals,
    now: goals.length > 0 ? gas(levelsNow(goals)) : { ...gas([]), words: noneRated },
    baseline:
      began.length === goals.length && goals.length > 0
        ? gas(began)
        : { ...gas([]), words: goals.length > 0 ? whyNoBaseline(goals) : noneRated },
    remarks: someWeighted(goals),
  };
}

/** T over time, for each day on which a goal was rated, oldest first. */
export function gasOverTime(
  file: CaseFile,
  moment: Pick<Moment, 'today'>,
  only?: string,
): readonly AttainmentOnDay[] {
  const goals = chosen(file, moment, only);
  const days = [...new Set(goals.flatMap(({ ratings }) => ratings.map(({ day }) => day)))].sort();
  return days.flatMap((day): readonly AttainmentOnDay[] => {
    const levels = goals.flatMap(({ goal, ratings }) => {
      const last = ratings.findLast((rating) => rating.day <= day);
      return last ? [{ level: last.level, weight: weightIn(goals, goal) }] : [];
    });
    const attainment = gas(levels).value;
    if (!attainment) return [];
    const made = goals.flatMap(({ ratings }) => ratings.filter((rating) => rating.day === day));
    return [{ day, attainment, ratings: made }];
  });
}

function chosen(
  file: CaseFile,
  moment: Pick<Moment, 'today'>,
  only: string | undefined,
): readonly RatedGoal[] {
  const goals = ratedGoals(file, moment);
  return only === undefined ? goals : goals.filter(({ goal }) => goal.goal.id === only);
}

const noneRated = sentence('No goal of the plan is rated on its attainment scale yet');

function levelsNow(goals: readonly RatedGoal[]): Parameters<typeof gas>[0] {
  return goals.map(({ goal, now }) => ({ level: now.level, weight: weightIn(goals, goal) }));
}

/** Where some goals are weighted, the others count as 1. */
function weightIn(goals: readonly RatedGoal[], { goal }: RatedGoal['goal']): number | undefined {
  const isWeighted = goals.some((one) => one.goal.goal.weight !== undefined);
  return isWeighted ? (goal.weight ?? 1) : undefined;
}

function someWeighted(goals: readonly RatedGoal[]): readonly Sentence[] {
  const without = goals.filter(({ goal }) => goal.goal.weight === undefined);
  if (without.length === 0 || without.length === goals.length) return [];
  return [
    sentence('Some goals have a weight and {goals} not: those count with a weight of 1', {
      goals: without.map(({ goal }) => goal.goal.id ?? '').join(', '),
    }),
  ];
}

function whyNoBaseline(goals: readonly RatedGoal[]): Sentence {
  const without = goals.filter(({ baseline }) => !baseline);
  return sentence('There is one rating only, made after the start: {goals}', {
    goals: without.map(({ goal }) => goal.goal.id ?? '').join(', '),
  });
}
