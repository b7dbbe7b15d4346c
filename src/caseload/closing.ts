import type { Day } from '../calendar/day.ts';
import type { Case, Code, Goal, Plan } from '../records/record.ts';
import { type CaseFile, type Filed, isClosed } from './case-file.ts';
import { isOpenGoal, type PlannedGoal } from './goals.ts';
import { serves } from './stages.ts';

/** The end of a case: its record, how it ended, and the day where one is said that can be true. */
export interface Closing extends Filed<Case> {
  readonly status: 'finished' | 'cancelled';
  readonly closed: Day | undefined;
}

/**
 * How a case ended; undefined while it goes on, and where several case records leave open which of
 * them tells.
 */
export function closingOf(file: CaseFile): Closing | undefined {
  const [filed, another] = file.records.case;
  if (!filed || another || !isClosed(file)) return undefined;
  const { opened, closed } = filed.record;
  const status = filed.record.status === 'cancelled' ? 'cancelled' : 'finished';
  return { ...filed, status, closed: closed && opened && closed < opened ? undefined : closed };
}

/** Achievements that say how a goal ended, where the others say how it goes (HL7 FHIR R4). */
export const finalAchievements = [
  'achieved',
  'sustaining',
  'not-achieved',
  'no-progress',
  'not-attainable',
] as const satisfies readonly Code<'goal-achievement'>[];

/**
 * Goals of the last plan that was agreed whose end is said nowhere: neither by a final achievement
 * nor by what a closing note puts down as their outcome, whichever word that is. Goals that were
 * only proposed, were given up or have no id are none of them.
 */
export function goalsWithoutOutcome(file: CaseFile): readonly PlannedGoal[] {
  const plan = lastAgreedPlan(file);
  if (!plan) return [];
  const said = outcomesSaid(file);
  return (plan.record.goals ?? [])
    .map((goal, index) => ({ goal, reading: plan.reading, at: ['goals', index] }))
    .filter(({ goal }) => goal.id && wasSought(goal) && !isFinal(goal.achievement))
    .filter(({ goal: { id } }) => id && !said.has(id));
}

/** The newest plan that somebody agreed to, whether or not it has ended. */
export function lastAgreedPlan(file: CaseFile): Filed<Plan> | undefined {
  return file.records.plan.findLast(
    ({ record: { status } }) =>
      status === 'active' || status === 'on-hold' || status === 'completed',
  );
}

/** Whether a goal was ever more than proposed, and not given up. */
export function wasSought(goal: Goal): boolean {
  return goal.status !== 'proposed' && (isOpenGoal(goal) || goal.status === 'completed');
}

export function isFinal(achievement: Code<'goal-achievement'> | undefined): boolean {
  return finalAchievements.some((final) => final === achievement);
}

/** Goals whose outcome an interview tells; at the closing any word will do, before it a final one. */
function outcomesSaid({ records }: CaseFile): ReadonlySet<string> {
  return new Set(
    records.interview.flatMap(({ record }) =>
      Object.entries(record.outcomes ?? {})
        .filter(([, outcome]) => serves(record, 'termination-evaluation') || isFinal(outcome))
        .map(([id]) => id),
    ),
  );
}

/** Plans that are not at their end: drafted, in force or on hold. */
export function plansNotEnded(file: CaseFile): readonly Filed<Plan>[] {
  return file.records.plan.filter(
    ({ record: { status } }) => status === 'draft' || status === 'active' || status === 'on-hold',
  );
}

/** How a plan ends with its case: one that was never agreed has nothing to complete. */
export function endOfPlan({ status }: Plan): Code<'plan-status'> {
  return status === 'draft' ? 'revoked' : 'completed';
}
