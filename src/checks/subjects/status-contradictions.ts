import type { Code, Goal } from '../../records/record.ts';

type Status = Code<'goal-status'>;
type Achievement = Code<'goal-achievement'>;

/** Pairs of `status` and `achievement` that cannot both be true, with what would agree. */
export interface Contradiction {
  readonly status: readonly Status[];
  readonly achievement: readonly Achievement[];
  /** What the achievement says, which the status denies; ends a sentence. */
  readonly says: string;
  readonly instead: {
    readonly status: readonly Status[];
    readonly achievement: readonly Achievement[];
    /** Whether nothing need be said of achievement yet. */
    readonly withoutAchievement?: true;
  };
}

/** FHIR R4 defines each of these as a goal that "is being sought". */
const sought = ['in-progress', 'improving', 'worsening', 'no-change'] as const;

/** FHIR R4 defines both as a goal that "has been met". */
const met = ['achieved', 'sustaining'] as const;

/**
 * By the definitions of HL7 FHIR R4, Goal.lifecycleStatus and Goal.achievementStatus. Pairs that
 * the definitions leave possible are not here: `active` with `achieved` (being kept up),
 * `accepted` with any (in FHIR it is the parent of active, on hold and completed), `on-hold` with
 * what was last seen, `completed` with all that says how it ended, and any with `not-achieved` or
 * `no-progress`, which are true of each goal not reached so far. A mistaken goal says nothing.
 */
const contradictions: readonly Contradiction[] = [
  // Proposed is not agreed and planned is not begun, so nobody can be seeking it.
  {
    status: ['proposed', 'planned'],
    achievement: sought,
    says: 'it is being worked on',
    instead: { status: ['active'], achievement: [], withoutAchievement: true },
  },
  // What was met before it was begun is either done or was no goal of the work.
  {
    status: ['proposed', 'planned'],
    achievement: met,
    says: 'it has been reached',
    instead: { status: ['completed', 'active'], achievement: [], withoutAchievement: true },
  },
  // Completed is "no longer being sought": how it ended is the achievement's to say.
  {
    status: ['completed'],
    achievement: sought,
    says: 'it is still being sought',
    instead: { status: ['active'], achievement: ['achieved', 'sustaining', 'not-achieved'] },
  },
  // Cancelled is "abandoned".
  {
    status: ['cancelled'],
    achievement: sought,
    says: 'it is still being sought',
    instead: { status: ['active', 'on-hold'], achievement: ['not-achieved'] },
  },
  // Nobody gives up what has been met: such a goal is completed.
  {
    status: ['cancelled'],
    achievement: met,
    says: 'it has been reached',
    instead: { status: ['completed'], achievement: ['not-achieved'] },
  },
  // Rejected is a proposal that never became a goal.
  {
    status: ['rejected'],
    achievement: sought,
    says: 'it is being worked on',
    instead: { status: ['active'], achievement: [], withoutAchievement: true },
  },
  {
    status: ['rejected'],
    achievement: met,
    says: 'it has been reached',
    instead: { status: ['completed'], achievement: [], withoutAchievement: true },
  },
  // Active is "being sought actively", not attainable is "not possible to be met".
  {
    status: ['active'],
    achievement: ['not-attainable'],
    says: 'it cannot be reached',
    instead: { status: ['on-hold', 'cancelled'], achievement: ['no-progress'] },
  },
];

/** The pair that a goal holds and that cannot both be true, if any. */
export function contradictionOf({ status, achievement }: Goal): Contradiction | undefined {
  if (status === undefined || achievement === undefined) return undefined;
  return contradictions.find(
    (pair) => pair.status.includes(status) && pair.achievement.includes(achievement),
  );
}
