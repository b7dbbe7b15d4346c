import type { Element } from 'hast';
import type { Spot } from '../caseload/case-file.ts';
import type { Day } from '../calendar/day.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Look } from './look.ts';

/** How a picture is drawn: its size, its colours, its words, and where its parts lead. */
export interface Frame {
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly look: Look;
  /** What its ids begin with where a page shows a picture twice; else they follow from its words. */
  readonly id?: string;
  readonly say: (pattern: string, values?: Sentence['values']) => string;
  readonly day: (day: Day) => string;
  /** The address of the line a spot stands on; undefined where nothing can be opened. */
  readonly linkTo: (spot: Spot) => string | undefined;
  /**
   * Whether links are told beside the picture alone, for a page that lays its own over it; else they
   * are in it too.
   */
  readonly isOverlaid?: boolean;
}

/** A part of a picture that leads to the record behind it, by its place in CSS pixels. */
export interface ChartLink {
  readonly x: number;
  readonly y: number;
  readonly href: string;
  /** What it shows, in words: `14 on 3 March`. */
  readonly words: string;
  readonly spot: Spot;
}

/** The same as the picture, as a table: what a reader who cannot see it needs. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ChartCell[])[];
}

export interface ChartCell {
  readonly text: string;
  readonly spot?: Spot;
}

/** A picture with its words. There is no script in it, and nothing of it is fetched. */
export interface Chart {
  /** An `svg` element with a title, a description and its links inside. */
  readonly svg: Element;
  readonly title: string;
  /** What is to be seen, in a sentence or two. */
  readonly description: string;
  readonly links: readonly ChartLink[];
  readonly table: ChartTable;
}

/** A chart, or why there is none. */
export type Drawn = Chart | { readonly whyNot: string };

export function isChart(drawn: Drawn): drawn is Chart {
  return !('whyNot' in drawn);
}
