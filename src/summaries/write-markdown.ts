import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '_', listItemIndent: 'one', rule: '-' })
  .freeze();

/** A document as Markdown. Text nodes are escaped, so that they are read back as text. */
export function writeMarkdown(root: Root): string {
  return writer.stringify(root);
}
