import type { Caseload } from '../caseload/caseload.ts';
import type { Moment } from '../caseload/due.ts';
import type { SpotLines } from '../records/spot-lines.ts';
import type { ChartRoom } from './pictures.ts';

/** A record as it stands in the editor, perhaps half-written, with all that is known around it. */
export interface Surroundings {
  readonly path: string;
  readonly text: string;
  readonly caseload: Caseload;
  readonly moment: Moment;
  /** What draws pictures, where it is there by now. */
  readonly charts?: ChartRoom | undefined;
  /** On which lines values stand, for those who draw the same records again and again. */
  readonly lines?: SpotLines;
}
