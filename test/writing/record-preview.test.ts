import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import markdownIt, { type MarkdownIt } from 'markdown-it';
import { SKIP, visit } from 'unist-util-visit';
import { codes, type Kind } from '../../src/records/record.ts';
import { drawFrontMatter, sheetHtml } from '../../src/writing/record-preview.ts';
import { caseloadOf, moment } from '../summaries/case-files.ts';
import { recordAmong, recordIn, sheetSituations } from './sheet-situations.ts';

const draw = (text: string): string | undefined =>
  sheetHtml({ path: 'record.md', text, caseload: caseloadOf([]), moment });

const drawing = (): MarkdownIt => drawFrontMatter(markdownIt({ html: true }), draw);
const plain = markdownIt({ html: true });

const signs = ['-', '\n', '#', '>', ' ', '*', '`', '|', 'a', ':', '[', ']', '(', '\\'];

describe('the Markdown preview', () => {
  it('leaves every Markdown that is no record as it was', () => {
    const texts = [
      '# Notes\n\n---\n\nrecord: plan\n',
      '---\ntitle: Notes\n---\n# Notes\n',
      '---\n---\n',
      '> ---\n> record: plan\n> ---\n',
      '- ---\n  record: plan\n  ---\n',
      '```\n---\nrecord: plan\n---\n```\n',
      '\n---\nrecord: plan\n---\n',
      '---\nrecords: plan\n---\n| a | b |\n|---|---|\n| 1 | 2 |\n',
      '---',
      '',
    ];
    for (const text of texts) assert.equal(drawing().render(text), plain.render(text));
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...signs) }), (text) => {
        assert.equal(drawing().render(text), plain.render(text));
      }),
    );
  });

  it('draws a record and leaves what stands below it as it was', () => {
    const body = '# Title\n\nText with *emphasis*.\n\n---\n\n- a\n- b\n';
    for (const { folder } of sheetSituations()) {
      const { text } = recordIn(folder);
      if (folder.endsWith('not-closed')) continue;
      const head = text.slice(0, text.indexOf('\n---', 4) + 5);
      const html = drawing().render(head + body);
      assert.ok(html.startsWith('<div class="caseload-sheet'), folder);
      assert.ok(html.endsWith(`</div>\n${plain.render(body)}`), folder);
    }
  });

  it('counts the lines of the body from the top of the file', () => {
    const text = '---\nrecord: reflection\n---\n\nI was tired.\n';
    for (const [written, line] of [
      [text, 4],
      [text.replaceAll('\n', '\r\n'), 4],
      [text.replace('\n---\n\n', '\n...\n'), 3],
    ] as const) {
      const tokens = drawing().parse(written, {});
      assert.deepEqual(tokens[0]?.map, [0, 3]);
      assert.deepEqual(tokens.find(({ type }) => type === 'paragraph_open')?.map, [line, line + 1]);
    }
    assert.deepEqual(drawing().parse('---\nrecord: case\n---', {})[0]?.map, [0, 3]);
  });

  it('shows all of a text whose front matter is not closed', () => {
    const html = drawing().render('---\nrecord: case\nid: C-0318\n\nMore text\n');
    assert.match(html, /cannot be read, line 1/);
    assert.match(html, /id: C-0318/);
    assert.match(html, /More text/);
  });

  it('renders as before where drawing fails', () => {
    const text = '---\nrecord: case\n---\n# Title\n';
    const failing = drawFrontMatter(markdownIt(), () => {
      throw new Error('cannot draw');
    });
    assert.equal(failing.render(text), '<h1>Title</h1>\n');
    const own = drawFrontMatter(markdownIt(), () => undefined);
    own.renderer.rules['front_matter'] = (tokens, at) =>
      `own: ${(tokens[at]?.meta as { content: string }).content}\n`;
    assert.equal(own.render(text), 'own: record: case\n<h1>Title</h1>\n');
  });

  it('hands over what is being rendered', () => {
    const seen: unknown[] = [];
    const md = drawFrontMatter(markdownIt(), (_text, environment) => {
      seen.push(environment);
      return '';
    });
    const environment = { currentDocument: 'file:///plan.md' };
    md.renderer.render(md.parse('---\nrecord: case\n---\n', {}), md.options, environment);
    assert.deepEqual(seen, [environment]);
  });
});

const htmlSigns = ['<', '>', '"', "'", '&', '`', '/', '=', ' '];

const markup = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><a href="javascript:alert(1)">x</a>',
  "' onmouseover='alert(1)",
  '&lt;b&gt;&#x3c;i&#x3e;',
  '</pre></section></div><h1>out</h1>',
  '[x](command:evil) ![y](http://example.org/z.png)',
  '<!-- x --><style>*{display:none}</style>',
  '`code` **bold**',
];

