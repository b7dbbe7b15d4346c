import { distance } from 'fastest-levenshtein';

/** The known word that is at most `edits` away (a swap of neighbours counts as one), if any. */
export function nearMiss(
  word: string,
  known: readonly string[],
  edits: number,
): string | undefined {
  const ranked = known
    .filter((candidate) => Math.abs(candidate.length - word.length) <= edits)
    .map((candidate) => ({ candidate, away: editsBetween(word, candidate) }))
    .filter(({ away }) => away > 0 && away <= edits)
    .sort((one, other) => one.away - other.away);
  return ranked[0]?.candidate;
}

/** Known words, those that are written most like a word first; alike ones keep their order. */
export function nearestFirst(word: string, known: readonly string[]): readonly string[] {
  return known.toSorted((one, other) => editsBetween(word, one) - editsBetween(word, other));
}

function editsBetween(one: string, other: string): number {
  const away = distance(one, other);
  return away === 2 && isSwap(one, other) ? 1 : away;
}

function isSwap(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (one[at] === other[at]) at++;
  return (
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}
