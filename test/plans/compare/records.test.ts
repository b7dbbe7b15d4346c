import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyChanges } from '../../../src/plans/compare/apply-changes.ts';
import { compareRecords } from '../../../src/plans/compare/compare-records.ts';
import { factsText } from '../../../src/plans/compare/facts.ts';
import { type BareChange, mirrored } from '../../../src/plans/compare/mirrored.ts';
import { readRecord } from '../../../src/records/read-record.ts';
import type { CareRecord } from '../../../src/records/record.ts';
import { shapeOf } from '../../../src/records/shapes.ts';
import { canonical, substanceOf } from '../../../src/records/substance.ts';
import { speak } from '../../../src/text/sentence.ts';
import { fileOf, full } from '../../records/samples.ts';
import { anyVersionsOf } from './any-plan.ts';

const records = Object.entries(full).map(([kind, text]) => {
  const record = readRecord({ path: 'a.md', text: fileOf(text) })?.record;
  assert.ok(record);
  return [kind, record] as const;
});

function saying(record: CareRecord | undefined): string {
  return record ? canonical(substanceOf(record), shapeOf(record.record)) : 'none';
}

function inAnyOrder(changes: readonly BareChange[]): readonly string[] {
  return changes
    .map(({ kind, goal, goalBefore, before, after, within }) =>
      JSON.stringify({ kind, goal, goalBefore, before, after, within }),
    )
    .sort();
}

const few = { numRuns: 20 };

describe('changes of a record', () => {
  for (const [kind, record] of records) {
    it(`mirror each other, lead there, and are there where content differs: ${kind}`, () => {
      fc.assert(
        fc.property(anyVersionsOf(record), ([before, after]) => {
          const there = compareRecords(before, after);
          const back = compareRecords(after, before);
          assert.deepEqual(inAnyOrder(back), inAnyOrder(there.map(mirrored)));
          assert.equal(saying(applyChanges(before, there)), saying(after));
          assert.equal(there.length === 0, saying(before) === saying(after));
          assert.equal(there.length === 0, factsText(before) === factsText(after));
          for (const { sentence } of there) assert.match(speak(sentence), /^[\p{Lu}`].*[^!]$/u);
        }),
        few,
      );
    });

    it(`are one where it comes or goes: ${kind}`, () => {
      const [added, ...others] = compareRecords(undefined, record);
      const [gone] = compareRecords(record, undefined);
      assert.ok(added && gone);
      assert.deepEqual(others, []);
      assert.deepEqual(inAnyOrder([gone]), inAnyOrder([mirrored(added)]));
      assert.equal(saying(applyChanges(undefined, [added])), saying(record));
      assert.equal(applyChanges(record, [gone]), undefined);
    });
  }

  it('are none between two that are not there', () => {
    assert.deepEqual(compareRecords(undefined, undefined), []);
  });

  it('say nothing of the words of a reflection or a private record', () => {
    for (const [kind, record] of records) {
      const isQuiet = ['interview', 'referral', 'review', 'reflection'].includes(kind);
      const one = { ...record, ...(isQuiet ? {} : { private: true }) };
      const secret = {
        ...one,
        worker: 'Marigold',
        client: 'Marigold',
        note: 'Marigold',
        goals: [{ id: 'G1', goal: 'Marigold' }],
        needs: [{ id: 'N1', need: 'Marigold' }],
        steps: { alone: ['Marigold'] },
        outcome: 'Marigold',
      } as unknown as CareRecord;
      const said = compareRecords(one, secret).map(({ sentence }) => speak(sentence));
      assert.equal(said.length, 1, kind);
      assert.doesNotMatch(said.join('\n'), /Marigold/);
    }
  });
});
