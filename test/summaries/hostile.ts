import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { SourceFile } from '../../src/records/read-record.ts';

const reader = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).freeze();

/** Records with `said` in every place for words, front matter and body. */
export function recordsSaying(said: string): readonly SourceFile[] {
  const record = (path: string, content: object, body = ''): SourceFile => ({
    path,
    text: `---\n${JSON.stringify(content)}\n---\n${body}\n`,
  });
  const of = { case: 'C-0320' };
  return [
    record(
      'case.md',
      {
        record: 'case',
        id: 'C-0320',
        client: said,
        status: 'active',
        worker: said,
        program: said,
        outcome: said,
        supports: [{ who: said, kind: 'family' }],
        consents: [{ for: said, given: '2026-11-01', expires: '2026-12-01' }],
      },
      `## Why we are involved\n\n${said}\n\n- ${said}\n\n> ${said}\n\n**${said}** _${said}_`,
    ),
    record('assessment.md', {
      record: 'assessment',
      ...of,
      date: '2026-11-02',
      needs: [{ id: 'N1', need: said, words: said, domain: 'legal' }],
      strengths: [{ id: 'S1', strength: said }],
      readings: [{ respondent: said, 'nights-housed': 4 }],
    }),
    record('plan.md', {
      record: 'plan',
      ...of,
      status: 'active',
      start: '2026-11-03',
      goals: [
        {
          id: 'G1',
          goal: said,
          status: 'active',
          reason: said,
          addresses: ['N1'],
          measures: [
            { name: 'nights-housed', unit: said, baseline: 4, target: 20 },
            { name: said, unit: said, baseline: 4, target: 20 },
          ],
          steps: [
            { step: said, by: '2026-11-10' },
            { step: said, by: '2026-11-30', who: 'client' },
          ],
        },
      ],
    }),
    record('note.md', {
      record: 'interview',
      ...of,
      date: '2026-11-04',
      stage: 'building-rapport',
      next: { date: '2026-11-25', what: said },
    }),
    record('referral.md', { record: 'referral', ...of, to: said, status: 'requested' }),
    record('review.md', {
      record: 'review',
      ...of,
      date: '2026-11-04',
      reviewer: said,
      decision: 'approved',
    }),
  ];
}

/** The ranks of a document's headings. */
export function structureOf(markdown: string): readonly string[] {
  const seen: string[] = [];
  visit(reader.parse(markdown), 'heading', ({ depth }) => {
    seen.push(`heading ${depth}`);
  });
  return seen;
}

const allowed = new Set<Nodes['type']>([
  'root',
  'heading',
  'paragraph',
  'list',
  'listItem',
  'strong',
  'emphasis',
  'text',
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
function isAddressInWords(node: Nodes): boolean {
  if (node.type !== 'link') return false;
  const words = toString(node);
  return (
    [words, `http://${words}`, `mailto:${words}`].includes(node.url) &&
    !/^\w+script:/i.test(node.url)
  );
}

/** Signs that mean something to Markdown, HTML, a terminal or a reader of either. */
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

export const hostile = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 4 })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.join(''));
