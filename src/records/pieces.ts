import type { Nodes } from 'mdast';
import type { BodyText } from './body-text.ts';
import { blot } from './own-words.ts';

/** A stretch of a passage that is written in one way. */
export interface Piece {
  /** Where it begins in the passage's words. */
  readonly at: number;
  readonly words: string;
  /** As `words`, blotted out where they are code or an address. */
  readonly own: string;
  /** Where it begins in the file, where it stands there letter by letter. */
  readonly source: number | undefined;
}

/** The words of a heading or paragraph in pieces, without markup, images, HTML and notes' numbers. */
export function piecesOf(node: Nodes, body: BodyText): readonly Piece[] {
  const pieces: Piece[] = [];
  const add = (words: string, more: Partial<Piece> = {}): void => {
    const before = pieces.at(-1);
    const at = before ? before.at + before.words.length : 0;
    pieces.push({ at, words, own: words, source: undefined, ...more });
  };
  const walk = (one: Nodes): void => {
    if (one.type === 'text')
      for (const { words, source } of linesOf(one, body)) add(words, { source });
    else if (one.type === 'inlineCode') add(one.value, { own: blot(one.value) });
    else if (one.type === 'break') add('\n');
    else if (one.type === 'link' && isAddress(one.children[0])) {
      const words = one.children[0].value;
      add(words, { own: blot(words) });
    } else if ('children' in one) one.children.forEach(walk);
  };
  walk(node);
  return pieces;
}

/**
 * A text line by line, each with its place where it stands in the file as it is: what markup cuts
 * off at the beginning of a line is no part of it. Escapes and entities are written otherwise.
 */
function linesOf(
  { value, position }: Extract<Nodes, { type: 'text' }>,
  { text, start }: BodyText,
): readonly { readonly words: string; readonly source: number | undefined }[] {
  const from = position?.start.offset ?? 0;
  const written = text.slice(from, position?.end.offset);
  if (written === value) return [{ words: value, source: start + from }];
  let reached = 0;
  return value.split(/(?<=\n|\r(?!\n))/).map((words) => {
    const at = written.indexOf(words, reached);
    if (at < 0) return { words, source: undefined };
    reached = at + words.length;
    return { words, source: start + from + at };
  });
}

function isAddress(node: Nodes | undefined): node is Extract<Nodes, { type: 'text' }> {
  return node?.type === 'text' && /^(?:[a-z][a-z\d+.-]*:|www\.|\S+@)\S*$/i.test(node.value);
}
