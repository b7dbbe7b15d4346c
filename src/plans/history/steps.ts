import type { Commit, FileVersion } from '../../caseload/versions.ts';
import type { Plan } from '../../records/record.ts';
import { nothing, type Standing } from './revision.ts';

/** What one person did to a file in a row on one day. */
export interface Step {
  /** In their order; none for what is not committed yet. */
  readonly commits: readonly Commit[];
  readonly path: string;
  /**
   * As it was last known before: several where branches came together, none where a shallow copy
   * begins.
   */
  readonly befores: readonly Standing[];
  /** As it was last known afterwards. */
  readonly after: Standing;
  readonly leftUnreadable: boolean;
  /** What the plan in it said before these, oldest first. */
  readonly earlier: readonly Plan[];
}

/** A version of a file, with what it was to the case. What is on disk has no commit. */
export interface KnownVersion {
  readonly version: Omit<FileVersion, 'commit'> & { readonly commit?: Commit };
  readonly standing: Standing;
}

/**
 * The versions of a file, oldest first, as steps: commits of one author and day that follow each
 * other are one. A version that cannot be read leaves what was known before it.
 */
export function stepsOf(versions: readonly KnownVersion[]): readonly Step[] {
  const known = new Map<string | undefined, Standing>([[undefined, nothing]]);
  const steps: Step[] = [];
  const earlier: Plan[] = [];
  let last: string | undefined;
  for (const { version, standing } of versions) {
    const { blob, commit, path, before: from } = version;
    const befores = from.map((each) => known.get(each) ?? nothing);
    const isUnreadable = standing.is === 'unreadable';
    const after = isUnreadable ? (befores[0] ?? nothing) : standing;
    known.set(blob, after);
    const previous = steps.at(-1);
    const step: Step = {
      commits: commit ? [commit] : [],
      path,
      befores,
      after,
      leftUnreadable: isUnreadable,
      earlier: before(earlier, befores),
    };
    if (previous && continues(step, previous) && from.length === 1 && from[0] === last)
      steps.splice(-1, 1, {
        ...step,
        commits: [...previous.commits, ...step.commits],
        befores: previous.befores,
        earlier: previous.earlier,
      });
    else steps.push(step);
    if ('reading' in after && !isUnreadable && after.reading.record.record === 'plan')
      earlier.push(after.reading.record);
    last = blob;
  }
  return steps;
}

/** The plans before those that a step begins with. */
function before(earlier: readonly Plan[], befores: readonly Standing[]): readonly Plan[] {
  const own = new Set(befores.map((each) => ('reading' in each ? each.reading.record : undefined)));
  return earlier.filter((plan) => !own.has(plan));
}

function continues(step: Step, before: Step): boolean {
  const [one, other] = [step.commits[0], before.commits[0]];
  if (!one || !other || before.befores.length !== 1) return false;
  return one.day === other.day && one.author === other.author;
}
