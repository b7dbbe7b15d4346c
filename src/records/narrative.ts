import type { List, Nodes, Parents, Root, RootContent } from 'mdast';
import type { Span } from '../text/span.ts';
import { readBody } from './body.ts';
import { bodyTextOf } from './body-text.ts';
import { plainText } from './body-parts.ts';
import { ownWords } from './own-words.ts';
import { type Piece, piecesOf } from './pieces.ts';
import type { Reading } from './read-record.ts';

/** What a record tells below its front matter, piece by piece, with places in the file's text. */
export interface Narrative {
  readonly headings: readonly NarrativeHeading[];
  readonly passages: readonly Passage[];
}

export interface NarrativeHeading {
  readonly depth: number;
  readonly words: string;
  readonly span: Span;
  /** What stands under it and under deeper headings, block by block, in plain words. */
  readonly under: readonly string[];
}

/** A heading, a paragraph, one of a list's, or a table's cell. Quoted blocks and code are none. */
export interface Passage {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell';
  readonly words: string;
  /** The words with what is not the writer's own blotted out, sign by sign (`ownWords`). */
  readonly own: string;
  readonly span: Span;
  /** Which heading it stands under, counted from 0; −1 before the first. */
  readonly section: number;
  readonly pieces: readonly Piece[];
}

const known = new WeakMap<Reading, Narrative | 'refused'>();

/**
 * The narrative of a record, read once; undefined where its text is not read (`readBody`). Reading
 * it is slow, so a check first looks at the bare text (`bodyTextOf`) for what it is after.
 */
export function narrativeOf(reading: Reading): Narrative | undefined {
  const narrative = known.get(reading) ?? readNarrative(reading) ?? 'refused';
  known.set(reading, narrative);
  return narrative === 'refused' ? undefined : narrative;
}

/** Where words of a passage stand in the file; the whole passage where they are written otherwise. */
export function spanIn(passage: Passage, { start, end }: Span): Span {
  const sourceAt = (offset: number): number | undefined => {
    const piece = passage.pieces.find(
      ({ at, words }) => at <= offset && offset < at + words.length,
    );
    return piece?.source === undefined ? undefined : piece.source + offset - piece.at;
  };
  const from = sourceAt(start);
  const last = sourceAt(end - 1);
  return from === undefined || last === undefined ? passage.span : { start: from, end: last + 1 };
}

function readNarrative(reading: Reading): Narrative | undefined {
  const { root } = readBody(reading.text);
  if (!root) return undefined;
  return { headings: headingsOf(root, reading), passages: passagesOf(root, reading) };
}

function passagesOf(root: Root, reading: Reading): readonly Passage[] {
  const passages: Passage[] = [];
  let section = -1;
  const add = (node: Nodes & Parents, kind: Passage['kind']): void => {
    const pieces = piecesOf(node, bodyTextOf(reading));
    const words = pieces.map((piece) => piece.words).join('');
    const own = ownWords(pieces.map((piece) => piece.own).join(''));
    passages.push({ kind, words, own, span: spanOf(node, reading), section, pieces });
  };
  const walk = (nodes: readonly Nodes[], kind: Passage['kind']): void => {
    for (const node of nodes) {
      if (node.type === 'heading') {
        if (kind === 'paragraph') section++;
        add(node, 'heading');
      } else if (node.type === 'paragraph') add(node, kind);
      else if (node.type === 'tableCell') add(node, 'cell');
      else if (node.type === 'list') walk(node.children, 'item');
      else if (node.type !== 'blockquote' && 'children' in node) walk(node.children, kind);
    }
  };
  walk(root.children, 'paragraph');
  return passages;
}

function headingsOf({ children }: Root, reading: Reading): readonly NarrativeHeading[] {
  return children.flatMap((node, index) => {
    if (node.type !== 'heading') return [];
    const after = children.slice(index + 1);
    const end = after.findIndex((next) => next.type === 'heading' && next.depth <= node.depth);
    return [
      {
        depth: node.depth,
        words: plainText(node),
        span: spanOf(node, reading),
        under: (end < 0 ? after : after.slice(0, end)).flatMap(blocksOf),
      },
    ];
  });
}

/** What a block says, line by line for lists; something for what says it without words. */
function blocksOf(node: RootContent): readonly string[] {
  if (node.type === 'heading' || node.type === 'thematicBreak' || node.type === 'definition')
    return [];
  if (node.type === 'html') return /^<!--[^]*-->$/.test(node.value.trim()) ? [] : [node.value];
  if (node.type === 'list') return itemsOf(node);
  if (node.type === 'paragraph') {
    const words = plainText(node).trim();
    if (words !== '') return [words];
    return node.children.some(({ type }) => type === 'image') ? ['image'] : [];
  }
  return [node.type];
}

function itemsOf({ children, start }: List): readonly string[] {
  const said = children.flatMap((item) => item.children.flatMap(blocksOf));
  // A line that is nothing but `911.` reads as the beginning of a list.
  return said.length === 0 && (start ?? 1) > 1 ? [String(start)] : said;
}

function spanOf({ position }: Nodes, reading: Reading): Span {
  const { start, text } = bodyTextOf(reading);
  return {
    start: start + (position?.start.offset ?? 0),
    end: start + (position?.end.offset ?? text.length),
  };
}
