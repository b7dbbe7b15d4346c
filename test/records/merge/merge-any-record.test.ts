import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mergeRecords } from '../../../src/records/merge/merge-records.ts';
import type { DataPath } from '../../../src/records/fault.ts';
import { setValue } from '../../../src/records/edit-record.ts';
import { applyEdit } from '../../../src/text/edit.ts';
import { anyRecord } from '../any-record.ts';
import { isSame, type Plain, type PlainMap } from '../../../src/records/plain.ts';
import {
  after,
  bodyOf,
  deed,
  type Deed,
  dataOf,
  mirrored,
  pathsIn,
  placesOf,
  settled,
  type ThreeVersions,
  twoSides,
  valueAt,
} from './two-sides.ts';

const comments = (text: string): string[] => text.match(/#c\d+(?!\d)/g) ?? [];

function everywhere(run: (versions: ThreeVersions) => void, numRuns = 40): void {
  fc.assert(fc.property(twoSides, run), { numRuns });
}

/** How often each scalar stands in some data. */
function scalarsIn(data: Plain): Map<string, number> {
  const counts = new Map<string, number>();
  for (const at of pathsIn(data)) {
    const value = valueAt(data, at);
    if (typeof value === 'object' && value !== null) continue;
    const key = JSON.stringify(value);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

describe('whatever two sides make of a record', () => {
  it('one side alone is taken to the byte, and what both made the same stays', () => {
    everywhere(({ base, ours, theirs }) => {
      assert.equal(mergeRecords({ base, ours: base, theirs }).text, theirs);
      assert.equal(mergeRecords({ base, ours, theirs: base }).text, ours);
      assert.equal(mergeRecords({ base, ours, theirs: ours }).text, ours);
    });
  });

  it('it says the same whose side is whose, and disagrees at the same places', () => {
    everywhere((versions) => {
      const one = mergeRecords(versions);
      const other = mergeRecords(mirrored(versions));
      assert.equal(one.byMeaning, other.byMeaning);
      assert.deepEqual(placesOf(one), placesOf(other));
      if (!one.byMeaning) return;
      for (const [side, its] of [
        ['ours', 'theirs'],
        ['theirs', 'ours'],
        ['base', 'base'],
      ] as const)
        assert.ok(
          isSame(dataOf(settled(one.text, side)), dataOf(settled(other.text, its))),
          `${one.text}\n${other.text}`,
        );
    });
  });

  it('is merged by meaning, and marked where it is disputed alone', () => {
    everywhere((versions) => {
      const { text, byMeaning, conflicts } = mergeRecords(versions);
      assert.ok(byMeaning);
      assert.equal(conflicts.length > 0, /^<{7} ours/m.test(text));
    });
  });

  it('no value that a side brought in is lost', () => {
    everywhere((versions) => {
      const { text } = mergeRecords(versions);
      const before = scalarsIn(dataOf(versions.base));
      for (const side of ['ours', 'theirs'] as const) {
        const there = scalarsIn(dataOf(settled(text, side)));
        for (const [value, count] of scalarsIn(dataOf(versions[side]))) {
          if (count <= (before.get(value) ?? 0)) continue;
          assert.ok(there.has(value), `${value} of ${side} is lost:\n${text}`);
        }
      }
    });
  });

  it('the text below is kept', () => {
    everywhere((versions) => {
      assert.equal(bodyOf(mergeRecords(versions).text), bodyOf(versions.ours));
    });
  });

  it('comments that neither side took out stay', () => {
    everywhere((versions) => {
      const { text } = mergeRecords(versions);
      const ofTheirs = new Set(comments(versions.theirs));
      for (const comment of comments(versions.ours))
        if (ofTheirs.has(comment))
          assert.ok(comments(text).includes(comment), `${comment}\n${text}`);
    });
  });

  it('line ends and byte order mark of our side stay', () => {
    everywhere(({ base, ours, theirs }) => {
      const crlf = (text: string): string => text.replace(/\r\n|\n|\r/g, '\r\n');
      const { text } = mergeRecords({
        base,
        ours: `\uFEFF${crlf(ours.replace(/^\uFEFF/, ''))}`,
        theirs,
      });
      fc.pre(ours !== base && theirs !== base);
      assert.ok(text.startsWith('\uFEFF---\r\n'));
      assert.doesNotMatch(text, /(?<!\r)\n|\r(?!\n)/);
    });
  });
});

describe('whatever two sides make of different parts', () => {
  const deeds = fc.array(deed, { minLength: 1, maxLength: 3 });

  /** Changes below one path alone, which itself stays. */
  function made(text: string, all: readonly Deed[], below: DataPath): string {
    const isBelow = (at: DataPath): boolean =>
      at.length > below.length &&
      below.every((key, index) => at[index] === key) &&
      at[below.length] !== 'id';
    return all.reduce((now, one) => after(now, one, isBelow), text);
  }

  it('both stand, and nothing is disputed: different keys', () => {
    fc.assert(
      fc.property(anyRecord, deeds, deeds, ({ text: base }, one, other) => {
        const [first, second] = Object.keys(dataOf(base) as PlainMap).filter(
          (key) => key !== 'record',
        );
        fc.pre(first !== undefined && second !== undefined);
        const [ours, theirs] = [made(base, one, [first]), made(base, other, [second])];
        const { text, conflicts } = mergeRecords({ base, ours, theirs });
        assert.deepEqual(conflicts, []);
        const wanted = { ...(dataOf(ours) as PlainMap) };
        wanted[second] = (dataOf(theirs) as PlainMap)[second] ?? null;
        assert.ok(isSame(dataOf(text), wanted), text);
      }),
      { numRuns: 50 },
    );
  });

  it('both stand, and nothing is disputed: different goals', () => {
    const goals = fc.tuple(anyRecord, anyRecord, anyRecord);
    fc.assert(
      fc.property(goals, deeds, deeds, (records, one, other) => {
        const data = records.map(({ text }, index) => {
          const goal = Object.entries(dataOf(text) as PlainMap).filter(([key]) => key !== 'record');
          return { id: `G${index + 1}`, ...Object.fromEntries(goal) };
        });
        const plan = '---\nrecord: plan\ngoals:\n  - id: G0\n    who: joint # both\n---\n';
        const base = data.reduce((now, goal, index) => {
          const { edit } = setValue(now, ['goals', index + 1], goal);
          return edit ? applyEdit(now, edit) : now;
        }, plan);
        const goal = (index: number): DataPath => ['goals', index];
        const [ours, theirs] = [made(base, one, goal(1)), made(base, other, goal(2))];
        const { text, conflicts } = mergeRecords({ base, ours, theirs });
        assert.deepEqual(conflicts, []);
        const wanted = ((dataOf(ours) as PlainMap)['goals'] as readonly Plain[]).with(
          2,
          valueAt(dataOf(theirs), goal(2)) ?? null,
        );
        assert.ok(isSame(valueAt(dataOf(text), ['goals']), wanted), text);
        assert.ok(text.includes('who: joint # both'));
      }),
      { numRuns: 50 },
    );
  });
});

describe('whatever three texts there are', () => {
  it('they are merged without an error, and nothing that a side alone has is lost', () => {
    const line = fc.constantFrom(
      '---',
      'record: plan',
      'goals:',
      '  - id: G1',
      '    due: 2026-07-20',
      '<<<<<<< ours',
      '=======',
      '>>>>>>> theirs',
      'Words.',
      '',
      '  [',
      '\tx: &a {',
    );
    const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, text, (base, ours, theirs) => {
        const { text: merged } = mergeRecords({ base, ours, theirs });
        const lines = new Set(merged.split(/[\r\n]+/));
        const old = new Set(base.split('\n'));
        for (const own of [...ours.split('\n'), ...theirs.split('\n')])
          assert.ok(own === '' || old.has(own) || lines.has(own), own);
      }),
      { numRuns: 2000 },
    );
  });
});
