import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { devNull } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { askStanding } from '../../caseload/git/ask-place.ts';
import { type Asking, type GitAnswer, textOf } from '../../caseload/git/question.ts';
import { isRefused, whyFailed } from '../../caseload/git/refusals.ts';
import { speak } from '../../text/sentence.ts';
import { CannotLook } from '../cannot-look.ts';
import { answer } from '../run-git.ts';
import type { Programs } from './setup.ts';

/** The repository of a folder, as far as it bears on how git treats records. */
export interface Repository {
  /** The folder of the caseload, from the repository's top. */
  readonly folder: string;
  readonly attributesFile: string;
  readonly hookFile: string;
  /** Where all hooks stand, if that was chosen by somebody. */
  readonly hooksPath: string | undefined;
  /** The repository's own value of a setting. */
  readonly setting: (key: string) => string | undefined;
  readonly set: (key: string, value: string) => void;
  readonly unset: (key: string) => void;
}

export function repositoryOf(given: string): Repository {
  const folder = resolve(given);
  if (!existsSync(folder)) throw new CannotLook(`There is no folder ${given}`);
  const standing = answer(askStanding({ folder, nullDevice: devNull }));
  if (isRefused(standing)) throw new CannotLook(speak(standing.refused));
  const run = (...words: readonly string[]): GitAnswer => answer(asked(folder, words));
  const line = (...words: readonly string[]): string | undefined =>
    textOf(run(...words))?.replace(/\r?\n$/, '');
  const pathOf = (name: string): string => {
    const path = line('rev-parse', '--git-path', name);
    if (!path) throw new CannotLook(`Git does not say where ${name} is`);
    return resolve(folder, path);
  };
  const change = (...words: readonly string[]): void => {
    const done = run('config', '--local', ...words);
    if ('failed' in done) throw new CannotLook(speak(whyFailed(done).refused));
  };
  return {
    folder: standing.prefix.replace(/\/$/, '') || '.',
    attributesFile: pathOf('info/attributes'),
    hookFile: join(pathOf('hooks'), 'pre-commit'),
    hooksPath: line('config', '--get', 'core.hooksPath'),
    setting: (key) => line('config', '--local', '--get', key),
    set: (key, value) => {
      change('--replace-all', key, value);
    },
    unset: (key) => {
      change('--unset-all', key);
    },
  };
}

/** The programs that run now, where they really are. */
export function programsNow(): Programs {
  return { node: process.execPath, cli: realpathSync(process.argv[1] ?? '') };
}

/** A file's text; none if it is not there. As `latin1` each byte is a letter, so that all are kept. */
export function textIn(file: string, encoding: 'utf8' | 'latin1'): string | undefined {
  return existsSync(file) ? readFileSync(file, encoding) : undefined;
}

/** A path as a person reads it: from here if it lies below. */
export function fromHere(path: string): string {
  const near = relative(process.cwd(), path);
  return near.startsWith('..') ? path : near;
}

/** Settings are read and written by git itself, which runs nothing for that. */
function* asked(folder: string, words: readonly string[]): Asking<GitAnswer> {
  return yield { args: ['--no-pager', '-c', 'core.fsmonitor=false', '-C', folder, ...words] };
}
