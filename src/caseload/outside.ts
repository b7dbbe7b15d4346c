import type { Day } from '../calendar/day.ts';
import type { Plan } from '../records/record.ts';

/** What is known of files without reading them as records. Paths are those of the caseload. */
export interface Outside {
  /** When files came into the repository; undefined where there is none that can be asked. */
  readonly history?: FileHistory | undefined;
  /** Files that records link to and that are not there. */
  readonly missing: ReadonlySet<string>;
  /** Plans as reviews judged them, by the fingerprint that these name, where the plan is another now. */
  readonly judged?: ReadonlyMap<string, JudgedPlan> | undefined;
}

/** An earlier content of a plan, and the path that its file has today. */
export interface JudgedPlan {
  readonly path: string;
  readonly plan: Plan;
  /** All that the file said, where `plan` had to leave some of it out. */
  readonly written?: object | undefined;
}

/** The days on which a repository first saw its files. */
export interface FileHistory {
  /** The day of the oldest commit: of what is older git can tell nothing. */
  readonly begins: Day;
  /** The day of each file's first commit, also where it had another name then. */
  readonly firstCommitted: ReadonlyMap<string, Day>;
  /** The same day of the file that held each text, by git's id of it: it tells a moved file. */
  readonly firstHeld?: ReadonlyMap<string, Day> | undefined;
}

export const nothingOutside: Outside = { missing: new Set() };

/** Whether checks would find the same with both. */
export function isSameOutside(one: Outside, other: Outside): boolean {
  return (
    isSameHistory(one.history, other.history) &&
    isSameSet(one.missing, other.missing) &&
    isSameJudged(one.judged ?? new Map(), other.judged ?? new Map())
  );
}

/** One fingerprint is one content. */
function isSameJudged(
  one: ReadonlyMap<string, JudgedPlan>,
  other: ReadonlyMap<string, JudgedPlan>,
): boolean {
  return (
    one.size === other.size &&
    [...one].every(([print, { path }]) => other.get(print)?.path === path)
  );
}

function isSameHistory(one: FileHistory | undefined, other: FileHistory | undefined): boolean {
  if (!one || !other) return one === other;
  return (
    one.begins === other.begins &&
    isSameMap(one.firstCommitted, other.firstCommitted) &&
    isSameMap(one.firstHeld ?? new Map(), other.firstHeld ?? new Map())
  );
}

function isSameMap(one: ReadonlyMap<string, Day>, other: ReadonlyMap<string, Day>): boolean {
  return one.size === other.size && [...one].every(([key, day]) => other.get(key) === day);
}

function isSameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((path) => other.has(path));
}
