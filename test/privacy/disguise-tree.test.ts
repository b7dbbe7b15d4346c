import assert from 'node:assert/strict';
import { disguiseOf } from '../../src/privacy/disguise.ts';
import { disguiseTree } from '../../src/privacy/disguise-tree.ts';
import { writeMarkdown } from '../../src/summaries/write-markdown.ts';
import { casesOf, saying, treeOf } from './disguised.ts';

const ilse = `---
record: case
id: C-0311
client: Ilse W.
status: active
opened: 2026-03-02
worker: N. Sand
supports:
  - { who: Lantern Youth Center, kind: community }
---
She knows the center of the town.
`;
const disguise = disguiseOf(casesOf(ilse), saying());
const told = (markdown: string): string =>
  writeMarkdown(disguiseTree(treeOf(markdown), disguise)).trim();

const table: readonly (readonly [about: string, markdown: string, instead: string])[] = [
  ['a heading', '## Plan of Ilse W.', '## Plan of the person'],
  ['a cell', '| who | by |\n|---|---|\n| Ilse W. | 2026-03-09 |', '| who        | by         |\n| ---------- | ---------- |\n| The person | March 2026 |'],
  ['an item', '- Ilse W. rings\n- N. Sand waits', '- The person rings\n- The worker waits'],
  ['a name of which a part is bold', 'at **Lantern Youth** Center today', 'at **support 1** today'],
  ['a name over the end of a line', 'at Lantern Youth\nCenter today', 'at support 1 today'],
  ['a day of which a part is bold', 'by 9 **March** 2026', 'by March 2026'],
  ['a day with how far it is', '- **1 March**, in 9 days: Review', '- **March**: Review'],
  ['a link to a record', 'see [the note](cases/C-0311/2026-03-02.md "Ilse")', 'see the note'],
  ['a link whose words are an address', 'see <https://lantern.example/ilse>', 'see a web address'],
  ['a link by reference', 'see [Ilse W.][1]\n\n[1]: cases/C-0311/plan.md', 'see the person'],
  ['a picture', '![Nights of Ilse W.](data:image/svg+xml,Ilse)', 'Nights of the person'],
  ['a picture by reference', '![Nights of Ilse W.][chart]\n\n[chart]: data:image/svg+xml,Ilse', 'Nights of the person'],
  ['HTML', 'She rang.<!-- Ilse -->\n\n<div title="Ilse">\n\nTwice.', 'She rang.\n\nTwice.'],
  ['code', '`Ilse W.` and\n\n```Ilse\nIlse W. rang\n```', '`The person` and\n\n```\nThe person rang\n```'],
  ['a quotation', '> Ilse W. said so.', '> The person said so.'],
  ['a footnote and its name', 'Twice.[^ilse]\n\n[^ilse]: N. Sand counted.', 'Twice.[^1]\n\n[^1]: The worker counted.'],
  ['a line break', 'N. Sand\\\nIlse W.', 'The worker\\\nthe person'],
  ['a word behind a number of a goal', '- **G1** Paid work by 9 March', '- **G1** Paid work by March'],
]; // prettier-ignore

describe('a document in disguise', () => {
  for (const [about, markdown, instead] of table)
    it(`tells ${about} in other words`, () => {
      assert.equal(told(markdown), instead);
    });

  it('keeps nothing of where its parts stood', () => {
    const tree = disguiseTree(treeOf('# Ilse W.\n\n- one **two**'), disguise);
    assert.doesNotMatch(JSON.stringify(tree), /position|Ilse/);
  });

  it('leaves the document it was given as it was', () => {
    const tree = treeOf('Ilse W. and [a link](x.md) **by 9 March**');
    const before = JSON.stringify(tree);
    disguiseTree(tree, disguise);
    assert.equal(JSON.stringify(tree), before);
  });
});
