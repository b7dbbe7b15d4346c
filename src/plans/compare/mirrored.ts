import type { Change, ChangeKind } from './change.ts';

const opposites: readonly (readonly [ChangeKind, ChangeKind])[] = [
  ['goal-added', 'goal-dropped'],
  ['measure-added', 'measure-dropped'],
  ['phase-added', 'phase-dropped'],
  ['step-added', 'step-dropped'],
  ['step-done', 'step-undone'],
  ['strategy-added', 'strategy-dropped'],
  ['letters-gained', 'letters-lost'],
  ['plan-added', 'plan-dropped'],
  ['safety-plan-added', 'safety-plan-dropped'],
  ['record-added', 'record-dropped'],
];

const opposite: ReadonlyMap<ChangeKind, ChangeKind> = new Map([
  ...opposites,
  ...opposites.map(([one, other]) => [other, one] as const),
]);

/** What a change is, apart from how it is said and how closely to look at it. */
export type BareChange = Omit<Change, 'sentence' | 'weight'>;

/** The change that takes a change back. */
export function mirrored({ kind, goal, goalBefore, before, after, within }: Change): BareChange {
  const id = goalBefore ?? goal;
  return {
    kind: opposite.get(kind) ?? kind,
    ...(id === undefined ? {} : { goal: id }),
    ...(goalBefore === undefined || goal === undefined ? {} : { goalBefore: goal }),
    ...(after ? { before: after } : {}),
    ...(before ? { after: before } : {}),
    within: { before: within.after, after: within.before },
  };
}
