import type { Definition, Paragraph } from 'mdast';
import type { CaseFile } from '../caseload/case-file.ts';
import type { Goal } from '../records/record.ts';
import { plainLine } from './plain-line.ts';

/** A picture in a document: its address, and what it shows in words. */
export interface SummaryPicture {
  readonly url: string;
  readonly words: string;
}

/** Draws what was read for a goal, from a case without its private records. */
export type DrawGoal = (goal: Goal, file: CaseFile) => readonly SummaryPicture[];

/**
 * The pictures of a document. Each stands where it belongs by a short name, and with its address,
 * which may hold the whole picture, at the document's end, so that the text stays readable.
 */
export class PictureList {
  private readonly waiting: Definition[] = [];
  private count = 0;

  /** Where a picture stands. */
  place({ url, words }: SummaryPicture): Paragraph {
    this.count++;
    const label = `chart-${this.count}`;
    this.waiting.push({ type: 'definition', identifier: label, label, url });
    return {
      type: 'paragraph',
      children: [
        {
          type: 'imageReference',
          referenceType: 'full',
          identifier: label,
          label,
          alt: plainLine(words),
        },
      ],
    };
  }

  /** The addresses of all that were placed since they were last asked for. */
  definitions(): readonly Definition[] {
    return this.waiting.splice(0);
  }
}
