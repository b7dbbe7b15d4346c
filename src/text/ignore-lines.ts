import { lineEndOf } from './lines.ts';

/**
 * Whether the lines of a `.gitignore` name a folder beside it, or one that it lies in, so plainly
 * that no pattern has to be matched: `documents`, `/documents` or `documents/`, and no later line
 * takes it back.
 */
export function ignoresFolder(text: string, folder: string): boolean {
  const ways = waysToName(folder);
  const last = text
    .split(/\r\n|\n|\r/)
    .map((line) => line.replace(/^\uFEFF/, '').trimEnd())
    .findLast((line) => ways.has(line.replace(/^!/, '')));
  return last !== undefined && !last.startsWith('!');
}

/** The same text with one line more, which keeps the folder out; its line ends stay. */
export function ignoringFolder(text: string, folder: string): string {
  const end = lineEndOf(text);
  const apart = text === '' || /[\r\n]$/.test(text) ? '' : end;
  return `${text}${apart}/${namesIn(folder).map(asPattern).join('/')}/${end}`;
}

function waysToName(folder: string): ReadonlySet<string> {
  const names = namesIn(folder).map(asPattern);
  return new Set(
    names.flatMap((name, index) => {
      const path = names.slice(0, index + 1).join('/');
      return [name, `**/${name}`, `/${path}`, ...(index > 0 ? [path] : [])].flatMap((way) => [
        way,
        `${way}/`,
      ]);
    }),
  );
}

function namesIn(folder: string): readonly string[] {
  return folder.split('/').filter((name) => name !== '' && name !== '.');
}

/** A name as a pattern that means it alone. */
function asPattern(name: string): string {
  return name.replace(/[*?[\\]|^[#!]| +$/g, (signs) => signs.replace(/./g, '\\$&'));
}
