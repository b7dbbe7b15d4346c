import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** Reads Markdown as its readers do. */
export const reader = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).freeze();

const allowed = new Set<Nodes['type']>([
  'root',
  'heading',
  'paragraph',
  'list',
  'listItem',
  'strong',
  'emphasis',
  'text',
  'break',
  // Facts lead to their lines by numbers of ours.
  'linkReference',
  'definition',
]);

/** What is neither structure nor words. An address written out may be one to its reader too. */
export function strangersIn(markdown: string): readonly string[] {
  const root: Root = reader.parse(markdown);
  const strangers: string[] = [];
  visit(root, (node) => {
    if (!allowed.has(node.type) && !isAddressInWords(node)) strangers.push(node.type);
  });
  return strangers;
}

/** Readers make links of bare addresses whatever is done to them; they lead where they say. */
export function isAddressInWords(node: Nodes): boolean {
  if (node.type !== 'link') return false;
  const words = toString(node);
  return (
    [words, `http://${words}`, `mailto:${words}`].includes(node.url) &&
    !/^\w+script:/i.test(node.url)
  );
}

/** Signs that mean something to a reader of Markdown, a terminal or a program. */
export const pieces = [
  ...[
    '|',
    '#',
    '# ',
    '## x',
    '---',
    '===',
    '***',
    '- ',
    '+ ',
    '1. ',
    '> ',
    '    ',
    '\t',
    '\\',
    '`',
  ],
  ...['<script>alert(1)</script>', '<b', '<!--', '-->', '<https://a.example>', '<div>\n\n', '&lt;'],
  ...[
    '![x](javascript:1)',
    '[x](https://a.example)',
    '[x]',
    '[x]: y',
    '[^1]',
    '[^1]: z',
    '[[',
    ']]',
  ],
  ...[
    '```',
    '~~~',
    '~~',
    '*',
    '**',
    '_',
    '__',
    '$',
    '$$',
    '{{',
    '}}',
    '=cmd()',
    '@a',
    'a@b.example',
  ],
  ...['www.a.example', 'https://a.example', 'mailto:a@b.example', '| a | b |\n|-|-|\n', '- [ ] x'],
  ...['\n', '\n\n', '\r', '\r\n', '\u2028', '\u0000', '\u001B[2J', '\u202E', '\u00A0', '\uFEFF'],
  ...['word', ' ', '{id}', '{what}', 'ä', '\u{1F5DD}', '\uD83D', '__proto__', '%s', '.', '!', ':'],
];

/** Texts made of them. */
export const hostile = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 4 })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.join(''));
