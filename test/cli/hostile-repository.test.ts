import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseRecord, note, runCaseload } from './caseload-command.ts';
import { inRepository, type Repository } from './repository.ts';

/** Settings of a repository that name a program; `RUN name` stands for one that leaves a trace. */
const traps: Readonly<Record<string, string>> = {
  'core.fsmonitor': 'RUN fsmonitor',
  'core.pager': 'RUN pager',
  'core.editor': 'RUN editor',
  'core.sshCommand': 'RUN ssh',
  'core.askPass': 'RUN askpass',
  'core.gitProxy': 'RUN proxy',
  'core.alternateRefsCommand': 'RUN alternates',
  'credential.helper': '!RUN credential',
  'diff.external': 'RUN external',
  'diff.notes.textconv': 'RUN textconv',
  'diff.notes.command': 'RUN command',
  'filter.notes.clean': 'RUN clean',
  'filter.notes.smudge': 'RUN smudge',
  'log.showSignature': 'true',
  'gpg.program': 'RUN gpg',
  'pager.rev-list': 'RUN pager-of-list',
  'pager.diff-tree': 'RUN pager-of-tree',
  'alias.rev-parse': '!RUN alias-of-parse',
  'alias.rev-list': '!RUN alias-of-list',
  'alias.diff-tree': '!RUN alias-of-tree',
  'alias.ls-tree': '!RUN alias-of-files',
  'alias.cat-file': '!RUN alias-of-texts',
  'uploadpack.packObjectsHook': 'RUN pack',
};

const hooks = ['post-index-change', 'reference-transaction', 'fsmonitor-watchman', 'pre-auto-gc'];

/** A program that leaves a file of the name it is given; the names that were left so. */
function layTraces(beside: string): { readonly program: string; readonly traces: () => string[] } {
  const folder = join(beside, 'traces');
  mkdirSync(folder);
  const program = join(beside, 'leave-trace');
  writeFileSync(program, `#!/bin/sh\n: > "${folder}/$1"\n`);
  chmodSync(program, 0o755);
  return { program, traces: () => readdirSync(folder).sort() };
}

function set(repository: Repository, settings: Readonly<Record<string, string>>): void {
  for (const [key, value] of Object.entries(settings)) repository.git('config', key, value);
}

describe('a repository whose configuration names programs', () => {
  const text = note.replace('2026-11-17', '2026-10-10');
  const commitRecords = (repository: Repository): void => {
    repository.commit('2026-10-01', {
      '.gitattributes': '*.md diff=notes filter=notes\n',
      'case.md': caseRecord.replace('2026-11-16', '2026-10-01'),
    });
    repository.commit('2026-10-20', { 'draft.md': text });
    repository.git('mv', 'draft.md', 'note.md');
    repository.commit('2026-10-21', { 'note.md': `${text}\nShe came with her aunt.\n` });
  };

  it('runs none of them, changes no file, and tells its history all the same', () => {
    inRepository((repository, beside) => {
      commitRecords(repository);
      const { program, traces } = layTraces(beside);
      const armed = Object.entries(traps).map(([key, value]) => [
        key,
        value.replace('RUN', program),
      ]);
      set(repository, Object.fromEntries(armed) as Record<string, string>);
      for (const hook of hooks)
        writeFileSync(
          join(repository.folder, '.git', 'hooks', hook),
          `#!/bin/sh\n${program} hook\n`,
          {
            mode: 0o755,
          },
        );
      repository.write({ 'case.md': `${caseRecord}\n` });
      const before = repository.digest();

      const { out } = runCaseload(['check', repository.folder]);
      const diff = ['diff', '--folder', repository.folder];
      const told = runCaseload([...diff, '2026-10-20..HEAD']).out;
      runCaseload(diff);

      assert.deepEqual(traces(), []);
      assert.deepEqual(repository.digest(), before);
      assert.match(
        out,
        /note\.md:4:7 warning This note of 10 October was first saved in git on 20 October/,
      );

      assert.match(
        told,
        /Interview of 10 October, moved from draft\.md\n.* The text .* was changed/,
      );

      // The traps are real: whoever asks git for a difference falls into them.
      repository.tryGit(['status']);
      repository.tryGit(['diff']);
      repository.tryGit(['log', '-p', '--ext-diff']);
      const sprung = traces();
      for (const name of ['fsmonitor', 'external', 'clean', 'hook'])
        assert.ok(sprung.includes(name), sprung.join(' '));
    });
  });

  for (const [name, url] of [
    ['ext', 'ext::RUN ext'],
    ['ssh', 'ssh://example.org/caseload'],
  ] as const) {
    it(`fetches nothing that a partial copy lacks: ${name}`, () => {
      inRepository((repository, beside) => {
        commitRecords(repository);
        const { program, traces } = layTraces(beside);
        const id = repository.git('rev-parse', 'HEAD~1:draft.md').trim();
        rmSync(join(repository.folder, '.git', 'objects', id.slice(0, 2), id.slice(2)));
        set(repository, {
          'core.repositoryFormatVersion': '1',
          'core.sshCommand': `${program} ssh`,
          'extensions.partialClone': 'origin',
          'protocol.allow': 'always',
          'protocol.ext.allow': 'always',
          'remote.origin.promisor': 'true',
          'remote.origin.url': url.replace('RUN', program),
        });
        const before = repository.digest();

        runCaseload(['check', repository.folder]);
        const { code } = runCaseload(['diff', '--folder', repository.folder, 'HEAD~1']);

        assert.equal(code, 1);
        assert.deepEqual(traces(), []);
        assert.deepEqual(repository.digest(), before);
        repository.tryGit(['cat-file', '-p', id]);
        assert.deepEqual(traces(), [name]);
      });
    });
  }
});