describe('no text of a record', () => {
  const hostile = fc.oneof(
    fc.constantFrom(...markup),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.array(fc.constantFrom(...markup, ...htmlSigns), { maxLength: 6 }).map((all) => all.join('')),
  );

  for (const kind of codes.kind) {
    it(`becomes an element, attribute or address in the sheet of a ${kind}`, () => {
      const calm = skeletonOf(sheetOf(kind, 'Words'));
      fc.assert(
        fc.property(hostile, (said) => {
          fc.pre(said.trim() !== '');
          const html = sheetOf(kind, `Words ${said}`);
          assert.deepEqual(skeletonOf(html), calm);
        }),
        { numRuns: 20 },
      );
    });
  }

  it('becomes one where it cannot be read', () => {
    for (const said of markup) {
      const text = `---\nrecord: plan\ncase: C-1\nnote: "${said.replaceAll('"', '')}\n---\n`;
      const names = skeletonOf(drawing().render(text)).map((line) => line.split(' ')[0]);
      assert.deepEqual([...new Set(names)].sort(), [
        'code',
        'div',
        'li',
        'p',
        'pre',
        'section',
        'span',
        'strong',
        'ul',
      ]);
    }
  });
});

/**
 * The elements of a document with their attributes in order, without a text's own words and without
 * what is judged of them: findings, and letters met or not.
 */
function skeletonOf(html: string): readonly string[] {
  const tree: Root = fromHtml(html, { fragment: true });
  const lines: string[] = [];
  visit(tree, (node) => {
    if (node.type !== 'element') assert.ok(node.type === 'text' || node.type === 'root', node.type);
    if (node.type !== 'element') return undefined;
    const { ariaLabel: label, ...properties } = node.properties;
    const shown = JSON.stringify(properties).replace('caseload-unmet', 'caseload-met');
    if (shown.includes('"caseload-findings"') && label !== 'This record cannot be read')
      return SKIP;
    lines.push(`${node.tagName} ${shown}`);
    return undefined;
  });
  return lines;
}

function sheetOf(kind: Kind, said: string): string {
  const text = `---\n${JSON.stringify({ record: kind, ...contents(said)[kind] })}\n---\n`;
  return sheetHtml(recordAmong([{ path: 'record.md', text }])) ?? '';
}

/** Records with the same words in every place where a person writes freely. */
function contents(said: string): Readonly<Record<Kind, object>> {
  const of = { case: 'C-0320', date: '2026-11-02' };
  return {
    case: {
      id: 'C-0320',
      client: said,
      status: 'active',
      risk: 'low',
      opened: '2026-11-01',
      worker: said,
      supervisor: said,
      program: said,
      outcome: said,
      tags: [said.slice(0, 60), 'tag'],
      members: [{ who: said, role: said }],
      supports: [{ who: said, kind: 'family', offers: said }],
      consents: [{ for: said, given: '2026-11-01' }],
      answers: { 'contact-overdue': { because: said } },
      'x-other': said,
      'x-deep': { inside: said },
    },
    assessment: {
      ...of,
      needs: [{ id: 'N1', need: said, cause: said, words: said, urgency: 'long-term' }],
      strengths: [{ id: 'S1', strength: said }],
      readings: [{ respondent: said, sdq: 4 }],
    },
    plan: {
      case: 'C-0320',
      status: 'active',
      choice: { needs: said, strengths: said, evidence: said, culture: said, collaboration: said },
      goals: [
        {
          id: 'G1',
          goal: said,
          status: 'on-hold',
          reason: said,
          due: '2027-01-01',
          measures: [{ name: 'm', unit: said, baseline: 1, target: 2 }],
          steps: [{ step: said, who: 'client' }],
          strategies: [{ strategy: said, activities: [said, { activity: said, every: 'P1W' }] }],
          evaluation: [{ method: said }],
          scale: { '-2': said, '0': said, '2': said },
        },
      ],
    },
    interview: {
      ...of,
      stage: 'crisis-management',
      present: [said, said],
      worker: said,
      late: said,
      next: said,
      crisis: { severity: 'high', danger: said, actions: [said], contacted: [said] },
    },
    'safety-plan': {
      ...of,
      steps: { warnings: [said], alone: [{ what: said, who: said, verified: said }] },
    },
    referral: { case: 'C-0320', to: said, for: said, consent: said, outcome: said },
    review: {
      ...of,
      reviewer: said,
      decision: 'approved',
      goals: { G1: { decision: 'query', because: said } },
    },
    reflection: { date: '2026-11-02', worker: said },
  };
}
