import type { Definition, Root } from 'mdast';
import { writeMarkdown } from './write-markdown.ts';

/**
 * A document as Markdown, piece by piece. The addresses of facts and pictures come last, each once,
 * so that the text before them is read without a stop.
 */
export function* markdownPieces(pieces: Iterable<Root>): Generator<string> {
  const definitions = new Map<string, Definition>();
  let isFirst = true;
  for (const { children } of pieces) {
    for (const node of children)
      if (node.type === 'definition') definitions.set(node.identifier, node);
    const content = children.filter(({ type }) => type !== 'definition');
    if (content.length === 0) continue;
    yield (isFirst ? '' : '\n') + writeMarkdown({ type: 'root', children: content });
    isFirst = false;
  }
  if (definitions.size > 0)
    yield `\n${writeMarkdown({ type: 'root', children: [...definitions.values()] })}`;
}
