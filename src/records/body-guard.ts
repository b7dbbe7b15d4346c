import { type Sentence, sentence } from '../text/sentence.ts';
import { limits } from './limits.ts';

/** What a body may be at most to be parsed in one go, beside the limits of any record. */
const inOneGo = {
  length: 100 * 1024,
  lines: 10_000,
  /** Signs that open a list item or a quotation, in the whole body. */
  markers: 5_000,
  /** Signs that can begin or end something inside a paragraph, in the whole body. */
  delimiters: 10_000,
  /** Such signs in a paragraph times its length, since each may be looked for up to its end. */
  searches: 50_000_000,
} as const;

const delimiter = /[*_~[\]<|`]/;
const marker = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y;

/**
 * Why the Markdown parser should not see this text, or undefined. The parser takes more than
 * linear time, so what makes it slow or deep is counted first, in one pass over the lines.
 */
export function refuseBody(body: string): Sentence | undefined {
  const { length } = body;
  if (length > limits.body) return tooLong(limits.body);
  if (length > inOneGo.length) return tooLong(inOneGo.length);
  const seen = { lines: 0, markers: 0, delimiters: 0, inBlock: 0, blockLength: 0 };
  for (const line of body.split(/\r\n|\n|\r/)) {
    const prefix = countMarkers(line);
    const delimiters = countDelimiters(line);
    const isBlank = /^[ \t]*$/.test(line);
    seen.lines++;
    seen.markers += prefix.markers;
    seen.delimiters += delimiters;
    seen.inBlock = isBlank ? 0 : seen.inBlock + delimiters;
    seen.blockLength = isBlank ? 0 : seen.blockLength + line.length;
    if (prefix.depth > limits.depth)
      return sentence('The text below the front matter is nested more than {depth} deep', {
        depth: limits.depth,
      });
    if (passes(seen))
      return sentence(
        'The text below the front matter holds too many signs of Markdown to be read',
      );
  }
  return undefined;
}

interface Seen {
  readonly lines: number;
  readonly markers: number;
  readonly delimiters: number;
  readonly inBlock: number;
  readonly blockLength: number;
}

function passes(seen: Seen): boolean {
  return (
    seen.lines > inOneGo.lines ||
    seen.markers > inOneGo.markers ||
    seen.delimiters > inOneGo.delimiters ||
    seen.inBlock > limits.bodyDelimiters ||
    seen.inBlock * seen.blockLength > inOneGo.searches
  );
}

function tooLong(limit: number): Sentence {
  const pattern = 'The text below the front matter is longer than {limit} KB and is not read';
  return sentence(pattern, { limit: limit / 1024 });
}

/** The list and quotation signs a line begins with, and how deep the last of them can stand. */
function countMarkers(line: string): { markers: number; depth: number } {
  let markers = 0;
  let end = 0;
  marker.lastIndex = 0;
  while (marker.test(line)) {
    markers++;
    end = marker.lastIndex;
  }
  const blanks = line.slice(0, end).replace(/[^ \t]/g, '');
  const columns = blanks.replaceAll('\t', '    ').length;
  // Each list inside another stands at least two columns further in.
  return { markers, depth: markers + Math.floor(Math.max(0, columns - markers) / 2) };
}

function countDelimiters(line: string): number {
  let count = 0;
  for (const unit of line) if (delimiter.test(unit)) count++;
  return count;
}
