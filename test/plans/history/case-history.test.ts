import assert from 'node:assert/strict';
import type { Day } from '../../../src/calendar/day.ts';
import type { FileVersion } from '../../../src/caseload/versions.ts';
import { since } from '../../../src/plans/history/since.ts';
import { commitOf, type Deed, historyOf, linesOf, made, madeOf } from './made-history.ts';
import { after, goal, note, opened } from './tram-driver.ts';

describe('the history of a case', () => {
  it('tells what came, changed and went, newest first, with who did it', () => {
    assert.deepEqual(
      after([
        { day: '2026-02-16', files: { 'plan.md': goal('2026-08-01') } },
        { day: '2026-03-02', by: 'T. Ek', files: { 'plan.md': goal('2026-09-01') } },
        { day: '2026-03-09', files: { 'plan.md': null } },
      ]),
      [
        '2026-03-09 N. Sand dropped plan.md',
        '2026-03-02 T. Ek changed plan.md due-moved',
        '2026-02-16 N. Sand added plan.md',
      ],
    );
  });

  it('tells together what one person did to one file on one day', () => {
    const days = ['2026-08-02', '2026-08-03'].map((due) => goal(due));
    const first = { day: '2026-02-16', files: { 'plan.md': goal('2026-08-01') } };
    const [one = '', other = ''] = days;
    assert.deepEqual(
      after([
        first,
        { day: '2026-03-02', files: { 'plan.md': one } },
        { day: '2026-03-02', files: { 'plan.md': other } },
      ]),
      ['2026-03-02 N. Sand changed plan.md due-moved', '2026-02-16 N. Sand added plan.md'],
    );
    // What is taken back on the same day was never done.
    const back = [one, goal('2026-08-01')].map((text) => ({
      day: '2026-03-02',
      files: { 'plan.md': text },
    }));
    assert.deepEqual(after([first, ...back]), ['2026-02-16 N. Sand added plan.md']);
    // What somebody else did in between is theirs.
    const between = [
      { day: '2026-03-02', files: { 'plan.md': one } },
      { day: '2026-03-02', by: 'T. Ek', files: { 'plan.md': other } },
      { day: '2026-03-02', files: { 'plan.md': one } },
    ];
    assert.equal(after([first, ...between]).length, 4);
  });

  it('counts commits that changed nothing of substance and tells nothing of them', () => {
    const text = goal('2026-08-01');
    const history = historyOf(
      made([
        { day: '2026-02-02', files: { 'case.md': opened, 'note.md': note('2026-02-02') } },
        { day: '2026-02-16', files: { 'plan.md': text } },
        { day: '2026-02-17', files: { 'plan.md': text.replace('---\n', '---\n# As agreed\n') } },
        {
          day: '2026-02-18',
          files: {
            'note.md': note('2026-02-02', '', 'He drove\n**the 7** again.\n\n<!-- typed -->'),
          },
        },
      ]),
    );
    assert.deepEqual(history.idle.map(({ day }) => day).sort(), ['2026-02-17', '2026-02-18']);
    assert.equal(history.entries.length, 3);
    assert.equal(since(history, '2026-02-18' as Day).idle.length, 1);
    assert.equal(since(history, '2026-02-16' as Day).entries.length, 1);
  });

  it('follows a file through its names, in git and on disk', () => {
    const text = goal('2026-08-01');
    const deeds: readonly Deed[] = [
      { day: '2026-02-16', files: { 'plan.md': text } },
      {
        day: '2026-03-02',
        files: { 'plans/first.md': goal('2026-09-01') },
        moves: { 'plan.md': 'plans/first.md' },
      },
    ];
    const told = [
      '2026-03-02 N. Sand changed plans/first.md due-moved',
      '2026-02-16 N. Sand added plan.md',
    ];
    assert.deepEqual(after(deeds), told);
    const moved = {
      'plans/first.md': null,
      'plan 1.md': goal('2026-09-01').replace('goals', '# Ours\ngoals'),
    };
    assert.deepEqual(after(deeds, { disk: moved }), told);
  });

  it('tells first what is not committed yet', () => {
    const told = after([{ day: '2026-02-16', files: { 'plan.md': goal('2026-08-01') } }], {
      disk: { 'plan.md': goal('2026-09-01'), 'note.md': note('2026-11-19') },
    });
    assert.deepEqual(told, [
      '2026-11-20 nobody changed plan.md due-moved',
      '2026-11-20 nobody added note.md',
      '2026-02-16 N. Sand added plan.md',
    ]);
    assert.deepEqual(
      after([{ day: '2026-02-16', files: { 'plan.md': goal('2026-08-01') } }], {
        disk: { 'plan.md': goal('2026-08-01').replaceAll('\n', '\r\n') },
      }),
      ['2026-02-16 N. Sand added plan.md'],
    );
  });
});

