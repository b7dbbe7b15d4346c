import records from '../../snippets/records.json' with { type: 'json' };
import type { Kind } from '../records/record.ts';

/** The headings of a kind of record, read from its snippet, each with room to write under it. */
export function recordHeadings(kind: Kind): readonly string[] {
  const snippet = Object.values(records).find(({ body }) => body.includes(`record: ${kind}`));
  const body = snippet?.body.slice(snippet.body.lastIndexOf('---') + 1) ?? [];
  return withRoom(body.filter((line) => line.startsWith('## ')));
}

/** Headings with a line to write on under each, and a blank one before the next. */
export function withRoom(headings: readonly string[]): readonly string[] {
  return headings.flatMap((heading, index) => (index === 0 ? [heading, ''] : ['', heading, '']));
}
