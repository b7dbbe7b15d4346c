/** Programs by their paths: node, and the bundle of this command. */
export interface Programs {
  readonly node: string;
  readonly cli: string;
}

/** Git's settings for records: what it runs to compare and to merge them. */
export function settingsFor(programs: Programs): Readonly<Record<string, string>> {
  const run = (words: string): string => `${runs(programs)} git ${words}`;
  const isThere = `test -x ${quoted(programs.node)} -a -f ${quoted(programs.cli)}`;
  const merge =
    'merge-file --marker-size %L --path %P --base-label %S --our-label %X --their-label %Y -- %O %A %B';
  const isHere = percented(isThere);
  return {
    // Where Caseload has gone or breaks, git shows the file and merges its lines as ever: of a
    // merge driver that fails it would keep our side alone, without a mark.
    'diff.caseload.textconv': `f() { { ${isThere} && ${run('show-facts -- "$1"')}; } || cat "$1"; }; f`,
    'merge.caseload.name': 'Records by what they mean',
    'merge.caseload.driver': `if ${isHere}; then ${percented(runs(programs))} git ${merge}; s=$?; test $s -gt 1 || exit $s; fi; git merge-file --marker-size=%L %A %O %B`,
  };
}

const attributesBegin =
  '# Caseload: git compares and merges records by what they mean ("caseload git uninstall" takes this out).';
export const attributesLine = '*.md diff=caseload merge=caseload';

/** A file of git's attributes with ours at its end, where they are not in it yet. */
export function withAttributes(text: string): string {
  if (hasAttributes(text)) return text;
  const block = `${attributesBegin}\n${attributesLine}`;
  // What does not end its last line gets it back as it was.
  return text === '' || text.endsWith('\n') ? `${text}${block}\n` : `${text}\n${block}`;
}

/** The file without what `withAttributes` has put into it; all else to the byte. */
export function withoutAttributes(text: string): string {
  const block = `${attributesBegin}\n${attributesLine}`;
  const at = text.indexOf(block);
  if (at < 0) return text;
  const after = text.slice(at + block.length);
  if (after === '') return text.slice(0, Math.max(0, at - 1));
  return text.slice(0, at) + after.replace(/^\r?\n/, '');
}

export function hasAttributes(text: string): boolean {
  return text.includes(`${attributesBegin}\n${attributesLine}`);
}

const hookSign = '# Caseload: checks the records of a commit before it is made.';

/** The hook that runs before a commit; `folder` leads from the repository's top to the caseload. */
export function hookFor(programs: Programs, folder: string): string {
  return [
    '#!/bin/sh',
    hookSign,
    '# Set up by "caseload git install"; "caseload git uninstall" takes it out.',
    `if ! test -x ${quoted(programs.node)} -a -f ${quoted(programs.cli)}; then`,
    '  echo \'The records were not checked: Caseload is not where it was. Run "caseload git install" again.\' >&2',
    '  exit 0',
    'fi',
    `exec ${hookCommand(programs, folder)}`,
    '',
  ].join('\n');
}

/** What a hook of somebody's own would run. */
export function hookCommand(programs: Programs, folder: string): string {
  return `${runs(programs)} git check-staged --folder=${quoted(folder)}`;
}

/** Whether a hook is one of ours as it was written, wherever the programs were then. */
export function isOurHook(text: string): boolean {
  const quotes = String.raw`'(?:[^']|'\\'')*'`;
  const shape = hookFor({ node: '', cli: '' }, '')
    .split("''")
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join(quotes);
  return new RegExp(`^${shape}$`).test(text);
}

function runs({ node, cli }: Programs): string {
  return `${quoted(node)} ${quoted(cli)}`;
}

/** A word for the shell that comes with git, on Windows too, where paths may have either slash. */
function quoted(path: string): string {
  const word = /^[A-Za-z]:\\|^\\\\/.test(path) ? path.replaceAll('\\', '/') : path;
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

/** Git fills in what follows a percent sign. */
function percented(words: string): string {
  return words.replaceAll('%', '%%');
}
