import type { Nodes, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

/**
 * What stands under the first heading whose words fit: up to the next heading of its rank or a
 * higher one, deeper headings with it. Undefined where no heading fits.
 */
export function sectionUnder(
  root: Root,
  fits: (heading: string) => boolean,
): readonly RootContent[] | undefined {
  const at = root.children.findIndex((node) => node.type === 'heading' && fits(plainText(node)));
  const opening = root.children[at];
  if (opening?.type !== 'heading') return undefined;
  const after = root.children.slice(at + 1);
  const end = after.findIndex((node) => node.type === 'heading' && node.depth <= opening.depth);
  return end < 0 ? after : after.slice(0, end);
}

/** The paragraphs and lists before anything else, past a title. */
export function openingOf(root: Root): readonly RootContent[] {
  const start = root.children[0]?.type === 'heading' ? 1 : 0;
  const after = root.children.slice(start);
  const end = after.findIndex(({ type }) => type !== 'paragraph' && type !== 'list');
  return end < 0 ? after : after.slice(0, end);
}

/** The words of a node alone, without markup, HTML or the descriptions of images. */
export function plainText(node: Nodes): string {
  return toString(node, { includeHtml: false, includeImageAlt: false });
}