describe('a note', () => {
  it('that came in past the deadline is late, and says why or not', () => {
    const why = 'late: Back from leave\n';
    assert.deepEqual(
      after([
        { day: '2026-03-05', files: { 'in-time.md': note('2026-03-02') } },
        { day: '2026-03-06', files: { 'late.md': note('2026-03-02', 'minutes: 40\n') } },
        { day: '2026-03-16', files: { 'why.md': note('2026-03-02', why) } },
        // Somebody asked, and the reason was written later.
        { day: '2026-03-17', files: { 'asked.md': note('2026-03-03') } },
        { day: '2026-03-20', files: { 'asked.md': note('2026-03-03', why) } },
        { day: '2026-03-21', files: { 'before-the-case.md': note('2026-01-03') } },
      ]),
      [
        '2026-03-21 N. Sand added before-the-case.md',
        '2026-03-20 N. Sand changed asked.md other-changed',
        '2026-03-17 N. Sand added asked.md late 14 why',
        '2026-03-16 N. Sand added why.md late 14 why',
        '2026-03-06 N. Sand added late.md late 4 unsaid',
        '2026-03-05 N. Sand added in-time.md',
      ],
    );
  });

  it('whose text is written over past the deadline needs a look', () => {
    const text = (day: string, body: string): Deed => ({
      day,
      files: { 'note.md': note('2026-03-02', '', body) },
    });
    const { entries } = historyOf(
      made([
        { day: '2026-02-02', files: { 'case.md': opened } },
        text('2026-03-02', 'He drove the 7.'),
        text('2026-03-03', 'He drove the 8.'),
        text('2026-05-03', 'He drove no tram.'),
      ]),
    );
    const weights = entries
      .filter(({ told }) => told === 'changed')
      .map(({ changes }) => changes.map(({ weight }) => weight));
    assert.deepEqual(weights, [['needs-a-look'], ['routine']]);
  });

  it('that git cannot give or that is no YAML is said to be unreadable, and what came of it is told later', () => {
    const broken = goal('2026-08-01').replace('goals:', 'goals: [');
    assert.deepEqual(
      after(
        [
          { day: '2026-02-16', files: { 'plan.md': goal('2026-08-01') } },
          { day: '2026-02-17', files: { 'plan.md': broken } },
          { day: '2026-02-18', files: { 'plan.md': goal('2026-09-01') } },
          { day: '2026-02-19', files: { 'plan.md': goal('2026-10-01') } },
          { day: '2026-02-20', files: { 'plan.md': goal('2026-11-01') } },
        ],
        { missing: [goal('2026-10-01')] },
      ),
      [
        '2026-02-20 N. Sand changed plan.md due-moved',
        '2026-02-19 N. Sand unreadable plan.md unreadable',
        '2026-02-18 N. Sand changed plan.md due-moved',
        '2026-02-17 N. Sand unreadable plan.md unreadable',
        '2026-02-16 N. Sand added plan.md',
      ],
    );
  });
});

describe('a case', () => {
  it('keeps its history where it was given another id', () => {
    const before = (text: string): string => text.replaceAll('C-0317', 'C-0099');
    const told = after([
      { day: '2026-02-03', files: { 'case.md': before(opened) } },
      { day: '2026-02-16', files: { 'plan.md': before(goal('2026-08-01')) } },
      { day: '2026-03-02', files: { 'plan.md': goal('2026-08-01'), 'case.md': opened } },
    ]);
    assert.ok(told.includes('2026-02-16 N. Sand added plan.md'), told.join('\n'));
    assert.ok(!told.includes('2026-03-02 N. Sand added plan.md'), told.join('\n'));
  });

  it('is known only from where a shallow copy begins', () => {
    const deeds: readonly Deed[] = [
      {
        day: '2026-03-01',
        files: { 'case.md': opened, 'old.md': note('2026-02-02'), 'plan.md': goal('2026-08-01') },
      },
      { day: '2026-03-05', files: { 'plan.md': goal('2026-09-01') } },
      { day: '2026-03-20', files: { 'new.md': note('2026-03-02') } },
    ];
    const history = historyOf(made(deeds, { isShallow: true }));
    assert.equal(history.knownSince, '2026-03-01');
    assert.deepEqual(linesOf(history), [
      '2026-03-20 N. Sand added new.md late 18 unsaid',
      '2026-03-05 N. Sand changed plan.md due-moved',
    ]);
    assert.deepEqual(history.idle, []);
  });

  it('is told what a merge did itself, and what it brought together once', () => {
    const plans = (due: string, start: string): string => goal(due).replace('2026-02-16', start);
    const texts = {
      first: plans('2026-08-01', '2026-02-16'),
      left: plans('2026-09-01', '2026-02-16'),
      right: plans('2026-08-01', '2026-02-17'),
      both: plans('2026-09-01', '2026-02-17'),
      own: plans('2026-12-01', '2026-02-17'),
    };
    const version = (
      [at, by]: readonly [number, string],
      blob: string,
      before: readonly (string | undefined)[],
    ): FileVersion => ({
      commit: commitOf({ day: `2026-03-0${at}`, by, files: {} }, at),
      path: 'plan.md',
      blob,
      before,
    });
    const begun = [
      version([1, 'N. Sand'], texts.first, [undefined]),
      version([2, 'N. Sand'], texts.left, [texts.first]),
      version([3, 'T. Ek'], texts.right, [texts.first]),
    ];
    const cases: readonly [string, FileVersion[]] = [
      'case.md',
      [{ ...version([1, 'N. Sand'], opened, [undefined]), path: 'case.md' }],
    ];
    const told = (merged: string): readonly string[] =>
      linesOf(
        historyOf(
          madeOf([
            cases,
            ['plan.md', [...begun, version([4, 'O. Lind'], merged, [texts.left, texts.right])]],
          ]),
        ),
      ).slice(0, -2);
    const sides = [
      '2026-03-03 T. Ek changed plan.md start-moved',
      '2026-03-02 N. Sand changed plan.md due-moved',
    ];
    assert.deepEqual(told(texts.both), sides);
    assert.deepEqual(told(texts.own), ['2026-03-04 O. Lind changed plan.md due-moved', ...sides]);
  });
});
