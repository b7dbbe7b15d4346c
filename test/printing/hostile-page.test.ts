import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Nodes as HtmlNodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { pageEnd, pagePiece, pageStart } from '../../src/printing/index.ts';
import { hostile, pieces } from '../summaries/hostile-texts.ts';
import { page } from './documents.ts';
import { tree } from './hostile-trees.ts';

const allowed = new Set(
  'html head meta title style body main footer h2 p strong code pre a img ul ol li blockquote table thead tbody tr th td'.split(
    ' ',
  ),
);
const named = new Set('lang charSet httpEquiv content name href src alt start align scope'.split(' ')); // prettier-ignore

/** Whatever on a page is not words in their place. */
function strangersIn(html: HtmlNodes): readonly string[] {
  const strangers: string[] = [];
  visit(html, (node) => {
    if (node.type === 'comment' || node.type === 'raw') strangers.push(node.type);
    if (node.type !== 'element') return;
    if (!allowed.has(node.tagName)) strangers.push(node.tagName);
    for (const [key, value] of Object.entries(node.properties))
      if (!isHarmless(key, String(value))) strangers.push(`${key}=${String(value)}`);
  });
  return strangers;
}

function isHarmless(key: string, value: string): boolean {
  if (key === 'className') return value === 'task-list-item';
  if (key === 'href') return /^(?:https?:\/\/[\w.%-]|mailto:|tel:)[!-~]*$/.test(value);
  if (key === 'src') return /^data:image\/(?:svg\+xml|png);base64,[\w+/=]+$/.test(value);
  return named.has(key);
}

function wordsOn(html: HtmlNodes): string {
  let words = '';
  visit(html, (node) => {
    if (node.type === 'text') words += node.value;
    if (node.type === 'element' && node.tagName === 'img') words += node.properties['alt'] ?? '';
  });
  return visible(words);
}

/** What a reader sees of a text, and no blanks. */
function visible(text: string): string {
  return text.replace(/[\p{C}\s]/gu, '');
}

function staysWords(root: Root): void {
  const html = fromHtml(pageStart(page) + pagePiece(root, page) + pageEnd(page));
  assert.deepEqual(strangersIn(html), []);
  const words = wordsOn(html);
  visit(root, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
      assert.ok(words.includes(visible(node.value)), JSON.stringify(node.value));
    if (node.type === 'image' && node.alt)
      assert.ok(words.includes(visible(node.alt)), JSON.stringify(node.alt));
  });
}

describe('hostile trees on a page', () => {
  it('are words, and links and pictures that do nothing', () => {
    fc.assert(fc.property(tree, staysWords), { numRuns: 150 });
  });

  it('are words for all signs at once', () => {
    const value = pieces.join(' ');
    staysWords({ type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] }); // prettier-ignore
  });

  it('are kept as words where they are deeper than any document', () => {
    let root: Root = {
      type: 'root',
      children: [{ type: 'paragraph', children: [{ type: 'text', value: 'the deepest word' }] }],
    };
    for (let depth = 0; depth < 20_000; depth += 1)
      root = { type: 'root', children: [{ type: 'blockquote', children: root.children as [] }] };
    assert.match(pagePiece(root, page), /the deepest word/);
  });
});

describe('hostile titles and feet', () => {
  it('stay words of the page and of its styles', () => {
    fc.assert(
      fc.property(hostile, (said) => {
        const whole = { ...page, title: `</title>${said}`, foot: `"}</style>${said}` };
        const html = fromHtml(pageStart(whole) + pageEnd(whole));
        assert.deepEqual(strangersIn(html), []);
        const style = /<style>([^<]*)<\/style>/.exec(pageStart(whole))?.[1] ?? '';
        assert.match(style, /@bottom-left\{content:"[A-Za-z0-9 \\]*";/);
        assert.ok(wordsOn(html).includes(visible(`"}</style>${said}`)));
      }),
    );
  });
});
