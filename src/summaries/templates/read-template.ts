import type { Root, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { readBlocks } from './read-blocks.ts';
import type { Template, TemplateFault } from './template.ts';

const reader = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).freeze();

/** Reads the Markdown of a template; what is wrong with its sections is told and left out. */
export function readTemplate(text: string): {
  readonly template: Template;
  readonly faults: readonly TemplateFault[];
} {
  const root: Root = reader.parse(text);
  const { blocks, faults } = readBlocks(root.children.filter(isContent));
  return { template: { blocks }, faults };
}

function isContent({ type }: RootContent): boolean {
  return type !== 'yaml' && type !== 'html';
}
