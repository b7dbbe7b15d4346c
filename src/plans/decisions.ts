import type { Filed, CaseFile } from '../caseload/case-file.ts';
import type { Outside } from '../caseload/outside.ts';
import type { Code, Goal, Plan, Review } from '../records/record.ts';
import { isOpenGoal } from '../caseload/goals.ts';
import { shapeOf } from '../records/shapes.ts';
import { canonical } from '../records/substance.ts';
import { fingerprintOf } from './fingerprint.ts';

/** What a review says of one goal. */
export interface GoalDecision {
  readonly id: string;
  readonly decision: Code<'goal-decision'>;
  /** The reason, or the question to answer. */
  readonly because: string | undefined;
}

/** What a review says of single goals, in its order. */
export function goalDecisionsIn({ goals = {} }: Review): readonly GoalDecision[] {
  return Object.entries(goals).flatMap(([id, said]): readonly GoalDecision[] => {
    const entry = typeof said === 'string' ? { decision: said } : said;
    const { decision, because } = { because: undefined, ...entry };
    return decision ? [{ id, decision, because: because?.trim() ? because : undefined }] : [];
  });
}

/** The decisions made on a plan of the case, whatever it said then, the newest last. */
export function decisionsOn(
  plan: Filed<Plan>,
  file: CaseFile,
  outside?: Outside,
): readonly Filed<Review>[] {
  return file.records.review.filter(
    ({ record }) => record.decision !== undefined && isOn(plan, record, { file, outside }),
  );
}

interface Around {
  readonly file: CaseFile;
  readonly outside: Outside | undefined;
}

/**
 * Whether a review judged this plan rather than another one of the case. A review names its plan by
 * the fingerprint alone, and that says nothing once the plan has changed. Then an earlier text of a
 * plan's file tells, where the repository has one; else the goals that the review speaks of, since
 * no number is used for two goals; else the plan that had begun when the review was written.
 */
function isOn(plan: Filed<Plan>, review: Review, around: Around): boolean {
  const { plan: plans } = around.file.records;
  const same = plans.filter(({ reading }) => fingerprintOf(reading) === review.plan);
  if (same.length > 0) return same.includes(plan);
  const judged = review.plan === undefined ? undefined : around.outside?.judged?.get(review.plan);
  const holder = judged && plans.find(({ reading }) => reading.path === judged.path);
  if (holder) return holder === plan && !isFollowedInPlace(judged.plan, holder.record, review);
  return likeliest(review, plans) === plan;
}

/** Whether a file that held the plan judged holds one that began only after the decision. */
function isFollowedInPlace(judged: Plan, now: Plan, { date }: Review): boolean {
  return judged.start !== now.start && date !== undefined && (now.start ?? date) > date;
}

function likeliest(
  { date, goals = {} }: Review,
  plans: readonly Filed<Plan>[],
): Filed<Plan> | undefined {
  const named = (plan: Filed<Plan>): number =>
    (plan.record.goals ?? []).filter(({ id }) => id !== undefined && Object.hasOwn(goals, id))
      .length;
  const most = Math.max(...plans.map(named));
  const fitting = plans.filter((plan) => named(plan) === most);
  // Plans stand in the order they began in. One may well be approved before its first day.
  const begun = fitting.findLast(({ record: { start = '' } }) => !date || start <= date);
  return begun ?? (most > 0 ? fitting[0] : undefined);
}

/** A goal of a plan that its last decision asked about or gave back, and that still stands so. */
export interface OpenQuestion extends GoalDecision {
  readonly decision: 'query' | 'return';
  readonly review: Filed<Review>;
  /** Where the goal stands among those of the plan. */
  readonly index: number;
}

/**
 * What the last decision on a plan asked and nothing answers yet: of the very plan that was judged
 * all of it, of a plan that has changed since only where it is known that the goal has not. Steps
 * that were done and what was achieved meanwhile are no answer.
 */
export function openQuestions(
  plan: Filed<Plan>,
  file: CaseFile,
  outside?: Outside,
): readonly OpenQuestion[] {
  const review = decisionsOn(plan, file, outside).at(-1);
  if (!review?.record.plan) return [];
  const isJudged = fingerprintOf(plan.reading) === review.record.plan;
  const before = outside?.judged?.get(review.record.plan)?.plan.goals ?? [];
  const goals = plan.record.goals ?? [];
  return goalDecisionsIn(review.record).flatMap((said): readonly OpenQuestion[] => {
    const { decision } = said;
    const index = goals.findIndex(({ id }) => id === said.id);
    const goal = goals[index];
    if (!goal || decision === 'agree' || !isOpenGoal(goal)) return [];
    const then = before.find(({ id }) => id === said.id);
    const stands = isJudged || (then !== undefined && isUnanswered(then, goal));
    return stands ? [{ ...said, decision, review, index }] : [];
  });
}

function isUnanswered(then: Goal, now: Goal): boolean {
  return soughtIn(then) === soughtIn(now);
}

/** What a goal says of what is sought and how, in one way of writing. */
function soughtIn(goal: Goal): string {
  const steps = goal.steps?.map((step) => ({ ...step, done: undefined }));
  const shape = shapeOf('plan').keys?.['goals']?.items;
  return canonical({ ...goal, achievement: undefined, steps }, shape);
}
