import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { format } from 'prettier';
import { visit } from 'unist-util-visit';
import { codes } from '../../src/records/record.ts';
import type { Sentence } from '../../src/text/sentence.ts';
import { sheetHtml } from '../../src/writing/record-preview.ts';
import { drawRecord } from '../../src/writing/record-sheet.ts';
import { caseloadOf, moment } from '../summaries/case-files.ts';
import { recordAmong, recordIn, sheetSituations } from './sheet-situations.ts';

const top = join('test', 'fixtures', 'sheets');

describe('the sheet of a record', () => {
  for (const { name, folder } of sheetSituations()) {
    it(name.replaceAll('-', ' '), async () => {
      const html = sheetHtml(recordIn(folder)) ?? '';
      const shown = await format(html, { parser: 'html', printWidth: 100 });
      const expected = join(folder, 'expected.html');
      if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(expected, shown);
      assert.equal(shown, existsSync(expected) ? readFileSync(expected, 'utf8') : '(no file)');
    });
  }

  it('exists for every kind of record', () => {
    const drawn = sheetSituations().map(({ folder }) => sheetHtml(recordIn(folder)) ?? '');
    for (const kind of codes.kind)
      assert.ok(
        drawn.some((html) => html.includes(`caseload-${kind}-sheet`)),
        kind,
      );
  });

  it('is none for text that is no record', () => {
    for (const text of ['', '# Notes\n', '---\ntitle: Notes\n---\n', 'record: plan\n']) {
      assert.equal(
        drawRecord({ path: 'record.md', text, caseload: caseloadOf([]), moment }),
        undefined,
      );
    }
  });

  it('marks each part with the line it is drawn from', () => {
    const around = recordIn(join(top, 'a-plan-on-its-way'));
    const lines = around.text.split('\n');
    const marked = marksIn(drawRecord(around));
    assert.equal(marked.length, 5, 'one goal, its two steps and the two phases');
    for (const { line, words } of marked) {
      const source = lines.slice(line, line + 2).join('\n');
      const [first = ''] =
        /[A-Z][a-z]+ (?:[a-z]+ )?[a-z]+|^C /.exec(words.replace(/^(?:G1|B2) /, '')) ?? [];
      assert.ok(source.includes(first.trim()), `${first} is on line ${line + 1}`);
    }
  });

  it('judges a text by itself as it stands, not as the caseload read it last', () => {
    const around = recordIn(join(top, 'a-plan-on-its-way'));
    const text = around.text.replace('addresses: [N1]', 'addresses: []');
    assert.match(sheetHtml({ ...around, text }) ?? '', /not yet relevant/);
    assert.doesNotMatch(sheetHtml(around) ?? '', /not yet relevant/);
  });

  it('believes a file of an unknown case, since nothing speaks against it', () => {
    const { text: written } = recordIn(join(top, 'a-plan-on-its-way'));
    const text = written.replace('x-color: green\n', '');
    const html = sheetHtml({ path: 'elsewhere.md', text, caseload: caseloadOf([]), moment }) ?? '';
    assert.doesNotMatch(html, /not yet relevant|to look at|No supervisor/);
  });

  it('tells a reading that is past the target as reached, also where less is better', () => {
    const html = sheetHtml(recordIn(join(top, 'a-plan-on-its-way'))) ?? '';
    assert.match(html, /9 → now 5 → target 5, <strong[^>]*>reached/);
    assert.match(html, /1 → now 4 → target 5 ·/);
    assert.match(html, /75 percent of the way/);
  });

  it('leaves out a bar where no way can be measured', () => {
    const text =
      '---\nrecord: plan\ncase: C-1\ngoals: [{ measures: [{ name: m, baseline: 3, target: 3 }] }]\n---\n';
    const reading =
      '---\nrecord: interview\ncase: C-1\ndate: 2026-11-01\nreadings: { m: 4 }\n---\n';
    const html = sheetHtml(
      recordAmong([
        { path: 'record.md', text },
        { path: 'note.md', text: reading },
      ]),
    );
    assert.match(html ?? '', /now 4/);
    assert.doesNotMatch(html ?? '', /<progress/);
  });

  it('can be spoken in another language', () => {
    const speak = ({ pattern }: Sentence): string => (pattern === 'Status' ? 'Stand' : pattern);
    const html = sheetHtml(recordIn(join(top, 'a-case-with-people-around-it')), speak) ?? '';
    assert.match(html, /<dt>Stand<\/dt>/);
  });
});

function marksIn(tree: Element | undefined): readonly { line: number; words: string }[] {
  const marks: { line: number; words: string }[] = [];
  if (tree)
    visit(tree, 'element', (node) => {
      const line = node.properties['dataLine'];
      if (typeof line === 'number') marks.push({ line, words: wordsOf(node) });
    });
  return marks;
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
