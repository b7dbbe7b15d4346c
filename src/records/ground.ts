import { type Document, isMap } from 'yaml';
import { lineEndOf } from '../text/lines.ts';
import { compose } from './compose.ts';
import { findFence } from './fence.ts';
import { isPlainMap, type Plain } from './plain.ts';
import { looksLikeRecord, signFaults } from './signs.ts';

/** A record's front matter as edits need it: text, tree with its tokens, and data. */
export interface Ground {
  /** The front matter's text; its offsets are those of the tree. */
  readonly source: string;
  readonly document: Document;
  readonly data: Plain;
  /** The word after `record:`, whether or not it is a kind of record. */
  readonly kind: string;
  readonly lineEnd: string;
  /** Whether blocks of text are to be avoided: blank lines that follow could become part of one. */
  readonly linesQuoted: boolean;
  /** What stands before the front matter's first line, and from its closing line on. */
  readonly before: string;
  readonly rest: string;
}

/** The ground for an edit, or undefined where the file must be put right before it is written to. */
export function groundOf(text: string): Ground | undefined {
  const fence = findFence(text);
  if (fence.state !== 'closed' || signFaults(text).length > 0 || !looksLikeRecord(text)) {
    return undefined;
  }
  const { start, end } = fence.yaml;
  const source = text.slice(start, end);
  const { document } = compose(source, 0, true);
  if (!document || !isMap(document.contents)) return undefined;
  const data = dataOf(document);
  const kind = isPlainMap(data) ? data['record'] : undefined;
  if (data === undefined || kind === undefined) return undefined;
  return {
    source,
    document,
    data,
    kind: typeof kind === 'string' ? kind : '',
    lineEnd: lineEndOf(text),
    linesQuoted: false,
    before: text.slice(0, start),
    rest: text.slice(end),
  };
}

function dataOf(document: Document): Plain | undefined {
  try {
    return document.toJS({ maxAliasCount: 0 }) as Plain;
  } catch {
    return undefined;
  }
}
