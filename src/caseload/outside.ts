import type { Day } from '../calendar/day.ts';

/** What is known of files without reading them as records. Paths are those of the caseload. */
export interface Outside {
  /** When files came into the repository; undefined where there is none that can be asked. */
  readonly history?: FileHistory | undefined;
  /** Files that records link to and that are not there. */
  readonly missing: ReadonlySet<string>;
}

/** The days on which a repository first saw its files. */
export interface FileHistory {
  /** The day of the oldest commit: of what is older git can tell nothing. */
  readonly begins: Day;
  /** The day of each file's first commit, also where it had another name then. */
  readonly firstCommitted: ReadonlyMap<string, Day>;
}
