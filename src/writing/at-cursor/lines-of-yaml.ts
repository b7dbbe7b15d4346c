import type { Span } from '../../text/span.ts';

/** A dash or a key as it stands in a line, by the column where it begins. */
export type Mark =
  | { readonly kind: 'item'; readonly column: number }
  | { readonly kind: 'key'; readonly column: number; readonly name: string };

/** One line of front matter: offsets in the file, without the line end. */
export interface Line extends Span {
  readonly text: string;
  readonly indent: number;
}

/** What begins in a line, from the left, and the text behind it without its comment. */
export interface Beginnings {
  readonly marks: readonly Mark[];
  readonly rest: string;
}

const key = /^("[^"]*"|'[^']*'|[^\s"'#&*!|>%@`{}[\],-][^:{}]*?|-[^\s:]+)\s*:(?=\s|$)/;

export function linesOf(text: string, { start, end }: Span): readonly Line[] {
  const lines: Line[] = [];
  let at = start;
  for (const piece of text.slice(start, end).split(/\r\n|\n|\r/)) {
    lines.push({ start: at, end: at + piece.length, text: piece, indent: indentOf(piece) });
    at += piece.length;
    if (text.startsWith('\r\n', at)) at += 2;
    else at += 1;
  }
  return lines;
}

/** Whether a line holds nothing that counts: blanks, or a comment alone. */
export function isBlank({ text, indent }: Line): boolean {
  return indent === text.length || text.charAt(indent) === '#' || text.trim() === '';
}

/** The dashes and the key that a line begins with; in a list in brackets there are none. */
export function beginningsOf({ text, indent }: Line): Beginnings {
  const marks: Mark[] = [];
  let at = indent;
  while (text.charAt(at) === '-' && (at + 1 === text.length || text.charAt(at + 1) === ' ')) {
    marks.push({ kind: 'item', column: at });
    at += 1;
    while (text.charAt(at) === ' ') at += 1;
  }
  const found = key.exec(text.slice(at));
  if (found) {
    marks.push({ kind: 'key', column: at, name: found[1] ?? '' });
    at += found[0].length;
  }
  return { marks, rest: withoutComment(text.slice(at)).trim() };
}

function withoutComment(text: string): string {
  return /^\s*["']/.test(text) ? text : text.replace(/(?:^|\s)#.*$/, '');
}

function indentOf(text: string): number {
  let at = 0;
  while (text.charAt(at) === ' ') at += 1;
  return at;
}
