import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { fromHtml } from 'hast-util-from-html';
import type { Nodes } from 'hast';
import { visit } from 'unist-util-visit';
import type { Chart } from '../../src/charts/chart.ts';
import { chartFigure } from '../../src/charts/figure.ts';
import { pngOf } from '../../src/charts/png.ts';
import { svgText } from '../../src/charts/svg-text.ts';
import { hostile, pieces } from '../summaries/hostile-texts.ts';
import { chartOf, frame } from './casework.ts';
import { everyPicture } from './every-picture.ts';

const allowed = new Set(
  'html head body svg title desc g a path rect circle text foreignObject figure figcaption div p details summary table thead tbody tr th td'.split(
    ' ',
  ),
);
const wasm = readFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm');

function picturesSaying(said: string): readonly Chart[] {
  return everyPicture(said, frame).map(chartOf);
}

function pageOf(chart: Chart): string {
  return toHtml(chartFigure(chart, { say: frame.say, linkTo: frame.linkTo }));
}

/** Elements that are not ours, attributes that run or fetch something, and addresses of others. */
function strangersIn(tree: Nodes): readonly string[] {
  const strangers: string[] = [];
  visit(tree, 'element', ({ tagName, properties }) => {
    if (!allowed.has(tagName)) strangers.push(tagName);
    for (const [name, value] of Object.entries(properties)) {
      if (/^on|^style$|^src|^xlink/i.test(name)) strangers.push(name);
      if (name === 'href' && !String(value).startsWith('vscode://file/cases/jd/'))
        strangers.push(String(value));
    }
  });
  return strangers;
}

function staysWords(said: string): void {
  for (const chart of picturesSaying(said)) {
    const page = fromHtml(pageOf(chart));
    assert.deepEqual(strangersIn(page), []);
    assert.doesNotMatch(svgText(chart), /[\p{Cc}\p{Cs}\p{Bidi_Control}\uFFFE\uFFFF]/u);
  }
}

describe('hostile text in every place of a picture', () => {
  it('stays words', () => {
    fc.assert(fc.property(hostile, staysWords), { numRuns: 6 });
  });

  it('does so for all signs, some at a time', () => {
    const some = 5;
    for (let at = 0; at < pieces.length; at += some)
      staysWords(pieces.slice(at, at + some).join(' '));
  });

  it('leaves a file that a strict reader of XML takes', async () => {
    for (const said of [pieces.join(' '), ']]>&amp;<a b="', '\uFFFE\uD83D\u0000x'])
      for (const chart of picturesSaying(said))
        await assert.doesNotReject(pngOf(svgText(chart), { wasm, fonts: [], scale: 0.1 }));
  });

  it('is cut where it is longer than any room', () => {
    for (const said of ['x'.repeat(50_000), 'word '.repeat(10_000), '漢'.repeat(20_000)]) {
      for (const chart of picturesSaying(said)) {
        let longest = 0;
        visit(chart.svg, 'element', ({ tagName, children }) => {
          if (tagName !== 'text') return;
          for (const child of children)
            if (child.type === 'text') longest = Math.max(longest, child.value.length);
        });
        assert.ok(longest < 200, String(longest));
      }
    }
  });
});
