import type { Paragraph, RootContent } from 'mdast';

/** What is written for a slot: its name, and what it does. */
export interface Mark {
  readonly name: string;
  readonly does: 'fill' | 'open' | 'open-if-none' | 'close';
}

const signs = { '': 'fill', '#': 'open', '^': 'open-if-none', '/': 'close' } as const;

const mark = /\{\{\s*([#^/]?)\s*([A-Za-z][\w-]*)\s*\}\}/g;

/** The words of a text between its slots, and the slots, in order. */
export function marksIn(text: string): readonly (string | Mark)[] {
  const parts: (string | Mark)[] = [];
  let end = 0;
  for (const found of text.matchAll(mark)) {
    parts.push(text.slice(end, found.index));
    const [all, sign = '', name = ''] = found;
    parts.push({ name, does: signs[sign as keyof typeof signs] });
    end = found.index + all.length;
  }
  return [...parts, text.slice(end)].filter((part) => part !== '');
}

/** The slot that a paragraph consists of, where it is nothing else. */
export function markAlone(node: RootContent): Mark | undefined {
  const [only, another] = node.type === 'paragraph' ? (node satisfies Paragraph).children : [];
  if (only?.type !== 'text' || another) return undefined;
  const [found, more] = marksIn(only.value.trim());
  return typeof found === 'object' && more === undefined ? found : undefined;
}
