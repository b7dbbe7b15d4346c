import { isRefused, refuse, type Refused } from '../../caseload/git/refusals.ts';
import type { FileVersion, Versions } from '../../caseload/versions.ts';

type Files = Versions['files'];

/** A folder's versions with the paths that its files have in the caseload. */
export function withPrefix(versions: Versions, prefix: string): Versions {
  if (prefix === '') return versions;
  const placed = (files: Files): Files =>
    new Map(
      [...files].map(([path, all]) => [
        `${prefix}${path}`,
        all.map((each): FileVersion => ({ ...each, path: `${prefix}${each.path}` })),
      ]),
    );
  return { ...versions, files: placed(versions.files), gone: placed(versions.gone) };
}

/** The versions of several folders as one; refused only where every one of them is. */
export function together(all: readonly (Versions | Refused)[]): Versions | Refused {
  const [first, ...others] = all.flatMap((each) => (isRefused(each) ? [] : [each]));
  if (!first) return all.find(isRefused) ?? refuse('There is no folder to look at');
  const known = [first, ...others];
  return {
    head: first.head,
    isShallow: known.some(({ isShallow }) => isShallow),
    files: new Map(known.flatMap(({ files }) => [...files])),
    gone: new Map(known.flatMap(({ gone }) => [...gone])),
  };
}
