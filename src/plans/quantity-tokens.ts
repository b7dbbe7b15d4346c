/** A word, number or dash of a description, as it is compared. */
export interface Token {
  /** In lower case; for a number its digits. */
  readonly word: string;
  /** The word without the ending of its plural; empty for signs. */
  readonly stem: string;
  readonly number?: number;
  /** Whether a plus stands behind the number: `10+`. */
  readonly isPlus?: boolean;
}

/** Numbers as people write them in words; one is left out, as it often stands for a thing. */
const named: Readonly<Record<string, number>> = {
  zero: 0,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};

/** What has nothing of this holds no number; most levels in words alone are done with here. */
const anyNumber = new RegExp(`\\d|\\b(?:no|none|${Object.keys(named).join('|')})\\b`);

/** Times, fractions, ordinals, numbers with two points or below zero, and days with their month. */
const notPlain =
  /\d[:/]\d|\d(?:st|nd|rd|th)\b|\d[.,]\d+[.,]|(?:^|\s)-\d|\d-\d+-|\d+ (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/;

/** `No paid hours` and `None` count nothing, `no more than 3` does. */
const noneOf = /^(?:none$|no (?!more |less |fewer ))/;

const token = /\d+(?:\.\d+)?\+?|\p{L}[\p{L}\d]*(?:['’-][\p{L}\d]+)*|-|[.,;:()]/gu;

/** The tokens of a description, or undefined where it holds no number, or one that is no plain count. */
export function tokensOf(words: string): readonly Token[] | undefined {
  const plain = words
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .replace(/\$\s?(\d+(?:\.\d+)?)/g, '$1 dollars')
    .replace(/(\d)\s?%/g, '$1 percent');
  if (!anyNumber.test(plain) || notPlain.test(plain)) return undefined;
  const counting = withOneUnit(plain).replace(noneOf, '0 ');
  return (counting.match(token) ?? []).map(tokenOf);
}

/** `300 dollars to 1099 dollars` with the unit where it stands once: `300 to 1099 dollars`. */
function withOneUnit(words: string): string {
  return words.replace(/(\d) (dollars|percent)( ?- ?| to )(?=\d+(?:\.\d+)? \2)/g, '$1$3');
}

function tokenOf(text: string): Token {
  if (/^\d/.test(text))
    return { word: text, stem: text, number: parseFloat(text), isPlus: text.endsWith('+') };
  const number = Object.hasOwn(named, text) ? named[text] : undefined;
  if (number !== undefined) return { word: text, stem: String(number), number };
  return { word: text, stem: /^\p{L}/u.test(text) ? stemOf(text) : '' };
}

/** Enough of a stem to see that `hours` is `hour` and `families` `family`. */
function stemOf(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:[sx]|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}
