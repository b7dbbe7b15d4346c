import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { type Page, pageEnd, pagePiece, pageStart } from '../../src/printing/index.ts';
import { asAddress, documentOf, nights, page, summary } from './documents.ts';

function pageOf(markdown: string, look: Partial<Page> = {}): Nodes {
  const whole = { ...page, ...look };
  return fromHtml(pageStart(whole) + pagePiece(documentOf(markdown), whole) + pageEnd(whole));
}

function all(html: Nodes, name: string): readonly Element[] {
  const found: Element[] = [];
  visit(html, 'element', (element) => {
    if (element.tagName === name) found.push(element);
  });
  return found;
}

function words(html: Nodes, name: string): readonly string[] {
  return all(html, name).map((element) => toString(element).replace(/\s+/g, ' ').trim());
}

describe('a document as a page', () => {
  it('says its title and language, and lets in nothing but its own style and pictures', () => {
    const html = pageOf(summary, { language: 'fr' });
    assert.deepEqual(words(html, 'title'), ['Summary for Jamila D.']);
    assert.equal(all(html, 'html')[0]?.properties['lang'], 'fr');
    const style = toString(all(html, 'style')[0]);
    const print = createHash('sha256').update(style).digest('base64');
    const [policy] = all(html, 'meta').filter(({ properties }) => properties['httpEquiv']);
    assert.equal(
      policy?.properties['content'],
      `default-src 'none'; img-src data:; style-src 'sha256-${print}'`,
    );
  });

  it('is the same whether it is written whole or in pieces', () => {
    const parts = ['# Jamila\n', '- one\n- two\n', '| a |\n|-|\n| b |\n'];
    const streamed = parts.map((part) => pagePiece(documentOf(part), page)).join('');
    const html = fromHtml(pageStart(page) + streamed + pageEnd(page));
    assert.deepEqual(
      all(html, 'main')[0]?.children.flatMap((child) =>
        child.type === 'element' ? [child.tagName] : [],
      ),
      ['h1', 'ul', 'table'],
    );
  });

  it('keeps headings, lists and how they are counted', () => {
    const html = pageOf(summary);
    assert.deepEqual(words(html, 'h2'), ['Goals']);
    assert.deepEqual(
      all(html, 'ol').map(({ properties }) => properties['start'] ?? 1),
      [1, 1, 1, 7],
    );
    assert.ok(words(html, 'li').includes('Form A'));
  });

  it('names the columns of a table and sets them as they were', () => {
    const html = pageOf(summary);
    assert.deepEqual(
      all(html, 'th').map(({ properties }) => [properties['scope'], properties['align']]),
      [
        ['col', 'left'],
        ['col', 'center'],
        ['col', 'right'],
      ],
    );
    assert.equal(all(pageOf('| | Monday |\n|-|-|\n| Noor | 3 |'), 'th').length, 1);
  });

  it('shows a task with its box as a sign', () => {
    const tasks = words(pageOf('- [x] Bakery asked\n- [ ] Letter copied\n\n  twice\n'), 'li');
    assert.deepEqual(tasks, ['☑ Bakery asked', '☐ Letter copied twice']);
  });

  it('carries pictures with their words and no others', () => {
    const [chart, ...others] = all(pageOf(summary), 'img');
    assert.deepEqual(chart?.properties, { src: asAddress(nights), alt: 'Sleep by week: from 2 to 5.' }); // prettier-ignore
    assert.deepEqual(others, []);
    const photo = pageOf('![The street](https://photos.example/street.jpg)');
    assert.deepEqual([all(photo, 'img'), words(photo, 'p')], [[], ['The street']]);
  });
});

describe('links on a page', () => {
  it('lead to open addresses alone, and the others are words', () => {
    const html = pageOf(summary);
    assert.deepEqual(
      all(html, 'a').map(({ properties }) => properties['href']),
      ['https://school.example/a?b=1&c=2#d', 'mailto:ortiz@agency.example', 'tel:+493012345'],
    );
    assert.ok(words(html, 'p').some((said) => said.endsWith('the visit and the form (link left out).'))); // prettier-ignore
  });

  it('say in the page’s language that they were left out', () => {
    const said = (['es', 'de', 'fr'] as const).map((language) =>
      words(pageOf('[Plan](file:///plan.md)', { language }), 'p').join(''),
    );
    assert.deepEqual(said, ['Plan (enlace omitido)', 'Plan (Link weggelassen)', 'Plan (lien omis)']); // prettier-ignore
  });

  it('find their addresses in what stands in the same piece', () => {
    const html = pageOf('[Rules][r], [Notes][n], [Lost][l]\n\n[r]: https://a.example/\n[n]: notes.md\n'); // prettier-ignore
    assert.deepEqual(words(html, 'a'), ['Rules']);
    assert.deepEqual(words(html, 'p'), ['Rules, Notes, [Lost][l]']);
  });

  it('are named by their address where they have no words', () => {
    assert.deepEqual(words(pageOf('[](https://a.example/b)'), 'a'), ['https://a.example/b']);
  });
});

describe('the style of a page', () => {
  const styleOf = (look: Partial<Page>): string => toString(all(pageOf('', look), 'style')[0]);

  it('is that of its paper', () => {
    assert.match(styleOf({}), /@page\{size:210mm 297mm/);
    assert.match(styleOf({ paper: 'letter' }), /@page\{size:215\.9mm 279\.4mm/);
  });

  it('has a dark side for the screen and none for paper', () => {
    assert.match(styleOf({}), /prefers-color-scheme:dark/);
    assert.doesNotMatch(styleOf({ forPrint: true }), /prefers-color-scheme/);
  });

  it('writes the running foot, sign by sign', () => {
    assert.match(styleOf({ foot: 'C-1 · ä' }), /content:"C\\2d 1 \\b7 {2}\\e4 "/);
  });
});
