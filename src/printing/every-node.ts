import type { Nodes } from 'mdast';

/** A node and all within it, in the order they are read. Trees of any depth are walked. */
export function* everyNode(top: Nodes): Generator<Nodes> {
  const ahead: Nodes[] = [top];
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    yield node;
    if ('children' in node) ahead.push(...[...node.children].reverse());
  }
}

/** The words in a node, and what its pictures show in words. */
export function wordsIn(top: Nodes): string {
  let words = '';
  for (const node of everyNode(top)) {
    if (['text', 'inlineCode', 'code'].includes(node.type) && 'value' in node) words += node.value;
    if (node.type === 'image' || node.type === 'imageReference') words += node.alt ?? '';
    if (node.type === 'break') words += ' ';
  }
  return words;
}
