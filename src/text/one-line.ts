// Signs that show nothing or turn the direction of what follows: control signs other than blanks
// and line ends, and those that set the direction of writing.
const unseen = /(?![\t-\r\u0085])[\p{Cc}\p{Bidi_Control}\uFEFF]/gu;

/** A text of a record as one line: no control signs, no line ends, no runs of blanks. */
export function oneLine(text: string): string {
  return text.replace(unseen, '').replace(/[\s\u0085]+/g, ' ');
}
