import type { Heading, List, Paragraph, PhrasingContent, RootContent, Strong, Text } from 'mdast';
import { oneLine } from '../text/one-line.ts';

/** Words as a node: whatever signs they hold, they stay words when written as Markdown. */
export function text(words: string): Text {
  return { type: 'text', value: oneLine(words) };
}

export function strong(words: string): Strong {
  return { type: 'strong', children: [text(words)] };
}

export function heading(depth: 1 | 2 | 3, words: string): Heading {
  return { type: 'heading', depth, children: [text(words)] };
}

export function paragraph(...parts: readonly (string | PhrasingContent)[]): Paragraph {
  return { type: 'paragraph', children: parts.map(phrasing) };
}

/** A list of one-line items. */
export function list(items: readonly Paragraph[]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((item) => ({ type: 'listItem', spread: false, children: [item] })),
  };
}

/** A part of the document under its heading; `otherwise` stands where there is nothing to show. */
export function section(
  title: string,
  content: readonly RootContent[],
  otherwise: string,
): readonly RootContent[] {
  return [heading(2, title), ...(content.length > 0 ? content : [paragraph(otherwise)])];
}

function phrasing(part: string | PhrasingContent): PhrasingContent {
  return typeof part === 'string' ? text(part) : part;
}
