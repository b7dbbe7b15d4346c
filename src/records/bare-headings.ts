import { bodyTextOf } from './body-text.ts';
import type { Reading } from './read-record.ts';

/** A line of the bare text that reads as a heading, whether or not Markdown would take it so. */
export interface BareHeading {
  readonly depth: number;
  readonly words: string;
  /** The first line with anything on it behind the heading; empty at the text's end. */
  readonly next: string;
}

const known = new WeakMap<Reading, readonly BareHeading[]>();

/**
 * The headings of a record's bare text, written with `#` signs or underlined, also those in code.
 * Quick, and never fewer than there are in the narrative.
 */
export function bareHeadingsOf(reading: Reading): readonly BareHeading[] {
  const before = known.get(reading);
  if (before) return before;
  const headings = headingsIn(bodyTextOf(reading).text);
  known.set(reading, headings);
  return headings;
}

const sharp = /^[ \t]*(?:[>*+-][ \t]*)*(#{1,6})(?:[ \t]+(.*?))?[ \t#]*$/;
const underline = /^[ \t]*(?:=+|-+)[ \t]*$/;

function headingsIn(text: string): readonly BareHeading[] {
  // Most lines of a note hold neither sign, and are not cut out at all.
  if (!/#|^[ \t]*(?:=|-)/m.test(text)) return [];
  const lines = text.split(/\r\n|\n|\r/);
  return lines.flatMap((line, index): readonly BareHeading[] => {
    const next = (): string => lines.slice(index + 1).find((other) => other.trim() !== '') ?? '';
    const found = line.includes('#') ? sharp.exec(line) : null;
    if (found) return [{ depth: found[1]?.length ?? 1, words: found[2] ?? '', next: next() }];
    const before = lines[index - 1] ?? '';
    if (before.trim() === '' || !underline.test(line)) return [];
    return [{ depth: line.includes('=') ? 1 : 2, words: before, next: next() }];
  });
}
