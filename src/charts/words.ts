import { oneLine } from '../text/one-line.ts';

// Halves of signs and signs that no XML file may hold.
const unwritable = /[\p{Cs}\uFFFE\uFFFF]/gu;

/** A text as one line that any picture can hold: nothing unseen, no blanks around it. */
export function plain(text: string): string {
  return oneLine(text).replace(unwritable, '').trim();
}

/** Widths in ems, as of DejaVu Sans, which is wide: in other fonts texts come out shorter. */
const widths: readonly (readonly [signs: RegExp, width: number])[] = [
  [/\p{M}|\u200D|\uFE0F/u, 0],
  [/[ijlI.,:;'’!|[\]()\u00A0 ]/u, 0.36],
  [/[frt\-/"“”]/u, 0.42],
  [/[mMwW%@…—]/u, 0.98],
  [/[\p{Lu}&]/u, 0.71],
  [/[\d+−=<>~]/u, 0.66],
  [/[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Hebrew}\p{sc=Arabic}]/u, 0.62],
];

/** More than any picture has room for, in ems: what is wider need not be measured. */
const widest = 600;

/** How wide a text stands at most, in pixels, at a font size in pixels. */
export function widthOf(text: string, size: number): number {
  let ems = 0;
  for (const sign of text) {
    ems += widths.find(([signs]) => signs.test(sign))?.[1] ?? 1.05;
    if (ems > widest) break;
  }
  return ems * size;
}

/** A text that fits a width; what was left out is marked by `…`. */
export function cutTo(text: string, width: number, size: number): string {
  if (widthOf(text, size) <= width) return text;
  const kept = beginning(text, width - widthOf('…', size), size).trimEnd();
  return `${kept}…`;
}

/** Room for words: its width and font size in pixels, and how many lines there are. */
export interface Room {
  readonly width: number;
  readonly size: number;
  readonly lines: number;
}

/** A text in lines, at least one; words that are too long are broken, what has no room is cut. */
export function wrap(text: string, { width, size, lines }: Room): readonly string[] {
  const done: string[] = [];
  let line = '';
  for (const { part, before } of partsOf(inReason(text, { width, size, lines }), width, size)) {
    const longer = line === '' ? part : `${line}${before}${part}`;
    if (widthOf(longer, size) <= width) line = longer;
    else {
      done.push(line);
      line = part;
    }
    if (done.length > lines) break;
  }
  const all = [...done, line].filter((each, index) => each !== '' || index === 0);
  if (all.length <= lines) return all;
  const last = `${all[lines - 1] ?? ''} …`;
  const fits = widthOf(last, size) <= width;
  return [...all.slice(0, lines - 1), fits ? last : cutTo(`${last}…`, width, size)];
}

/** No more of a text than could ever be shown, as it may be of any length. */
function inReason(text: string, { width, size, lines }: Room): string {
  const most = Math.ceil(((lines + 1) * width) / (size * 0.3)) + 40;
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/** Words, parted after hyphens too, with what stands before each where it is not first in its line. */
function partsOf(
  text: string,
  width: number,
  size: number,
): readonly { part: string; before: string }[] {
  // prettier-ignore
  return text.split(' ').flatMap((word) =>
    word
      .split(/(?<=[^-]-)(?=[^-])/)
      .flatMap((part) => pieces(part, width, size))
      .map((part, index) => ({ part, before: index === 0 ? ' ' : '' })),
  );
}

/** A word in pieces that each fit the width. */
function pieces(word: string, width: number, size: number): readonly string[] {
  let rest = word;
  const parts: string[] = [];
  while (widthOf(rest, size) > width) {
    const part = beginning(rest, width, size) || ([...signsOf(rest)][0] ?? rest);
    parts.push(part);
    rest = rest.slice(part.length);
  }
  return [...parts, rest];
}

/** As much of the text's beginning as fits, in whole signs as a reader sees them. */
function beginning(text: string, width: number, size: number): string {
  let kept = '';
  let room = width;
  for (const sign of signsOf(text)) {
    room -= widthOf(sign, size);
    if (room < 0) break;
    kept += sign;
  }
  return kept;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function* signsOf(text: string): Iterable<string> {
  for (const { segment } of graphemes.segment(text.slice(0, 2000))) yield segment;
}
