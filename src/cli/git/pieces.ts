import { mkdirSync, rmSync, type WriteFileOptions, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fromHere, type Repository, textIn } from './repository.ts';
import {
  attributesLine,
  hasAttributes,
  hookCommand,
  hookFor,
  isOurHook,
  type Programs,
  settingsFor,
  withAttributes,
  withoutAttributes,
} from './setup.ts';

/** One thing that is set up: where, what, how it stands, and how it is put there and taken back. */
export interface Piece {
  readonly where: string;
  readonly what: string;
  readonly standing: 'there' | 'other' | 'missing';
  readonly put: () => void;
  readonly take: () => void;
}

/** All that is set up in a repository, and what a person has to do about the rest. */
export function piecesFor(
  repository: Repository,
  programs: Programs,
): { readonly pieces: readonly Piece[]; readonly remarks: readonly string[] } {
  const hook = hookPiece(repository, programs);
  return {
    pieces: [
      ...Object.entries(settingsFor(programs)).map((setting) => settingPiece(repository, setting)),
      attributesPiece(repository),
      ...('where' in hook ? [hook] : []),
    ],
    remarks: 'where' in hook ? [] : hook.remarks,
  };
}

function settingPiece(repository: Repository, [key, value]: readonly [string, string]): Piece {
  const now = repository.setting(key);
  return {
    where: 'git config',
    what: `${key} = ${value}`,
    standing: now === undefined ? 'missing' : now === value ? 'there' : 'other',
    put: () => {
      repository.set(key, value);
    },
    take: () => {
      repository.unset(key);
    },
  };
}

function attributesPiece({ attributesFile: file }: Repository): Piece {
  const now = textIn(file, 'latin1');
  return {
    where: fromHere(file),
    what: attributesLine,
    standing: hasAttributes(now ?? '') ? 'there' : 'missing',
    put: () => {
      write(file, withAttributes(now ?? ''), 'latin1');
    },
    take: () => {
      const left = withoutAttributes(now ?? '');
      if (left === '') rmSync(file);
      else write(file, left, 'latin1');
    },
  };
}

/** The hook, or what to do about one where somebody else's hooks are. */
function hookPiece(
  { hookFile: file, hooksPath, folder }: Repository,
  programs: Programs,
): Piece | { readonly remarks: readonly string[] } {
  const command = hookCommand(programs, folder);
  const now = hooksPath === undefined ? textIn(file, 'utf8') : undefined;
  if (hooksPath !== undefined) {
    return {
      remarks: [
        `The hooks stand in ${hooksPath} (core.hooksPath), where nothing is put or taken: to have records checked before a commit, run this in the pre-commit hook there:`,
        `  ${command}`,
      ],
    };
  }
  if (now !== undefined && !isOurHook(now)) {
    return {
      remarks: [
        `${fromHere(file)} is a hook of your own and stays as it is: to have records checked before a commit, run this in it:`,
        `  ${command}`,
      ],
    };
  }
  const text = hookFor(programs, folder);
  return {
    where: fromHere(file),
    what: 'checks the records of a commit before it is made; only errors stop it',
    standing: now === undefined ? 'missing' : now === text ? 'there' : 'other',
    put: () => {
      write(file, text, { mode: 0o755 });
    },
    take: () => {
      rmSync(file);
    },
  };
}

function write(file: string, text: string, options: WriteFileOptions): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, options);
}
