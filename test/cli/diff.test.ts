import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { caseRecord, inFolder, note, runCaseload } from './caseload-command.ts';
import { diffOf, kindsOf, planOf, runDiff } from './diff-records.ts';
import { inRepository, type Repository } from './repository.ts';

/** A case with its plan and a note, committed on 1 October. */
function begun(repository: Repository): Repository {
  repository.commit('2026-10-01', {
    'cases/case.md': caseRecord,
    'cases/plan.md': planOf(),
    'cases/note.md': note,
  });
  return repository;
}

describe('caseload diff', () => {
  it('tells what changed since the last commit, in words and with the place', () => {
    inRepository((repository) => {
      begun(repository).write({ 'cases/plan.md': planOf({ due: '2027-01-12' }) });
      const { out, code, err } = runDiff(repository.folder);
      assert.equal(err, '');
      assert.equal(code, 1);
      const lines = out.split('\n');
      assert.match(
        lines[0] ?? '',
        /^From [0-9a-f]{7} of 1 October \(M\. Okafor: Records\) to the files as they are now$/,
      );
      assert.equal(lines[2], 'C-0410');
      assert.equal(lines[3], '  Plan of 1 September');
      assert.match(
        lines[4] ?? '',
        /^ {4}cases\/plan\.md:11:10 Goal G1 is now due on 12 January 2027, 42 days later than 1 December 2026.* \(due-moved\)$/,
      );
      assert.equal(lines.at(-2), '1 change in 1 record of 1 case; none need a look.');
    });
  });

  it('tells nothing where only comments, order, spacing or line ends changed', () => {
    inRepository((repository) => {
      begun(repository).write({
        'cases/plan.md': planOf()
          .replace(
            'status: active\nstart: 2026-09-01',
            '# As agreed\nstart: 2026-09-01\nstatus:   active',
          )
          .replaceAll('\n', '\r\n'),
      });
      const { out, code } = runDiff(repository.folder);
      assert.equal(code, 0);
      assert.match(out, /\n\nNo change of substance\.\n$/);
    });
  });

  it('counts extensions over the commits before, whatever the plan was called', () => {
    inRepository((repository) => {
      begun(repository).commit('2026-10-10', { 'cases/plan.md': planOf({ due: '2026-12-10' }) });
      repository.git('mv', 'cases/plan.md', 'cases/plan-2026.md');
      repository.commit('2026-10-12');
      repository.commit('2026-10-20', { 'cases/plan-2026.md': planOf({ due: '2026-12-20' }) });
      repository.write({ 'cases/plan-2026.md': planOf({ due: '2027-01-12' }) });
      const [change] = diffOf(repository.folder).records[0]?.changes ?? [];
      assert.match(change?.message ?? '', /third extension/);
      assert.equal(change?.weight, 'needs-a-look');
      assert.match(runDiff(repository.folder).out, /:11:10 needs a look: .*1 needs a look\.\n$/s);
    });
  });

  it('compares commits, branches, tags and days, and from where two of them parted', () => {
    inRepository((repository) => {
      begun(repository).git('tag', 'agreed');
      repository.git('checkout', '-q', '-b', 'draft');
      repository.commit('2026-10-10', { 'cases/plan.md': planOf({ due: '2026-12-10' }) });
      repository.git('checkout', '-q', 'main');
      repository.commit('2026-10-12', { 'cases/note.md': note.replace('text', 'phone') });
      const kinds = (range: string): unknown => kindsOf(diffOf(repository.folder, range));
      const plan = { 'cases/plan.md': ['due-moved'] };
      const both = { ...plan, 'cases/note.md': ['other-changed'] };
      assert.deepEqual(kinds('agreed..draft'), plan);
      assert.deepEqual(kinds('2026-10-11..draft'), plan);
      assert.deepEqual(kinds('main..draft'), both);
      assert.deepEqual(kinds('main...draft'), plan);
      assert.deepEqual(kinds('..draft'), both);
      assert.deepEqual(kinds('draft..'), both);
      assert.deepEqual(kinds(repository.git('rev-parse', '--short', 'draft').trim()), both);
      assert.deepEqual(kinds('HEAD~1'), { 'cases/note.md': ['other-changed'] });
    });
  });

  it('knows a record again where its file was moved, and says what is in no commit yet', () => {
    inRepository((repository) => {
      begun(repository);
      mkdirSync(join(repository.folder, 'kept'));
      renameSync(join(repository.folder, 'cases/plan.md'), join(repository.folder, 'kept/p.md'));
      assert.deepEqual(diffOf(repository.folder).records, []);
      repository.write({
        'kept/p.md': planOf({ due: '2027-01-12' }),
        'cases/new.md': note.replace('17', '18'),
      });
      const { records } = diffOf(repository.folder);
      assert.deepEqual(
        records.map(({ path, earlierPath, uncommitted }) => [path, earlierPath, uncommitted]),
        [
          ['kept/p.md', 'cases/plan.md', undefined],
          ['cases/new.md', undefined, true],
        ],
      );
      const { out } = runDiff(repository.folder);
      assert.match(out, /Plan of 1 September, moved from cases\/plan\.md\n/);
      assert.match(out, /cases\/new\.md:2:1 .* is new \(record-added\), not in git yet\n/);
    });
  });

  it('tells a record that is gone, and where a text changed', () => {
    inRepository((repository) => {
      begun(repository).write({ 'cases/plan.md': planOf().replace('chose the', 'wrote down the') });
      rmSync(join(repository.folder, 'cases/note.md'));
      const { out } = runDiff(repository.folder);
      assert.match(
        out,
        /cases\/plan\.md:18:4 The text was changed, first under “Plan” \(text-changed\)\n/,
      );
      assert.match(out, /cases\/note\.md:2:1 .* is gone \(record-dropped\)\n/);
    });
  });

  it('tells one case where asked, and refuses one that was never there', () => {
    inRepository((repository) => {
      begun(repository).write({
        'cases/plan.md': planOf({ due: '2027-01-12' }),
        'cases/two.md': note.replace('C-0410', 'C-0411'),
      });
      assert.deepEqual(Object.keys(kindsOf(diffOf(repository.folder, '--case', 'C-0411'))), [
        'cases/two.md',
      ]);
      const { code, err } = runDiff(repository.folder, '--case', 'C-0412');
      assert.equal(code, 2);
      assert.match(err, /There is no case C-0412 .*did you mean C-041[01]\?/);
    });
  });

  it('says where a record cannot be read, on either side', () => {
    inRepository((repository) => {
      begun(repository).commit('2026-10-02', {
        'cases/plan.md': planOf().replace('status: active', 'status: ['),
      });
      repository.write({
        'cases/plan.md': planOf(),
        'cases/note.md': note.replace('date', '<<<<<<< HEAD\ndate'),
      });
      const { out, code } = runDiff(repository.folder);
      assert.equal(code, 1);
      assert.match(
        out,
        /cases\/plan\.md:1:1 needs a look: It cannot be read at [0-9a-f]{7}, so what changed is not known: /,
      );
      assert.match(
        out,
        /cases\/note\.md:4:1 needs a look: It cannot be read as it is now, .* merge conflict/,
      );
    });
  });

  it('tells of private records and reflections only that they changed', () => {
    const reflection =
      '---\nrecord: reflection\ndate: 2026-10-01\nworker: M. Okafor\n---\n\nI was tired.\n';
    inRepository((repository) => {
      repository.commit('2026-10-01', {
        'cases/plan.md': planOf({ more: 'private: true\n' }),
        'mine.md': reflection,
      });
      repository.write({
        'cases/plan.md': planOf({ due: '2027-01-12' }),
        'mine.md': reflection.replace('tired', 'glad about the bus'),
      });
      for (const format of ['text', 'json', 'markdown']) {
        const { out, code } = runDiff(repository.folder, '--format', format);
        assert.equal(code, 1);
        assert.doesNotMatch(out, /2027|12 January|glad|bus|tired/);
        assert.equal(out.match(/it is private/g)?.length, 2);
      }
    });
  });

  it('compares two files without git', () => {
    inFolder(
      {
        'old.md': planOf(),
        'new.md': planOf({ due: '2027-01-12' }),
        'note.md': note,
        'x.md': '# X\n',
      },
      (cwd) => {
        const files = (...names: readonly string[]): ReturnType<typeof runCaseload> =>
          runCaseload(['diff', '--files', ...names], { cwd });
        const { out, code } = files('old.md', 'new.md');
        assert.equal(code, 1);
        assert.match(
          out,
          /^From old\.md to new\.md\n\nC-0410\n {2}Plan of 1 September, moved from old\.md\n {4}new\.md:11:10 /,
        );
        assert.equal(files('old.md', 'old.md').code, 0);
        for (const [names, words] of [
          [['old.md'], /takes two files/],
          [['old.md', 'away.md'], /There is no file away\.md/],
          [['old.md', 'x.md'], /x\.md is no record/],
          [['old.md', 'note.md'], /records of different kinds/],
        ] as const) {
          const { err, code: ended } = files(...names);
          assert.equal(ended, 2);
          assert.match(err, words);
        }
      },
    );
  });
});

