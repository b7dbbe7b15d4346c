import assert from 'node:assert/strict';
import { type Deed, fileOf, historyOf, linesOf, made } from './made-history.ts';
import { after, goal, note, opened } from './tram-driver.ts';

describe('what is not for everybody', () => {
  it('is no more than that a private record was changed, once a person and day', () => {
    const secret = (words: string): string => note('2026-03-02', 'private: true\n', words);
    const history = historyOf(
      made([
        { day: '2026-02-02', files: { 'case.md': opened, 'open.md': note('2026-02-02') } },
        {
          day: '2026-03-02',
          says: 'SECRET',
          files: {
            'one.md': secret('a'),
            'two.md': secret('b'),
            'open.md': note('2026-02-02', 'minutes: 5\n'),
          },
        },
        { day: '2026-03-03', by: 'T. Ek', files: { 'one.md': secret('c') } },
        { day: '2026-03-04', files: { 'one.md': secret('c').replace('kept', 'kept ') } },
      ]),
    );
    assert.deepEqual(linesOf(history).slice(0, 3), [
      '2026-03-03 T. Ek private -',
      '2026-03-02 N. Sand private -',
      '2026-03-02 N. Sand changed open.md other-changed',
    ]);
    assert.doesNotMatch(JSON.stringify(history.entries), /SECRET|one\.md|two\.md/);
  });

  it('stays hidden where it became private later, or is open now and was private before', () => {
    const open = note('2026-03-02');
    const closed = note('2026-03-02', 'private: true\n');
    const turned = after([
      { day: '2026-03-02', files: { 'a.md': closed } },
      { day: '2026-03-03', files: { 'a.md': open } },
      { day: '2026-03-04', files: { 'a.md': note('2026-03-02', 'minutes: 5\n') } },
    ]);
    assert.deepEqual(turned, [
      '2026-03-04 N. Sand changed a.md other-changed',
      '2026-03-03 N. Sand private -',
      '2026-03-02 N. Sand private -',
    ]);
    const hidden = after([
      { day: '2026-03-02', files: { 'a.md': open } },
      { day: '2026-03-03', files: { 'a.md': open.replace('date:', 'date: [') } },
      { day: '2026-03-04', files: { 'a.md': closed } },
      { day: '2026-03-05', files: { 'a.md': null } },
    ]);
    assert.deepEqual(hidden, ['2026-03-05 N. Sand private -', '2026-03-02 N. Sand private -']);
  });

  it('is nothing at all of a reflection, readable or not, and of another case', () => {
    const reflection = fileOf(
      'record: reflection\ncase: C-0317\ndate: 2026-03-02\n',
      'I was tired.',
    );
    const other = note('2026-03-02').replace('C-0317', 'C-0318');
    const history = historyOf(
      made([
        { day: '2026-02-02', files: { 'case.md': opened } },
        { day: '2026-03-02', says: 'Tired', files: { 'r.md': reflection, 'other.md': other } },
        { day: '2026-03-03', files: { 'r.md': reflection.replace('date:', 'date: [') } },
        { day: '2026-03-04', files: { 'r.md': null } },
        // A note that was filed wrongly comes into the case when its number is put right.
        { day: '2026-03-05', files: { 'other.md': note('2026-03-02') } },
      ]),
    );
    assert.deepEqual(linesOf(history), [
      '2026-03-05 N. Sand added other.md',
      '2026-02-02 N. Sand added case.md',
    ]);
    assert.deepEqual(history.idle, []);
  });

  it('is not told by a message of a commit that touched more than open records of the case', () => {
    const more = goal('2026-09-01');
    const told = (files: Deed['files']): readonly string[] =>
      historyOf(
        made([
          { day: '2026-02-02', files: { 'case.md': opened, 'plan.md': goal('2026-08-01') } },
          { day: '2026-03-02', says: 'Due later', files: { 'plan.md': more, ...files } },
        ]),
      ).entries.flatMap(({ told: what, subjects }) => (what === 'changed' ? subjects : []));
    assert.deepEqual(told({}), ['Due later']);
    assert.deepEqual(told({ 'r.md': fileOf('record: reflection\ndate: 2026-03-02\n') }), []);
    assert.deepEqual(told({ 'o.md': note('2026-03-02').replace('C-0317', 'C-0318') }), []);
    assert.deepEqual(told({ 'p.md': note('2026-03-02', 'private: true\n') }), []);
  });
});
