import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { askHistory } from '../../src/caseload/git/ask-history.ts';
import { gitEnvironment, type GitQuestion } from '../../src/caseload/git/question.ts';
import { firstHeldOn, historyFrom } from '../../src/caseload/file-history.ts';
import { isSameOutside, nothingOutside } from '../../src/caseload/outside.ts';
import type { Day } from '../../src/calendar/day.ts';

const none = '0'.repeat(40);
const idOf = (text: string, algorithm = 'sha1'): string =>
  createHash(algorithm)
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');

/** What git writes of one commit. */
function commit(day: string, ...changes: readonly (readonly string[])[]): string {
  const line = `${'c'.repeat(40)}<<${day}<M. Okafor<A note`;
  if (changes.length === 0) return `${line}\0`;
  const told = changes.map(
    ([status = '', text = '', ...names]) =>
      `:000000 ${status === 'D' ? '000000' : '100644'} ${none} ${status === 'D' ? none : idOf(text)} ${status}\0${names.join('\0')}\0`,
  );
  return `${line}\n${told.join('')}\0`;
}

const days = (changes: string, prefix = ''): Readonly<Record<string, string>> =>
  Object.fromEntries(historyFrom(changes, prefix)?.firstCommitted ?? []);

describe('the history of files', () => {
  it('has the day of each first commit, and begins with the oldest', () => {
    const changes = [
      commit('2026-01-05', ['A', 'one', 'a.md']),
      commit('2026-01-04'),
      commit('2026-02-01', ['M', 'two', 'a.md'], ['A', 'three', 'b.MD'], ['A', 'four', 'c.txt']),
    ].join('');
    assert.deepEqual(days(changes), { 'a.md': '2026-01-05', 'b.MD': '2026-02-01' });
    assert.equal(historyFrom(changes, '')?.begins, '2026-01-04');
  });

  it('follows names, texts that were copied, and what was taken out and came again', () => {
    const changes = [
      commit('2026-01-05', ['A', 'one', 'a.md'], ['A', 'other', 'z.md']),
      commit('2026-02-01', ['R090', 'two', 'a.md', 'b.md']),
      commit('2026-03-01', ['A', 'two', 'c.md']),
      commit('2026-04-01', ['A', 'new', 'z.md']),
    ].join('');
    const all = { 'a.md': '2026-01-05', 'b.md': '2026-01-05', 'c.md': '2026-01-05' };
    assert.deepEqual(days(changes), { ...all, 'z.md': '2026-01-05' });
  });

  it('has only the files of its folder, as seen from there', () => {
    const changes = commit('2026-01-05', ['A', '1', 'a.md'], ['A', '2', 'x/y/b.md']);
    assert.deepEqual(days(changes, 'x/'), { 'y/b.md': '2026-01-05' });
  });

  it('takes names for nothing else, whatever they are', () => {
    const name = fc
      .string({ unit: fc.constantFrom(':', '\n', ' ', 'A', 'R', '2', '-', 'ü', '"') })
      .filter((text) => text !== '');
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 5 }), (names) => {
        const files = names.map((each) => `${each}.md`);
        const changes = commit('2026-01-05', ...files.map((file) => ['A', file, file]));
        assert.deepEqual(days(changes), Object.fromEntries(files.map((f) => [f, '2026-01-05'])));
      }),
    );
  });

  it('is unknown where a commit has no day of the calendar, or none was told', () => {
    assert.equal(historyFrom(commit('12026-01-05', ['A', '1', 'a.md']), ''), undefined);
    assert.equal(historyFrom(commit('', ['A', '1', 'a.md']), ''), undefined);
    assert.equal(historyFrom('', ''), undefined);
  });

  it('knows a text again by what git calls it, whatever its line ends', () => {
    const text = 'He came early.\nÜ\n';
    for (const algorithm of ['sha1', 'sha256']) {
      const firstHeld = new Map([[idOf(text, algorithm), '2026-01-05' as Day]]);
      const history = { begins: '2026-01-01' as Day, firstCommitted: new Map(), firstHeld };
      assert.equal(firstHeldOn(history, text), '2026-01-05');
      assert.equal(firstHeldOn(history, text.replaceAll('\n', '\r\n')), '2026-01-05');
      assert.equal(firstHeldOn(history, `${text} `), undefined);
      assert.equal(firstHeldOn({ ...history, firstHeld: undefined }, text), undefined);
    }
  });
});

describe('git', () => {
  /** The questions that are asked where the first of them are answered so. */
  function asked(...answers: readonly (string | undefined)[]): readonly GitQuestion[] {
    const asking = askHistory('/records', '/dev/null');
    const questions: GitQuestion[] = [];
    let step = asking.next();
    for (const answer of answers) {
      if (step.done) break;
      questions.push(step.value);
      step = asking.next(
        answer === undefined
          ? { failed: 'error', remarks: '' }
          : { bytes: new TextEncoder().encode(answer), remarks: '' },
      );
    }
    return questions;
  }

  it('is asked by its plumbing alone, with nothing of a configuration that runs programs', () => {
    const commits = `${'a'.repeat(40)}\n`;
    const questions = asked('true\nfalse\n\n', commits, commits, '');
    assert.deepEqual(
      questions.map(({ args }) =>
        args.find(
          (word) => /^(?!-C)[a-z-]+$/.test(word) && word.includes('-') && !word.startsWith('-'),
        ),
      ),
      ['rev-parse', 'rev-parse', 'rev-list', 'diff-tree'],
    );
    for (const { args } of questions)
      for (const setting of ['core.fsmonitor=false', 'core.hooksPath=/dev/null', '--no-pager'])
        assert.ok(args.includes(setting), setting);
  });

  it('is asked no further where it does not answer as expected', () => {
    for (const answer of [undefined, '', 'false\nfalse\n\n', 'true\ntrue\n\n', 'true\nfalse'])
      assert.equal(asked(answer, 'x', 'y').length, 1);
    for (const head of [undefined, '', '--output=x\n', 'HEAD\n'])
      assert.equal(asked('true\nfalse\n\n', head, 'y').length, 2);
  });

  it('runs without any GIT_ variable but those that hold it back', () => {
    const given = { PATH: '/bin', GIT_DIR: '/x', git_work_tree: '/y', GIT_ALLOW_PROTOCOL: 'ext' };
    const { PATH, ...rest } = gitEnvironment(given);
    assert.equal(PATH, '/bin');
    assert.deepEqual(rest, {
      GIT_OPTIONAL_LOCKS: '0',
      GIT_TERMINAL_PROMPT: '0',
      GIT_NO_LAZY_FETCH: '1',
      GIT_ALLOW_PROTOCOL: 'none',
      LC_ALL: 'C',
    });
  });
});

describe('what is outside of records', () => {
  it('is the same where all of it is', () => {
    const make = (day: string, path = 'a.md'): Parameters<typeof isSameOutside>[0] => ({
      history: {
        begins: '2026-01-01' as Day,
        firstCommitted: new Map([['a.md', day as Day]]),
        firstHeld: new Map([['id', '2026-01-01' as Day]]),
      },
      missing: new Set([path]),
    });
    const one = make('2026-01-05');
    assert.ok(isSameOutside(one, make('2026-01-05')));
    assert.ok(!isSameOutside(one, make('2026-01-06')));
    assert.ok(!isSameOutside(one, make('2026-01-05', 'b.md')));
    assert.ok(!isSameOutside(one, { missing: one.missing }));
    assert.ok(isSameOutside(nothingOutside, { missing: new Set(), history: undefined }));
  });
});
