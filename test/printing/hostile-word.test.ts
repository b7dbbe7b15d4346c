import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { hostile, pieces } from '../summaries/hostile-texts.ts';
import { readStrictly } from './documents.ts';
import { tree } from './hostile-trees.ts';
import { partsOf } from './word-parts.ts';

const text = 'word/document.xml';

/** What a reader sees of a text, and no blanks. */
function visible(said: string): string {
  return said.replace(/[\p{C}\s]/gu, '');
}

async function staysWords(root: Root): Promise<void> {
  const parts = await partsOf([root]);
  const links = 'word/_rels/document.xml.rels';
  const targets = parts.values(links, 'Relationship', 'Target');
  const modes = parts.values(links, 'Relationship', 'TargetMode');
  for (const [at, target] of targets.entries())
    if (modes[at]) assert.match(target, /^(?:https?:\/\/[\w.%-]|mailto:)[!-~]*$/);
  const shown = visible([...parts.values(text, 'w:t'), ...parts.values(text, 'wp:docPr', 'descr')].join('')); // prettier-ignore
  visit(root, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode')
      assert.ok(shown.includes(visible(node.value)), JSON.stringify(node.value));
  });
}

describe('hostile trees in a Word file', () => {
  it('are words in sound XML, and links that lead where they may', async () => {
    await fc.assert(fc.asyncProperty(tree, staysWords), { numRuns: 20 });
  }).timeout(60_000);

  it('would be told if they were not', async () => {
    for (const xml of [
      '<a><b></a>',
      '<a>\u0001</a>',
      '<a b="<"/>',
      '<a>&no;</a>',
      '<a b="" b=""/>',
    ])
      await assert.rejects(readStrictly(xml), xml);
  });

  it('are words for all signs at once', async () => {
    const value = `${pieces.join(' ')} \uFFFE\uFFFF\uDC00 ]]>`;
    await staysWords({ type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] }); // prettier-ignore
  });

  it('leave titles and feet whole', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (said) => {
        const parts = await partsOf([], { title: said, foot: said });
        assert.equal(visible(parts.values('docProps/core.xml', 'dc:title').join('')), visible(said)); // prettier-ignore
      }),
      { numRuns: 10 },
    );
  });

  it('become lines where a table has more columns than Word knows', async () => {
    const cells = Array.from({ length: 70 }, (_, at) => ({ type: 'tableCell' as const, children: [{ type: 'text' as const, value: `c${at}` }] })); // prettier-ignore
    const parts = await partsOf([
      { type: 'root', children: [{ type: 'table', children: [{ type: 'tableRow', children: cells }] }] }, // prettier-ignore
    ]);
    assert.equal(parts.values(text, 'w:tbl').length, 0);
    assert.match(parts.values(text, 'w:t').join(''), /^c0 · c1 .* c69$/);
  });
});
