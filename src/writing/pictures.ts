import type { Drawn, Frame } from '../charts/chart.ts';
import { dayInWords } from '../calendar/words.ts';
import { type CaseFile, caseRecord, type Spot } from '../caseload/case-file.ts';
import type { Moment } from '../caseload/due.ts';
import { seriesOf } from '../measures/series-of.ts';
import type { Goal } from '../records/record.ts';
import type { Sentence } from '../text/sentence.ts';
import { type Content, named } from './sheets/elements.ts';

/** The room that draws: it is brought in when first needed, as the library in it is large. */
export type ChartRoom = typeof import('../charts/index.ts');

/** The pictures of a case, each drawn when it is asked for. Nothing where there is nothing to draw. */
export interface Pictures {
  /** The readings of a goal's measure, a picture for each respondent. */
  readonly ofMeasure: (goal: Goal, measure: string) => Content;
  /** The levels of a goal's scale, and where it stood and stands on them. */
  readonly ofScale: (goal: Goal) => Content;
  /** All rated goals in one number over time. */
  readonly ofAttainment: () => Content;
  /** Steps and interview stages by day. */
  readonly ofTime: () => Content;
  /** The person among those who stand by. */
  readonly ofSupports: () => Content;
}

export interface Pictured {
  readonly file: CaseFile;
  readonly moment: Moment;
  readonly say: (pattern: string, values?: Sentence['values']) => string;
  /** The address of the line a spot stands on. */
  readonly linkTo: (spot: Spot) => string | undefined;
}
