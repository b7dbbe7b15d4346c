import type { Root, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { readBlocks } from './read-blocks.ts';
import { resolveLinks } from './resolve-links.ts';
import type { Template, TemplateFault } from './template.ts';

const reader = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).freeze();

/** The Markdown of a template as a tree. */
export function parseTemplate(text: string): Root {
  return reader.parse(text);
}

/** Reads a template; what is wrong with its sections is told and left out. */
export function readTemplate(root: Root): {
  readonly template: Template;
  readonly faults: readonly TemplateFault[];
} {
  const { blocks, faults } = readBlocks(resolveLinks(root).children.filter(isContent));
  return { template: { blocks }, faults };
}

/** A template of ours, which has nothing wrong with it. */
export function builtInTemplate(text: string): Template {
  return readTemplate(parseTemplate(text)).template;
}

function isContent({ type }: RootContent): boolean {
  return type !== 'yaml' && type !== 'html';
}
