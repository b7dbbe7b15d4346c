import assert from 'node:assert/strict';
import { traceFiles } from '../../../src/caseload/git/trace-files.ts';
import { id, toldOf } from './told.ts';

/** Each file with its versions as `path: before > after`, by the commits' names. */
function traced(
  told: readonly string[],
  isShallow = false,
): Readonly<Record<string, readonly string[]>> {
  const name = (blob: string | undefined): string =>
    blob === undefined ? '-' : Buffer.from(blob, 'hex').toString().replace(/\0+$/, '');
  return Object.fromEntries(
    traceFiles(told.join(''), { isShallow }).map(({ path, versions }) => [
      path,
      versions.map(
        ({ commit, path: at, blob, before }) =>
          `${name(commit.id)} ${at}: ${before.map(name).join(',')} > ${name(blob)}`,
      ),
    ]),
  );
}

describe('the versions of files', () => {
  it('come oldest first, each with what it was before and who wrote it', () => {
    const told = [
      toldOf({ name: 'c1', parents: [], day: '2026-10-01' }, ['A', '', 'one', 'plan.md']),
      toldOf({ name: 'c2' }),
      toldOf({ name: 'c3' }, ['M', 'one', 'two', 'plan.md']),
    ];
    assert.deepEqual(traced(told), { 'plan.md': ['c1 plan.md: - > one', 'c3 plan.md: one > two'] });
    const [file] = traceFiles(told.join(''), { isShallow: false });
    assert.deepEqual(file?.versions[0]?.commit, {
      id: id('c1'),
      day: '2026-10-01',
      author: 'M. Okafor',
      subject: 'c1: a word < two',
    });
  });

  it('follow a file through its names, and take another under the old name for another', () => {
    const told = [
      toldOf({ name: 'c1' }, ['A', '', 'one', 'a.md']),
      toldOf({ name: 'c2' }, ['R080', 'one', 'two', 'a.md', 'b.md']),
      toldOf({ name: 'c3' }, ['A', '', 'new', 'a.md']),
      toldOf({ name: 'c4' }, ['R100', 'two', 'two', 'b.md', 'c.md'], ['M', 'new', 'newer', 'a.md']),
    ];
    assert.deepEqual(traced(told), {
      'c.md': ['c1 a.md: - > one', 'c2 b.md: one > two', 'c4 c.md: two > two'],
      'a.md': ['c3 a.md: - > new', 'c4 a.md: new > newer'],
    });
  });

  it('keep a file that went and came back as one', () => {
    const told = [
      toldOf({ name: 'c1' }, ['A', '', 'one', 'a.md']),
      toldOf({ name: 'c2' }, ['D', 'one', '', 'a.md']),
      toldOf({ name: 'c3' }, ['A', '', 'three', 'a.md']),
    ];
    assert.deepEqual(traced(told), {
      'a.md': ['c1 a.md: - > one', 'c2 a.md: one > -', 'c3 a.md: - > three'],
    });
  });

  it('join a file that was copied and then taken away, or taken away and then put elsewhere', () => {
    const come = toldOf({ name: 'c1' }, ['A', '', 'one', 'a.md']);
    const copied = toldOf({ name: 'c2' }, ['A', '', 'one', 'b.md']);
    const gone = toldOf({ name: 'c3' }, ['D', 'one', '', 'a.md']);
    const joined = { 'b.md': ['c1 a.md: - > one', 'c2 b.md: one > one'] };
    assert.deepEqual(traced([come, copied, gone]), joined);
    assert.deepEqual(traced([come, gone, copied]), joined);
    assert.deepEqual(Object.keys(traced([come, copied])), ['a.md', 'b.md']);
  });

  it('tell a change made on a branch once, and of a merge only what it made itself', () => {
    const merge = { name: 'm', parents: ['c2', 'c3'] };
    const told = [
      toldOf({ name: 'c1' }, ['A', '', 'one', 'a.md'], ['A', '', 'other', 'b.md']),
      toldOf({ name: 'c2' }, ['M', 'one', 'two', 'a.md'], ['M', 'other', 'otherwise', 'b.md']),
      toldOf({ name: 'c3' }, ['M', 'one', 'three', 'a.md']),
      toldOf(merge, ['M', 'two', 'both', 'a.md'], ['A', '', 'evil', 'c.md']),
      toldOf(
        merge,
        ['M', 'three', 'both', 'a.md'],
        ['M', 'other', 'otherwise', 'b.md'],
        ['A', '', 'evil', 'c.md'],
      ),
    ];
    assert.deepEqual(traced(told), {
      'a.md': [
        'c1 a.md: - > one',
        'c2 a.md: one > two',
        'c3 a.md: one > three',
        'm a.md: two,three > both',
      ],
      'b.md': ['c1 b.md: - > other', 'c2 b.md: other > otherwise'],
      'c.md': ['m c.md: -,- > evil'],
    });
  });

  it('follow a rename on a branch while the old name was written to beside it', () => {
    const merge = { name: 'm', parents: ['c2', 'c3'] };
    const told = [
      toldOf({ name: 'c1' }, ['A', '', 'one', 'a.md']),
      toldOf({ name: 'c2' }, ['R100', 'one', 'one', 'a.md', 'b.md']),
      toldOf({ name: 'c3' }, ['M', 'one', 'two', 'a.md']),
      toldOf(merge, ['M', 'one', 'two', 'b.md']),
      toldOf(merge, ['R100', 'two', 'two', 'a.md', 'b.md']),
    ];
    assert.deepEqual(traced(told), {
      'b.md': [
        'c1 a.md: - > one',
        'c2 b.md: one > one',
        'c3 a.md: one > two',
        'm b.md: one,two > two',
      ],
    });
  });

  it('do not say what was before the oldest commits of a shallow copy', () => {
    const told = [
      toldOf({ name: 'c8', parents: [] }, ['A', '', 'one', 'a.md']),
      toldOf({ name: 'c9' }, ['M', 'one', 'two', 'a.md']),
    ];
    assert.deepEqual(traced(told, true), { 'a.md': ['c8 a.md:  > one', 'c9 a.md: one > two'] });
  });
});