describe('caseload diff, of texts that mean ill', () => {
  const hostile =
    '[x](command:y) <b>&amp;</b> \u001B[31m\u202Eevil\r\n# Heading\n- item | `code` ![i](http://e.org/i)';

  it('lets none of them through to a terminal or a document', () => {
    inRepository((repository) => {
      const plan = (words: string): string =>
        planOf().replace(/goal: .*/, `goal: ${JSON.stringify(words)}`);
      repository.commit('2026-10-01', { 'cases/plan.md': plan('Sleep in a bed') });
      repository.git(
        'commit',
        '-q',
        '--allow-empty',
        '-m',
        '\u001B]0;owned\u0007 # [x](command:y)',
      );
      repository.write({ 'cases/plan.md': plan(hostile) });
      const text = runDiff(repository.folder).out;
      // eslint-disable-next-line no-control-regex -- control signs are what must not be there
      assert.doesNotMatch(text, /[\u0000-\u0009\u000B-\u001F\u202E]/);
      assert.equal(text.split('\n').filter((line) => line.includes('evil')).length, 1);
      const markdown = runDiff(repository.folder, '--format', 'markdown').out;
      assert.ok(!markdown.includes('\u001B') && !markdown.includes('\u202E'));
      assert.doesNotMatch(markdown, /(?<!\\)\[x\]\(command|(?<!\\)<b>|^# Heading|!\[i\]/m);
      const json = runDiff(repository.folder, '--format', 'json').out;
      assert.ok(JSON.parse(json));
    });
  });
});
