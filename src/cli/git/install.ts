import { readSync } from 'node:fs';
import { exitCodes } from '../cannot-look.ts';
import { print, tell } from '../terminal.ts';
import { type Piece, piecesFor } from './pieces.ts';
import { programsNow, repositoryOf } from './repository.ts';

/** Sets up how git treats the records of a repository, once a person has seen and agreed. */
export function install(folder: string, isAgreed: boolean): number {
  const { pieces, remarks } = piecesFor(repositoryOf(folder), programsNow());
  const todo = pieces.filter(({ standing }) => standing !== 'there');
  if (todo.length === 0) {
    print(['All is set up already.', ...remarks].join('\n'));
    return exitCodes.allWell;
  }
  print(
    [
      'For this repository alone, and in no file that is committed, this is set up:',
      ...todo.map(lineOf),
      ...remarks,
    ].join('\n'),
  );
  if (!isAgreed && !isAsked()) return exitCodes.couldNotLook;
  for (const { put } of todo) put();
  print('Set up. "caseload git uninstall" takes it back.');
  return exitCodes.allWell;
}

/** Takes back what was set up, and nothing else. */
export function uninstall(folder: string, isAgreed: boolean): number {
  const { pieces } = piecesFor(repositoryOf(folder), programsNow());
  const todo = pieces.filter(({ standing }) => standing !== 'missing');
  if (todo.length === 0) {
    print('Nothing is set up here.');
    return exitCodes.allWell;
  }
  print(['This is taken back:', ...todo.map(lineOf)].join('\n'));
  if (!isAgreed && !isAsked()) return exitCodes.couldNotLook;
  for (const { take } of todo) take();
  print('Taken back.');
  return exitCodes.allWell;
}

const standings: Readonly<Record<Piece['standing'], string>> = {
  there: 'set up',
  other: 'set up for another place of Caseload: install it again',
  missing: 'not set up',
};

/** Tells what is set up. */
export function status(folder: string): number {
  const { pieces, remarks } = piecesFor(repositoryOf(folder), programsNow());
  const lines = pieces.map((piece) => `${standings[piece.standing]}: ${nameOf(piece)}`);
  print([...lines, ...remarks].join('\n'));
  return exitCodes.allWell;
}

function lineOf({ where, what }: Piece): string {
  return `  ${where}: ${what}`;
}

function nameOf({ where, what }: Piece): string {
  return `${where}: ${what.split(' = ')[0] ?? what}`;
}

/** Asks at the terminal; without one nobody can agree. */
function isAsked(): boolean {
  if (!process.stdin.isTTY) {
    tell('Nothing was changed: there is no terminal to ask at. Add --yes to do it.');
    return false;
  }
  process.stderr.write('Do it? (y/n) ');
  const bytes = new Uint8Array(64);
  const count = readSync(process.stdin.fd, bytes);
  const said = new TextDecoder().decode(bytes.subarray(0, count)).trim();
  if (/^y(?:es)?$/i.test(said)) return true;
  tell('Nothing was changed.');
  return false;
}
