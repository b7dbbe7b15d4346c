import type { Element, Nodes } from 'hast';
import { visit } from 'unist-util-visit';

/** All elements with a name in a tree, in their order. */
export function allIn(tree: Nodes, tag: string): readonly Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (each) => {
    if (each.tagName === tag) found.push(each);
  });
  return found;
}

/** All words of a tree. */
export function wordsIn(tree: Nodes): string {
  const words: string[] = [];
  visit(tree, 'text', ({ value }) => {
    words.push(value);
  });
  return words.join('');
}
