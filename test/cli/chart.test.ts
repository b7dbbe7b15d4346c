import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { allIn } from '../text/in-tree.ts';
import { caseRecord, contact, inFolder, runCaseload } from './caseload-command.ts';

const plan = `---
record: plan
case: C-0410
status: active
start: 2026-03-01
goals:
  - id: G1
    goal: Cook for himself four evenings a week
    status: active
    start: 2026-03-01
    measures:
      - { name: evenings-cooked, unit: evenings in the past week, baseline: 1, target: 4 }
      - { name: meals-shared, baseline: 0, target: 2 }
    scale: { -1: No evening, 0: Four evenings, 1: Five evenings }
  - id: G2
    goal: Owe the landlord nothing
    status: active
    measures: [{ name: rent-owed, baseline: 800, target: 0 }]
---
`;

const files: Readonly<Record<string, string>> = {
  'case.md': caseRecord.replace('2026-11-16', '2026-01-15'),
  'plan.md': plan,
  'notes/a b.md': contact('2026-02-20', 'readings: { evenings-cooked: 1 }'),
  'notes/march.md': contact('2026-03-05', 'readings: { evenings-cooked: 3 }\nratings: { G1: -1 }'),
  'notes/private.md': contact('2026-03-12', 'private: true\nreadings: { evenings-cooked: 9 }'),
};

function drawn(folder: string, ...args: readonly string[]): string {
  const out = join(folder, 'chart.svg');
  const run = runCaseload(['chart', 'C-0410', ...args, '--folder', folder, '--out', out]);
  assert.equal(run.err, '1 record is kept private and left out.\n');
  assert.equal(run.code, 0);
  return readFileSync(out, 'utf8');
}

describe('caseload chart', () => {
  it('draws the readings of a goal, each a link to its line as seen from the file', () => {
    inFolder(files, (folder) => {
      const svg = drawn(folder, 'G1', '--measure', 'evenings-cooked');
      assert.deepEqual(
        allIn(fromHtml(svg, { fragment: true, space: 'svg' }), 'a').map(
          ({ properties }) => properties['href'],
        ),
        ['./notes/a%20b.md#L6', './notes/march.md#L6'],
      );
      assert.match(svg, /<title[^>]*>Evenings cooked/);
      assert.match(svg, /<desc/);
      assert.doesNotMatch(svg, /<script|<style|\bon\w+=/);
      assert.doesNotMatch(svg, />9 on /, 'what is private is not drawn');
    });
  });

  it('writes a PNG too, and leaves nothing else behind', () => {
    inFolder(files, (folder) => {
      const out = join(folder, 'chart.png');
      const { code, err } = runCaseload(['chart', 'C-0410', '--folder', folder, '--out', out, '--picture', 'scale']); // prettier-ignore
      assert.deepEqual({ code, err }, { code: 0, err: '1 record is kept private and left out.\n' });
      const bytes = readFileSync(out);
      assert.equal(bytes.subarray(1, 4).toString(), 'PNG');
      assert.ok(bytes.length > 5_000);
      assert.deepEqual(
        readdirSync(folder).filter((name) => name.includes('caseload-')),
        [],
      );
    });
  });

  it('tells what cannot be drawn, and draws the rest', () => {
    inFolder(files, (folder) => {
      const out = join(folder, 'chart.svg');
      const run = runCaseload(['chart', 'C-0410', '--folder', folder, '--out', out]);
      assert.equal(run.code, 0);
      assert.match(run.err, /^There is no reading of meals shared to draw\.\n/);
      assert.match(readFileSync(out, 'utf8'), /Evenings cooked/);
    });
  });

  it('writes nothing where there is nothing to draw', () => {
    inFolder(files, (folder) => {
      const out = join(folder, 'chart.svg');
      const args = ['chart', 'C-0410', 'G2', '--folder', folder, '--out', out];
      assert.equal(runCaseload(args).code, 2);
      assert.equal(existsSync(out), false);
    });
  });

  it('writes over no record, and knows only goals and measures that are there', () => {
    inFolder(files, (folder) => {
      const at = ['--folder', folder, '--out'];
      const out = join(folder, 'chart.svg');
      const record = runCaseload(['chart', 'C-0410', ...at, join(folder, 'plan.md')]);
      assert.equal(record.code, 2);
      assert.match(record.err, /--out is no picture: expected a name that ends in \.svg or \.png/);
      assert.equal(readFileSync(join(folder, 'plan.md'), 'utf8'), plan);
      const goal = runCaseload(['chart', 'C-0410', 'G7', ...at, out]);
      assert.match(goal.err, /^The plan of case C-0410 has no goal G7.* There are: G1, G2\.\n$/);
      const measure = runCaseload(['chart', 'C-0410', 'G2', '--measure', 'rent-owd', ...at, out]);
      assert.match(measure.err, /did you mean rent-owed\?/);
      assert.deepEqual([goal.code, measure.code], [2, 2]);
    });
  });
});
