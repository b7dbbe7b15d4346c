import assert from 'node:assert/strict';
import fc from 'fast-check';
import { whereDaysMoved } from '../../../src/plans/revisions/due-days.ts';
import { narrativeChange } from '../../../src/plans/revisions/narrative-change.ts';
import { pairReadings } from '../../../src/plans/revisions/pair-readings.ts';
import { type Reading, readRecord } from '../../../src/records/read-record.ts';

function reading(path: string, front: string, body = ''): Reading {
  const found = readRecord({ path, text: `---\n${front}\n---\n${body}` });
  assert.ok(found);
  return found;
}

const note = (path: string, day: string, more = ''): Reading =>
  reading(path, `record: interview\ncase: C-0410\ndate: ${day}\n${more}`);

function pairs(before: readonly Reading[], after: readonly Reading[]): readonly string[] {
  const byPath = (all: readonly Reading[]): ReadonlyMap<string, Reading> =>
    new Map(all.map((each) => [each.path, each]));
  return pairReadings(byPath(before), byPath(after))
    .map((pair) => `${pair.before?.path ?? '-'} > ${pair.after?.path ?? '-'}`)
    .sort();
}

describe('records of two moments', () => {
  it('are held against each other by path, and left out where their texts are the same', () => {
    const [one, two] = [note('a.md', '2026-10-01'), note('b.md', '2026-10-02')];
    assert.deepEqual(pairs([one, two], [one, note('b.md', '2026-10-03')]), ['b.md > b.md']);
    assert.deepEqual(pairs([one], [note('a.md', '2026-10-01')]), []);
  });

  it('are known again in a moved file by their text, then by day and case, then by case alone', () => {
    const [one, two] = [note('a.md', '2026-10-01'), note('b.md', '2026-10-02')];
    const edited = note('x/b.md', '2026-10-02', 'minutes: 40');
    assert.deepEqual(pairs([one, two], [note('x/a.md', '2026-10-01'), edited]), ['b.md > x/b.md']);
    assert.deepEqual(pairs([one], [note('y.md', '2026-10-09')]), ['a.md > y.md']);
  });

  it('are taken for others where several could be meant', () => {
    const before = [note('a.md', '2026-10-01', 'minutes: 10'), note('b.md', '2026-10-01')];
    const after = [note('c.md', '2026-10-01', 'minutes: 20')];
    assert.deepEqual(pairs(before, after), ['- > c.md', 'a.md > -', 'b.md > -']);
  });

  it('are others where a path holds another kind of record now', () => {
    const plan = reading('a.md', 'record: plan\ncase: C-0410');
    assert.deepEqual(pairs([note('a.md', '2026-10-01')], [plan]), ['- > a.md', 'a.md > -']);
  });
});

describe('a narrative', () => {
  const was = '# Contact\n\nShe came early.\n\n## Plan\n\nWe meet on Monday.\n';
  const changed = (is: string): ReturnType<typeof narrativeChange> =>
    narrativeChange({
      before: reading('a.md', 'record: interview', was),
      after: reading('a.md', 'record: interview', is),
    });

  it('is the same with other blanks and line ends', () => {
    assert.equal(
      changed(was.replaceAll('\n', '\r\n').replace('came early', 'came\nearly')),
      undefined,
    );
  });

  it('is told where it first changed, under its heading', () => {
    const is = was.replace('Monday', 'Tuesday').replace('We', 'They');
    const start = '---\nrecord: interview\n---\n'.length;
    assert.deepEqual(changed(is), { at: start + is.indexOf('They'), heading: 'Plan' });
    assert.deepEqual(changed(was.slice(0, was.indexOf('We')))?.heading, 'Plan');
    assert.deepEqual(changed('Nothing.\n'), { at: start, heading: undefined });
  });
});

describe('the texts of a plan', () => {
  const text = (...days: readonly string[]): string =>
    days.map((day, at) => `${at % 2 ? '"due": ' : 'due: '}${day}\n`).join('');

  it('are needed only where a day moved after them', () => {
    const [one, two, three] = [text('2026-10-01'), text('2026-11-01'), text('2026-12-01')];
    assert.deepEqual(whereDaysMoved([one, `${one}# x`, two, two], three), [`${one}# x`, two]);
    assert.deepEqual(whereDaysMoved([one, two], two), [one]);
    assert.deepEqual(whereDaysMoved([], two), []);
  });

  it('that are left out say the same days as the one after them', () => {
    const days = fc.array(fc.constantFrom('2026-10-01', '2026-11-01'), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(days, (all) => {
        const texts = all.map((day) => text(day));
        const kept = whereDaysMoved(texts.slice(0, -1), texts.at(-1) ?? '');
        const runs = texts.filter((each, index) => each !== texts[index + 1]);
        assert.deepEqual(kept, runs.slice(0, -1));
      }),
    );
  });
});
