import type { Reading } from '../records/read-record.ts';
import type { FileVersion, Versions } from './versions.ts';

/** One file that is or was of a case, by its last path. */
export interface CaseFileVersions {
  readonly path: string;
  readonly versions: readonly FileVersion[];
  /** What the commit holds that is checked out; undefined where the file is gone. */
  readonly blob: string | undefined;
}

/** The versions of one case's files with their texts, beside what is on disk now. */
export interface CaseVersions {
  readonly versions: Versions;
  readonly files: readonly CaseFileVersions[];
  /** By git's name of each; what is missing there git does not have, or it is too large. */
  readonly texts: ReadonlyMap<string, Uint8Array>;
  /** All records of the caseload as they are now, by their paths. */
  readonly readings: ReadonlyMap<string, Reading>;
}
