import type { Moment } from '../../caseload/due.ts';
import { type SignOff, signOffOf } from '../../plans/sign-off.ts';
import { type Counted, countedBy, type Instance } from './counted.ts';
import { caseAt, planAt, type ShownCase } from './shown-case.ts';

/** How the plan of an open case stands with the supervisor. */
export type PlanStand = SignOff['state'] | 'no-plan' | 'ended' | 'private';

/** What waits for the supervisor first, then what waits for the worker, then what waits for nobody. */
export const planStands = [
  'none',
  'changed-since-approval',
  'changed-since-decision',
  'changes-requested',
  'rejected',
  'approved',
  'ended',
  'no-plan',
  'private',
] as const satisfies readonly PlanStand[];

/** The stands of which a decision is outstanding. */
export const awaitedStands: readonly PlanStand[] = [
  'none',
  'changed-since-approval',
  'changed-since-decision',
];

/** Each open case by how its plan stands. */
export function plansByStand(
  cases: readonly ShownCase[],
  moment: Moment,
): Readonly<Record<PlanStand, Counted>> {
  return countedBy(
    planStands,
    cases.filter(({ isOpen }) => isOpen).flatMap((shown) => standing(shown, moment)),
  );
}

function standing(
  shown: ShownCase,
  { outside }: Moment,
): readonly (readonly [PlanStand, Instance])[] {
  const { file, plan, isPlanPrivate } = shown;
  if (!plan) {
    const stand = isPlanPrivate ? 'private' : 'no-plan';
    return caseAt(shown, 'status').map((each) => [stand, each]);
  }
  const { status } = plan.record;
  const hasEnded = status === 'completed' || status === 'revoked';
  const signOff = signOffOf(file, outside);
  const stand = hasEnded ? 'ended' : signOff.state;
  return planAt(shown, 'goals').map((each) => [
    stand,
    {
      ...each,
      ...(signOff.state === 'none' || hasEnded ? {} : { day: signOff.review.record.date }),
    },
  ]);
}
