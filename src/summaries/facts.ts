import type { Link, PhrasingContent } from 'mdast';
import type { Filed, Spot } from '../caseload/case-file.ts';
import type { DataPath } from '../records/fault.ts';
import type { Reading } from '../records/read-record.ts';
import { text } from './nodes.ts';

/** Where a fact was read: a value of the front matter, or a line of the text below it, from 0. */
export type Source = Spot | { readonly reading: Reading; readonly line: number };

declare module 'mdast' {
  interface LinkData {
    /** Where the words of a document were read; their address is found when it is written. */
    source?: Source | undefined;
  }
}

/** Words of a document that lead to the line they were read from. */
export function fact(source: Source, words: string | readonly PhrasingContent[]): Link {
  const children = typeof words === 'string' ? [text(words)] : words;
  // What stands in a link must hold none.
  return { type: 'link', url: '', children: children as Link['children'], data: { source } };
}

/** Where a value of a record stands. */
export function at({ reading }: Pick<Filed, 'reading'>, ...path: DataPath): Spot {
  return { reading, at: path };
}

/** A part of what already stands somewhere. */
export function within(spot: Spot, ...path: DataPath): Spot {
  return { reading: spot.reading, at: [...spot.at, ...path] };
}

/** Another value of the entry that a value stands in. */
export function beside({ reading, at: path }: Spot, key: string): Spot {
  return { reading, at: [...path.slice(0, -1), key] };
}
