import type { CaseFile } from '../../caseload/case-file.ts';
import type { Kind } from '../../records/record.ts';
import type { WholeSchema } from '../at-cursor/whole-schema.ts';
import type { Surroundings } from '../surroundings.ts';

/** A word that is pointed at, with all that helps to explain it. */
export interface Pointed {
  readonly surroundings: Surroundings;
  readonly file: CaseFile;
  readonly kind: Kind | undefined;
  readonly word: string;
  /** For a key, the schema of its value; for a value, its own. */
  readonly schema: WholeSchema;
  /** For a key, the schema of the object that it is a key of. */
  readonly holder: WholeSchema;
  /** The keys that lead to a value. */
  readonly keys: readonly string[];
  /** Who gave the readings it stands among, where that is said beside it. */
  readonly respondent: string | undefined;
}
