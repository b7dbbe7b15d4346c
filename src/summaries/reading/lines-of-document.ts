import type { Link, LinkReference, Nodes, Parents } from 'mdast';

/** A stretch of a line, and the fact it is part of, if it is. */
export interface Stretch {
  readonly words: string;
  readonly fact: Link | LinkReference | undefined;
  /** Where it begins in the Markdown it was read from, lines from 0. */
  readonly line?: number | undefined;
}

/** The lines of a document as a reader meets them: each heading, paragraph and cell of a table. */
export function linesOfDocument(nodes: readonly Nodes[]): readonly (readonly Stretch[])[] {
  return nodes.flatMap((node) => {
    if (!('children' in node)) return [];
    return isLine(node) ? linesOf(stretchesOf(node, undefined)) : linesOfDocument(node.children);
  });
}

function isLine({ type }: Parents): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableCell';
}

const lineEnd = '\n';

function stretchesOf(node: Nodes, fact: Stretch['fact']): readonly Stretch[] {
  if (node.type === 'text' || node.type === 'inlineCode')
    return [{ words: node.value.replaceAll(lineEnd, ' '), fact, line: lineOf(node) }];
  if (node.type === 'break') return [{ words: lineEnd, fact: undefined }];
  if (!('children' in node)) return [];
  const own = node.type === 'linkReference' || isFact(node) ? node : fact;
  return node.children.flatMap((child) => stretchesOf(child, own));
}

function lineOf({ position }: Nodes): number | undefined {
  return position && position.start.line - 1;
}

function isFact(node: Nodes): node is Link {
  return node.type === 'link' && node.data?.source !== undefined;
}

/** Where a line is broken a new one begins. */
function linesOf(stretches: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const lines: Stretch[][] = [[]];
  for (const stretch of stretches) {
    if (stretch.words === lineEnd) lines.push([]);
    else lines.at(-1)?.push(stretch);
  }
  return lines.filter((line) => line.length > 0);
}
