import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Caseload } from '../../src/caseload/caseload.ts';
import { type Reading, readRecord, type SourceFile } from '../../src/records/read-record.ts';
import { findFence } from '../../src/records/fence.ts';
import { applyEdit } from '../../src/text/edit.ts';
import { plainEdit } from '../../src/text/snippet.ts';
import { fixesAt } from '../../src/writing/fixes-at.ts';
import { makeCaseload } from '../../src/caseload/caseload.ts';
import { momentWith } from '../checks/small-case.ts';
import { full } from '../records/samples.ts';
import { around } from './fixing.ts';

const top = join('examples', 'caseload', 'cases');
const sample: readonly SourceFile[] = readdirSync(top, { recursive: true, encoding: 'utf8' })
  .filter((path) => /^C-0(?:1|209)\d*.*\.md$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(top, path), 'utf8') }));
const records = [
  ...sample,
  ...Object.entries(full).map(([kind, text]) => ({
    path: `samples/${kind}.md`,
    text: `---\n${text}\n---\n\nHe laughed first.\n`,
  })),
];

const readings = new Map(
  records.flatMap((file): [string, Reading][] => {
    const reading = readRecord(file);
    return reading ? [[file.path, reading]] : [];
  }),
);
const { settings } = momentWith();
const caseload: Caseload = makeCaseload(readings, settings);

/** A slip of the kind that a hand makes: in a key or value of the front matter, or a line lost. */
const slip = fc.record({
  file: fc.constantFrom(...records),
  line: fc.nat(60),
  at: fc.nat(40),
  how: fc.constantFrom('drop', 'swap', 'double', 'lose', 'repeat', 'true', 'day', 'letter'),
});

function slipped({
  file,
  line,
  at,
  how,
}: typeof slip extends fc.Arbitrary<infer Slip> ? Slip : never): string {
  const fence = findFence(file.text);
  assert.ok(fence.state === 'closed');
  const lines = file.text.slice(fence.yaml.start, fence.yaml.end).split('\n').slice(0, -1);
  const index = line % lines.length;
  const old = lines[index] ?? '';
  const place = at % Math.max(1, old.length);
  const made: Readonly<Record<typeof how, readonly string[]>> = {
    drop: [old.slice(0, place) + old.slice(place + 1)],
    swap: [
      old.slice(0, place) + (old[place + 1] ?? '') + (old[place] ?? '') + old.slice(place + 2),
    ],
    double: [old.slice(0, place + 1) + old.slice(place)],
    lose: [],
    repeat: [old, old],
    true: [old.replace(/\d{4}-\d\d-\d\d/, 'true')],
    day: [old.replace(/(\d{4})-(\d\d)-(\d\d)/, '$3.$2.$1')],
    letter: [old.replace(/\b([GNS])\d\b/, '$19')],
  };
  const yaml = [...lines.slice(0, index), ...made[how], ...lines.slice(index + 1)].join('\n');
  return `${file.text.slice(0, fence.yaml.start)}${yaml}\n${file.text.slice(fence.yaml.end)}`;
}

/** The front matter's lines that both texts have, from the top and from the end. */
function bodyOf(text: string): string {
  const fence = findFence(text);
  return fence.state === 'closed' ? text.slice(fence.yaml.end) : '';
}

describe('any fix that is offered in a record with a slip', () => {
  it('can be made, keeps the record readable, and touches neither note nor other words', function () {
    this.timeout(60_000);
    let made = 0;
    fc.assert(
      fc.property(slip, (one) => {
        const file = { path: one.file.path, text: slipped(one) };
        const before = readRecord(file);
        const surroundings = around(file, caseload);
        for (const { change } of fixesAt(surroundings, { start: 0, end: file.text.length })) {
          if (!('make' in change)) continue;
          const text =
            change.path === file.path ? file.text : (readings.get(change.path)?.text ?? '');
          const { edit } = change.make(text);
          if (!edit) continue;
          made++;
          const after = applyEdit(text, plainEdit(edit));
          const reading = readRecord({ path: change.path, text: after });
          if (before?.record) assert.ok(reading?.record, after);
          assert.equal(bodyOf(after), bodyOf(text));
          // All that is not taken out stands there still, in its order.
          const { start, end } = edit.span;
          assert.equal(after.slice(0, start), text.slice(0, start));
          assert.ok(after.endsWith(text.slice(end)));
          assert.ok(end - start <= longestTakenOut, text.slice(start, end));
        }
      }),
      { numRuns: 100 },
    );
    assert.ok(made > 100, `${made} fixes were made`);
  });
});

/** No fix takes out more than a line. */
const longestTakenOut = 200;
