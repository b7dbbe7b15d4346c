import type { CaseFile } from '../../caseload/case-file.ts';
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

function standing(shown: ShownCase, moment: Moment): readonly (readonly [PlanStand, Instance])[] {
  const { file, plan, isPlanPrivate } = shown;
  const stand = planStandOf(file, { plan, isPlanPrivate }, moment);
  if (!plan) return caseAt(shown, 'status').map((each) => [stand, each]);
  const signOff = signOffOf(file, moment.outside);
  const day = signOff.state === 'none' ? undefined : signOff.review.record.date;
  return planAt(shown, 'goals').map((each) => [
    stand,
    stand === 'ended' || signOff.state === 'none' ? each : { ...each, day },
  ]);
}

/** How a plan stands, or why there is none to be shown. */
export function planStandOf(
  file: CaseFile,
  { plan, isPlanPrivate }: Pick<ShownCase, 'plan' | 'isPlanPrivate'>,
  { outside }: Moment,
): PlanStand {
  if (!plan) return isPlanPrivate ? 'private' : 'no-plan';
  const { status } = plan.record;
  if (status === 'completed' || status === 'revoked') return 'ended';
  return signOffOf(file, outside).state;
}
