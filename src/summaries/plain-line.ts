import { oneLine } from '../text/one-line.ts';

const longest = 400;

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
