import type { CaseFile } from '../caseload/case-file.ts';
import type { DisguiseWords } from './disguise-words.ts';
import { type Finder, matches } from './found.ts';
import { escaped } from './name-patterns.ts';
import { caseStandIn } from './stand-ins.ts';

/** Finds the numbers of the cases, and others that are written alike. */
export function caseIdFinder(files: readonly CaseFile[], words: DisguiseWords): Finder {
  const standIns = new Map<string, string>();
  for (const file of files)
    if (file.id) standIns.set(file.id.toLowerCase(), caseStandIn(file, files, words));
  if (standIns.size === 0) return () => [];
  const ids = [...standIns.keys()].sort((one, other) => other.length - one.length).map(escaped);
  // Digits of a number like the ones known; a short one may be anything.
  const alike = ids.filter((id) => /\p{L}/u.test(id) && /\d{3}/.test(id));
  const shapes = [...new Set(alike.map((id) => id.replace(/\d/g, '\\d')))];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}\\p{M}])(?:${[...ids, ...shapes].join('|')})(?![\\p{L}\\p{N}\\p{M}])`,
    'giu',
  );
  return (text) =>
    matches(text, pattern, ([id]) => standIns.get(id.toLowerCase()) ?? words.say('another case'));
}
