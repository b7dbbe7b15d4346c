const longest = 6;
/** How many letters the forms of a short word add to it: plurals, `ing`, a doubled letter. */
const endings = 4;

/** What a word is known by in a quick look: its first letters, in small ones. */
export function beginningOf(word: string): string {
  return word.slice(0, longest).toLowerCase();
}

/**
 * A quick look for words by their beginnings (`beginningOf`). Asks about each that a word of the
 * text has, once, and is true where the answer is; words it never asks about are not there.
 */
export function wordBeginnings(
  beginnings: readonly string[],
): (text: string, isThere: (beginning: string) => boolean) => boolean {
  const known = new Set(beginnings);
  const lengths = [...new Set(beginnings.map(({ length }) => length))];
  const mayBegin = firstLetters(beginnings);
  return (text, isThere) => {
    const asked = new Set<string>();
    let inWord = false;
    for (let at = 0; at < text.length; at++) {
      const wasInWord = inWord;
      inWord = isOfWord(text.charCodeAt(at));
      if (!inWord || wasInWord || !mayBegin(text, at)) continue;
      const word = text.slice(at, at + longest + endings).toLowerCase();
      for (const length of lengths) {
        const beginning = word.slice(0, length);
        if (!known.has(beginning) || asked.has(beginning) || isLonger(word, length)) continue;
        asked.add(beginning);
        if (isThere(beginning)) return true;
      }
    }
    return false;
  };
}

/** A short word is no longer than its forms: `con` is not looked for in `contact`. */
function isLonger(word: string, length: number): boolean {
  if (length === longest) return false;
  const end = length + endings;
  for (let at = length; at <= end; at++) if (!isOfWord(word.charCodeAt(at))) return false;
  return true;
}

/** Tells by three letters whether any of the beginnings may stand at a place. */
function firstLetters(beginnings: readonly string[]): (text: string, at: number) => boolean {
  const threes = new Uint8Array(32 ** 3);
  const all = Array.from({ length: 32 }, (_, letter) => letter);
  for (const one of beginnings) {
    const at = (place: number): readonly number[] =>
      place < one.length ? [fold(one.charCodeAt(place))] : all;
    for (const first of at(0))
      for (const second of at(1))
        for (const third of at(2)) threes[(first * 32 + second) * 32 + third] = 1;
  }
  return (text, at) => {
    const two = fold(text.charCodeAt(at)) * 32 + fold(text.charCodeAt(at + 1));
    return threes[two * 32 + fold(text.charCodeAt(at + 2))] === 1;
  };
}

/** A letter of either case as one of 32 numbers, other signs as 0. */
function fold(unit: number): number {
  return unit < 128 ? unit & 31 : 0;
}

function isOfWord(unit: number): boolean {
  const lower = unit | 32;
  return (lower >= 97 && lower <= 122) || (unit >= 48 && unit <= 57) || unit >= 128;
}
