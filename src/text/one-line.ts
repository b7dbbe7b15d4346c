// Signs that show nothing or turn the direction of what follows: control signs other than blanks
// and line ends, and those that set the direction of writing.
const unseen = /(?![\t-\r\u0085])[\p{Cc}\p{Bidi_Control}\uFEFF]/gu;

/** A text of a record as one line: no control signs, no line ends, no runs of blanks. */
export function oneLine(text: string): string {
  return text.replace(unseen, '').replace(/[\s\u0085]+/g, ' ');
}

/** The same of words that a document sets itself, in which a line may not end at each blank. */
export function oneSetLine(words: string): string {
  return words.replace(unseen, '').replace(/(?:[^\S\u00a0\u202f]|\u0085)+/g, ' ');
}
