import type { Element, Nodes } from 'hast';
import { visit } from 'unist-util-visit';
import { allIn } from '../text/in-tree.ts';

/** The words within a tree. */
export function wordsIn(tree: Nodes): string {
  const words: string[] = [];
  visit(tree, 'text', ({ value }) => {
    words.push(value);
  });
  return words.join(' ');
}

/** The words that are drawn, without what is told on pointing. */
export function drawnWords(tree: Nodes): readonly string[] {
  return allIn(tree, 'text').map((text) =>
    text.children.map((child) => (child.type === 'text' ? child.value : '')).join(''),
  );
}

/** The lines that join readings: Plot rounds their corners, and those of no other line. */
export function joinedIn(svg: Nodes): readonly Element[] {
  return allIn(svg, 'g')
    .filter(({ properties }) => properties['strokeLineJoin'] === 'round')
    .flatMap((group) => allIn(group, 'path'));
}

/** The numbers in a path or place. */
export function numbersIn(value: unknown): readonly number[] {
  return (String(value).match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
}
