import type {
  BlockContent,
  Heading,
  List,
  Paragraph,
  PhrasingContent,
  RootContent,
  Strong,
  Table,
  TableRow,
  Text,
} from 'mdast';
import { oneSetLine } from '../text/one-line.ts';

/** Words as a node: whatever signs they hold, they stay words when written as Markdown. */
export function text(words: string): Text {
  return { type: 'text', value: oneSetLine(words) };
}

export function strong(...parts: readonly Inline[]): Strong {
  return { type: 'strong', children: inline(parts) };
}

export function heading(depth: 1 | 2 | 3 | 4, words: string): Heading {
  return { type: 'heading', depth, children: [text(words)] };
}

/** What may stand in a line: words, nodes, or several. */
export type Inline = string | PhrasingContent | readonly PhrasingContent[];

export function paragraph(...parts: readonly Inline[]): Paragraph {
  return { type: 'paragraph', children: inline(parts) };
}

/** A list whose items are lines, or lines with more below them. */
export function list(items: readonly (Paragraph | readonly BlockContent[])[]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((item) => ({
      type: 'listItem',
      spread: false,
      children: 'type' in item ? [item] : [...item],
    })),
  };
}

/** The same in an order that is told by numbers. */
export function numberedList(items: Parameters<typeof list>[0]): List {
  return { ...list(items), ordered: true, start: 1 };
}

/** A table, its first row the heads of the columns. */
export function table(
  head: readonly Inline[],
  rows: readonly (readonly Inline[])[],
  align: Table['align'] = null,
): Table {
  return { type: 'table', align, children: [head, ...rows].map(rowOf) };
}

/** What a document tells of something, and the sentence in its place where there is nothing. */
export interface Part {
  readonly content: readonly RootContent[];
  readonly otherwise?: string | undefined;
}

/** Parts of a line with something between each two. */
export function joined(parts: readonly Inline[], between: Inline): readonly PhrasingContent[] {
  return inline(parts.flatMap((part, index) => (index === 0 ? [part] : [between, part])));
}

function inline(parts: readonly Inline[]): PhrasingContent[] {
  return parts.flatMap((part): readonly PhrasingContent[] => {
    if (typeof part === 'string') return part === '' ? [] : [text(part)];
    return 'type' in part ? [part] : part;
  });
}

function rowOf(cells: readonly Inline[]): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: inline([cell]) })),
  };
}
