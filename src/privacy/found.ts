import { capitalised } from '../text/capitalised.ts';

/** Where a text tells something, and the words that take its place. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

export type Finder = (text: string) => readonly Found[];

/**
 * Looks with one finder after another; each sees what those before it found blotted out, so that
 * nothing is found twice. In the order of the text.
 */
export function findAll(text: string, finders: readonly Finder[]): readonly Found[] {
  const all: Found[] = [];
  let seen = text;
  for (const find of finders) {
    const found = find(seen);
    if (found.length === 0) continue;
    all.push(...found);
    seen = blotted(seen, found);
  }
  return all.sort((one, other) => one.start - other.start);
}

/** The same with capital letters where sentences begin, unless a small one stood there. */
export function withCapitals(text: string, found: readonly Found[]): readonly Found[] {
  return found.map((one) =>
    isSentenceStart(text, one.start) && !/^\p{Ll}/u.test(text.slice(one.start, one.start + 2))
      ? { ...one, words: capitalised(one.words) }
      : one,
  );
}

/** The text with the words put in. */
export function replaced(text: string, found: readonly Found[]): string {
  return pieced(text, found, ({ words }) => words);
}

/** All that a pattern matches; `wordsFor` says undefined where the match is none. */
export function matches(
  text: string,
  pattern: RegExp,
  wordsFor: (match: RegExpExecArray) => string | undefined,
): readonly Found[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const words = match[0] === '' ? undefined : wordsFor(match);
    return words === undefined
      ? []
      : [{ start: match.index, end: match.index + match[0].length, words }];
  });
}

const opening = /["“‘«„‚([¿¡]$/;
const partBefore =
  /(?:^\s*[-*+]\s|[.!?…:;·•|/–—\n]\s*|[.!?…]["'”’»)\]]+\s+|(?:^|[^\p{L}\p{N}])\p{Lu}\d{1,3}[.:]?\s)["'“”‘’«»„‚([¿¡]*\s?$/u;
const sentenceBefore = /[.!?…]["'”’»)\]]*\s+["'“‘«„‚¿¡]*$/;
const dottedWord = /\p{L}\.\p{Ll}\.\s+$/u;

/** Whether a sentence, or a part of one with a beginning of its own, may begin at an offset. */
export function beginsAt(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  return start === 0 || partBefore.test(before) || opening.test(before);
}

/** Whether what stands at an offset begins a sentence, and is written with a capital letter. */
function isSentenceStart(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  if (start <= 12 && /^(?:\p{Lu}\d{1,3}[.:]?\s)?["'“‘«„‚([¿¡\s]*$/u.test(before)) return true;
  return sentenceBefore.test(before) && !dottedWord.test(before);
}

/** A sign that is neither a letter nor a number, and that no text has. */
const blot = '\uE000';

/** A full stop that ends a sentence stays. */
function blotted(text: string, found: readonly Found[]): string {
  const ordered = [...found].sort((one, other) => one.start - other.start);
  return pieced(text, ordered, ({ start, end, words }) =>
    words.endsWith('.') ? `${blot.repeat(end - start - 1)}.` : blot.repeat(end - start),
  );
}

function pieced(text: string, found: readonly Found[], put: (one: Found) => string): string {
  const parts: string[] = [];
  let from = 0;
  for (const one of found) {
    parts.push(text.slice(from, one.start), put(one));
    from = one.end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}
