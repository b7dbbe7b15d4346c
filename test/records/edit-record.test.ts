import assert from 'node:assert/strict';
import {
  applyAll,
  type RecordEdit,
  removeValue,
  renameKey,
  setValue,
} from '../../src/records/edit-record.ts';
import type { DataPath } from '../../src/records/fault.ts';
import { speak } from '../../src/text/sentence.ts';
import { becomes, day, edited, plan, removed, set } from './edited.ts';

const done = (index: number): DataPath => ['goals', 0, 'steps', index, 'done'];
const steps = (lines: string): string =>
  plan(`goals:\n  - id: G1\n    steps:\n${lines}\n    due: 2027-02-10`);

describe('ticking a step', () => {
  it('adds a key to a map in braces', () => {
    const text = steps('      - { step: "View two flats, both", who: joint } # by bus');
    const after = text.replace('who: joint }', 'who: joint, done: 2026-11-20 }');
    assert.equal(set(text, done(0), day), after);
  });

  it('adds a line to a map on lines of its own, in its indentation', () => {
    const text = steps(
      '      - step: View two flats # by bus\n        who: joint   # with K.D.\n        # to be told',
    );
    assert.equal(
      set(text, done(0), day),
      text.replace('# with K.D.', '# with K.D.\n        done: 2026-11-20'),
    );
  });

  it('adds a line after a value over several lines', () => {
    const text = steps('      - who: joint\n        step: |\n          View two\n          flats');
    assert.match(set(text, done(0), day), /flats\n {8}done: 2026-11-20\n {4}due:/);
  });

  it('writes the value where the key stands without one', () => {
    const text = steps('      - step: View two flats\n        done: # soon\n        who: joint');
    assert.equal(set(text, done(0), day), text.replace('done:', 'done: 2026-11-20'));
  });

  it('replaces the value where there is one, in its quotes', () => {
    for (const quote of ["'", '"', '']) {
      const text = steps(`      - { step: View, done: ${quote}2026-01-01${quote} }`);
      assert.equal(set(text, done(0), day), text.replace('2026-01-01', day));
    }
  });

  it('keeps CRLF, CR and a byte order mark', () => {
    for (const lineEnd of ['\r\n', '\r']) {
      const text = `\uFEFF${steps('      - step: View two flats').replaceAll('\n', lineEnd)}`;
      assert.equal(set(text, done(0), day).replace(`${lineEnd}        done: 2026-11-20`, ''), text);
    }
  });

  it('is taken back to the byte', () => {
    for (const lines of [
      '      - { step: View two flats, who: joint }',
      '      - step: View two flats\n        who: joint # K.D.',
      '      - step: View two flats\n\n        # who goes\n        who: joint',
      '      - {\n          step: View two flats, # both\n          who: joint # K.D.\n        }',
      '      - { step: View two flats,\n          who: joint, }',
    ]) {
      const text = steps(lines);
      assert.equal(removed(set(text, done(0), day), done(0)), text);
    }
  });

  it('is taken back where the key stands first or in the middle', () => {
    assert.equal(
      removed(
        steps('      - done: 2026-01-01 # kept\n        # by bus\n        step: View'),
        done(0),
      ),
      steps('      - # by bus\n        step: View'),
    );
    assert.equal(
      removed(steps('      - { step: View, done: 2026-01-01, who: joint }'), done(0)),
      steps('      - { step: View, who: joint }'),
    );
  });
});

describe('a key is renamed', () => {
  const renamed = (at: DataPath, key: string) => (text: string) =>
    edited(text, renameKey(text, at, key));

  it('in its place and in its quotes', () => {
    becomes('a: 1\nstaus: active # c', renamed(['staus'], 'status'), 'a: 1\nstatus: active # c');
    becomes('a: { "b": 1, c: 2 }', renamed(['a', 'b'], 'd'), 'a: { "d": 1, c: 2 }');
    becomes('b: 1', renamed(['b'], 'on'), '"on": 1');
  });

  it('not where its map has a key of that name, or no such key', () => {
    assert.ok(renameKey(plan('a: 1\nb: 2'), ['a'], 'b').refused);
    assert.ok(renameKey(plan('a: 1'), ['c'], 'd').refused);
    assert.ok(renameKey(plan('a: [b]'), ['a', 0], 'd').refused);
  });
});

describe('several edits', () => {
  it('are made one after another, all or none', () => {
    const text = plan('status: draft\ntags: [a]');
    const first = (now: string): RecordEdit => setValue(now, ['status'], 'active');
    const second = (now: string): RecordEdit => removeValue(now, ['tags']);
    assert.deepEqual(applyAll(text, [first, second]), { text: plan('status: active') });
    assert.ok(applyAll(text, [first, second, second]).refused);
  });
});

describe('an edit is refused', () => {
  const sound = plan('goals:\n  - id: G1\n    steps:\n      - { step: View two flats }');
  for (const [why, text] of [
    ['where the YAML cannot be read', sound.replace('G1', '[G1')],
    ['where front matter is not closed', sound.replace('---\n\n#', '#')],
    ['where a merge conflict is not settled', sound.replace('  - id', '<<<<<<< ours\n  - id')],
    ['where a control character stands', sound.replace('View', 'V\u0007iew')],
    ['where anchors are in use', sound.replace('G1', '&g G1')],
    ['where the file is no record', sound.replace('record:', 'kind:')],
    ['where the step is a sentence', sound.replace('{ step: View two flats }', 'View two flats')],
    [
      'where there is no such step',
      sound.replace('steps:\n      - { step: View two flats }', 'x: 1'),
    ],
  ] as const) {
    it(why, () => {
      const at = why.includes('no such') ? done(1) : done(0);
      const { edit, refused } = setValue(text, at, day);
      assert.equal(edit, undefined);
      assert.ok(speak(refused).length > 20);
    });
  }

  it('where the whole record, or what makes it one, would go', () => {
    assert.ok(setValue(sound, [], {}).refused);
    assert.ok(removeValue(sound, ['record']).refused);
    assert.ok(removeValue(sound, []).refused);
    assert.ok(removeValue(sound, ['no-such-key']).refused);
  });

  it('where the other of two equal keys would come to light', () => {
    assert.ok(removeValue(plan('a: 1\na: 2'), ['a']).refused);
    becomes('a: 1\na: 2', (text) => set(text, ['a'], 3), 'a: 1\na: 3');
  });

  it('where the file would pass its limits', () => {
    assert.ok(setValue(sound, ['status'], 'a'.repeat(30_000)).refused);
  });
});
