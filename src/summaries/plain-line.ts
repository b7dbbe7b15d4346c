// Signs that show nothing or turn the direction of what follows: control signs other than blanks
// and line ends, and those that set the direction of writing.
const unseen = /(?![\t-\r\u0085])[\p{Cc}\p{Bidi_Control}\uFEFF]/gu;

const longest = 400;

/** A text of a record as one line: no control signs, no line ends, no runs of blanks. */
export function oneLine(text: string): string {
  return text.replace(unseen, '').replace(/[\s\u0085]+/g, ' ');
}

/** One line of bounded length without blanks around it; what was left out is marked by `…`. */
export function plainLine(text: string): string {
  return bounded(oneLine(text).trim());
}

/** The same with a blank at either end where there is one: part of a sentence that is put together. */
export function plainPart(text: string): string {
  return bounded(oneLine(text));
}

function bounded(line: string): string {
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
  const blank = cut.lastIndexOf(' ');
  return `${(blank > longest / 2 ? cut.slice(0, blank) : cut).trimEnd()}…`;
}
