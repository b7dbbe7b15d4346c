import type { MergeConflict } from './merge-records.ts';

/**
 * Where two sides disagree, in one line: `goals › G1 › due`. A key or id that is no plain word could
 * be a record's prose and is not told.
 */
export function sayConflict({ trail, line }: MergeConflict): string {
  if (!trail) return `line ${line}`;
  return trail.length === 0 ? 'the whole front matter' : trail.map(plainly).join(' › ');
}

function plainly(name: string): string {
  return /^(?:[\w.-]{1,64}|entry \d+|a new entry)$/.test(name) ? name : 'a key';
}
