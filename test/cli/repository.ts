import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { dirname, join } from 'node:path';
import { inFolder } from './caseload-command.ts';

export type Files = Readonly<Record<string, string>>;

/** A repository for one test, with the commits that the test makes in it. */
export class Repository {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
    this.git('init', '-q', '-b', 'main');
  }

  /** Writes files and commits all that has changed, as of noon of a day where the author is. */
  commit(day: string, files: Files = {}): void {
    this.write(files);
    this.git('add', '-A');
    this.git('commit', '-q', '--allow-empty', '-m', 'Records', `--date=${at(day)}`);
  }

  write(files: Files): void {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), text);
    }
  }

  git(...args: readonly string[]): string {
    const { stdout, stderr, status } = this.tryGit(args);
    assert.equal(status, 0, stderr);
    return stdout;
  }

  tryGit(args: readonly string[]): { stdout: string; stderr: string; status: number | null } {
    const person = { name: 'M. Okafor', email: 'm.okafor@example.org' };
    return spawnSync('git', args, {
      cwd: this.folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        GIT_AUTHOR_NAME: person.name,
        GIT_AUTHOR_EMAIL: person.email,
        GIT_COMMITTER_NAME: person.name,
        GIT_COMMITTER_EMAIL: person.email,
        GIT_CONFIG_GLOBAL: devNull,
        GIT_CONFIG_NOSYSTEM: '1',
      },
    });
  }

  /** What each file in it holds, those of git too. */
  digest(): Readonly<Record<string, string>> {
    const entries = readdirSync(this.folder, { recursive: true, withFileTypes: true });
    return Object.fromEntries(
      entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
        .map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]),
    );
  }
}

/** A repository for one test, in a folder of its own inside a folder for whatever else it needs. */
export function inRepository(use: (repository: Repository, beside: string) => void): void {
  inFolder({ 'caseload/README.md': 'Records of one worker.\n' }, (beside) => {
    use(new Repository(join(beside, 'caseload')), beside);
  });
}

function at(day: string): string {
  return day.includes('T') ? day : `${day}T12:00:00+0000`;
}
