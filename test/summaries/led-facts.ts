import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { reader } from './hostile-texts.ts';

/** A fact of a document as its reader finds it. */
export interface LedFact {
  readonly words: string;
  /** The file it leads to; undefined where it leads nowhere. */
  readonly path: string | undefined;
  /** Counted from 1. */
  readonly line: number;
  /** The words of the paragraph or row it stands in. */
  readonly block: string;
  /** The words of what stands before that, up to a heading. */
  readonly before: string;
}

/** The facts of a document, read back from its Markdown. */
export function factsLed(markdown: string): readonly LedFact[] {
  const root: Root = reader.parse(markdown);
  const addresses = new Map<string, string>();
  visit(root, 'definition', ({ identifier, url }) => void addresses.set(identifier, url));
  return factsIn(root, addresses);
}

function factsIn(node: Nodes, addresses: ReadonlyMap<string, string>): readonly LedFact[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child, index): readonly LedFact[] => {
    if (child.type !== 'paragraph' && child.type !== 'heading' && child.type !== 'tableRow')
      return factsIn(child, addresses);
    const above = node.children.slice(0, index);
    const heading = above.findLastIndex(({ type }) => type === 'heading');
    const before = above.slice(heading + 1).map((each) => toString(each));
    const around = { block: toString(child), before: before.join('\n') };
    const facts: LedFact[] = [];
    visit(child, 'linkReference', (link) => {
      const [path, line] = (addresses.get(link.identifier) ?? '').split('#L');
      facts.push({
        words: toString(link),
        path: path === '' ? undefined : path,
        line: Number(line),
        ...around,
      });
    });
    return facts;
  });
}

/**
 * Words that lead nowhere, with the block they stand in, but those of excerpts: below them, before
 * the next heading, a line says where they were read.
 */
export function strayWords(markdown: string): readonly (readonly [words: string, block: string])[] {
  return strayIn(reader.parse(markdown), false);
}

function strayIn(node: Nodes, isExcerpt: boolean): ReturnType<typeof strayWords> {
  if (!('children' in node)) return [];
  return node.children.flatMap((child, index): ReturnType<typeof strayWords> => {
    const below = node.children.slice(index + 1);
    const end = below.findIndex(({ type }) => type === 'heading');
    const until = end < 0 ? below : below.slice(0, end);
    const isTold = isExcerpt || until.some((each) => /^From the /.test(toString(each)));
    if (child.type !== 'paragraph' && child.type !== 'heading' && child.type !== 'tableRow')
      return strayIn(child, isTold);
    if (isTold && child.type === 'paragraph') return [];
    const stray: string[] = [];
    visit(child, (each) => {
      if (each.type === 'linkReference') return SKIP;
      if (each.type === 'text') stray.push(each.value);
      return CONTINUE;
    });
    return stray.map((words) => [words, toString(child)] as const);
  });
}
