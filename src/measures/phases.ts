import type { Day } from '../calendar/day.ts';
import type { Goal, Plan, PlannedPhase } from '../records/record.ts';
import type { SeriesPhase, SeriesPoint } from './series.ts';

/** A phase before its readings are sorted into it. */
export type PhaseStart = Omit<SeriesPhase, 'points'>;

/** The one phase of what no goal counts on, or of a goal that begins on no day. */
const before: PhaseStart = { name: 'A', role: 'baseline', from: undefined, what: undefined };

/**
 * The phases of a goal, oldest first: `A` up to its start (the plan's where it says none), `B` from
 * then on, and what the plan names further for it, as far as it has begun. A named phase that begins
 * with the goal takes the place of `B`; one from before the goal is no part of it. Of phases that
 * begin on one day the last one counts. A name that comes again gets the next free number, as in B2.
 */
export function phasesOf(goal: Goal, plan: Plan, today: Day): readonly PhaseStart[] {
  const start = goal.start ?? plan.start;
  const named = (plan.phases ?? [])
    .flatMap(startOf)
    .filter(({ of, from }) => isOf(of, goal) && from <= today && (!start || from >= start))
    .sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
  const first = start ? [{ name: 'B', from: start, what: undefined }] : [];
  const further = [...first, ...named].filter(
    ({ from }, index, all) => all[index + 1]?.from !== from,
  );
  return withOwnNames([
    before,
    ...further.map((phase) => ({ ...phase, role: roleOf(phase.name) })),
  ]);
}

/** What no goal counts on is all of one phase. */
export function onePhase(): readonly PhaseStart[] {
  return [before];
}

/** Sorts readings, oldest first, into phases: each belongs to the last one that had begun. */
export function inPhases(
  points: readonly SeriesPoint[],
  starts: readonly PhaseStart[],
): readonly SeriesPhase[] {
  return starts.map(({ name, role, from, what }, index) => {
    const next = starts[index + 1]?.from;
    return {
      name,
      role,
      from,
      what,
      points: points.filter(
        ({ day }) => (from === undefined || day >= from) && (next === undefined || day < next),
      ),
    };
  });
}

interface Named {
  readonly name: string;
  readonly from: Day;
  readonly what: string | undefined;
  readonly of: PlannedPhase['goals'];
}

function startOf({ phase, start, what, goals }: PlannedPhase): readonly Named[] {
  return phase && start ? [{ name: phase, from: start, what, of: goals }] : [];
}

function isOf(goals: PlannedPhase['goals'], { id }: Goal): boolean {
  return goals === undefined || goals.length === 0 || (id !== undefined && goals.includes(id));
}

function roleOf(name: string): SeriesPhase['role'] {
  return name.startsWith('A') ? 'baseline' : 'intervention';
}

function withOwnNames(phases: readonly PhaseStart[]): readonly PhaseStart[] {
  const written = new Set(phases.map(({ name }) => name));
  const given = new Set<string>();
  return phases.map((phase) => {
    const name = given.has(phase.name) ? freeName(phase.name, written) : phase.name;
    written.add(name);
    given.add(name);
    return { ...phase, name };
  });
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  const letter = name.slice(0, 1);
  for (let number = 2; ; number++) {
    if (!taken.has(`${letter}${number}`)) return `${letter}${number}`;
  }
}
