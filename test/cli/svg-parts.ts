import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** The elements of one name in a picture, in their order. */
export function select(root: Root, name: string): readonly Element[] {
  const found: Element[] = [];
  visit(root, 'element', (element) => {
    if (element.tagName === name) found.push(element);
  });
  return found;
}
