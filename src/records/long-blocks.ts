import { nextLine } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { bodyTextOf } from './body-text.ts';
import type { Reading } from './read-record.ts';

/** How many words make a stretch of text long enough that nobody writes it twice by chance. */
export const longInWords = 25;

const known = new WeakMap<Reading, ReadonlySet<number>>();

/**
 * Prints of the long blocks of a record's bare text, cut where Markdown may begin something new:
 * equal words have equal prints, whatever their case in ASCII, spacing and markup. Quick; others
 * may have the same print by chance.
 */
export function longBlocksOf(reading: Reading): ReadonlySet<number> {
  const before = known.get(reading);
  if (before) return before;
  const prints = printsIn(bodyTextOf(reading).text);
  known.set(reading, prints);
  return prints;
}

function printsIn(text: string): ReadonlySet<number> {
  const prints = new Set<number>();
  let from = 0;
  let isHeading = false;
  for (let at = 0; at < text.length; at = nextLine(text, at)) {
    const sign = openingAt(text, at);
    // What stands right below a heading begins something new as well.
    if (sign !== undefined || isHeading) {
      addPrint(prints, text, { start: from, end: at });
      from = at;
    }
    isHeading = sign === '#';
  }
  addPrint(prints, text, { start: from, end: text.length });
  return prints;
}

function addPrint(prints: Set<number>, text: string, { start, end }: Span): void {
  // Words have at least one letter and a blank.
  if (end - start < longInWords * 2) return;
  let print = 0;
  let words = 0;
  let inWord = false;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const lower = unit | 32;
    const isLetter = (lower >= 97 && lower <= 122) || unit >= 128;
    const wasInWord = inWord;
    inWord = isLetter || (unit >= 48 && unit <= 57);
    if (!inWord) continue;
    if (!wasInWord) words++;
    print = (Math.imul(print, 31) + (unit < 128 ? lower : unit)) | 0;
  }
  if (words >= longInWords) prints.add(print);
}

const opening = /[ \t]*(?:$|\r|\n|(#)|>|[-*+][ \t]|\d{1,9}[.)][ \t])/y;

/** With what a block begins at a line: the sign of a heading, or nothing to speak of. */
function openingAt(text: string, at: number): string | undefined {
  opening.lastIndex = at;
  const found = opening.exec(text);
  return found ? (found[1] ?? '') : undefined;
}
