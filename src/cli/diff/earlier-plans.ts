import { devNull } from 'node:os';
import { resolve } from 'node:path';
import { askTexts } from '../../caseload/git/ask-texts.ts';
import { askVersions } from '../../caseload/git/ask-versions.ts';
import { isRefused } from '../../caseload/git/refusals.ts';
import type { Commit } from '../../caseload/versions.ts';
import type { EarlierPlans } from '../../plans/revisions/compare-revisions.ts';
import { decode } from '../../records/decode.ts';
import { readRecord } from '../../records/read-record.ts';
import type { Plan } from '../../records/record.ts';
import { answer } from '../run-git.ts';

/** How far back a plan is followed. */
const most = 50;

/**
 * What plans said before a commit, oldest first, by the paths that they have in it. Where git cannot
 * tell, none is known.
 */
export function earlierPlans(
  paths: readonly string[],
  commit: Commit,
  folder: string,
): EarlierPlans {
  if (paths.length === 0) return new Map();
  const versions = answer(askVersions(resolve(folder), devNull, commit.id));
  if (isRefused(versions)) return new Map();
  const blobs = paths.map((path) => {
    const known = (versions.files.get(path) ?? []).flatMap(({ blob }) => blob ?? []);
    return [path, known.slice(0, -1).slice(-most)] as const;
  });
  const texts = answer(
    askTexts(
      resolve(folder),
      devNull,
      blobs.flatMap(([, held]) => held),
    ),
  );
  if (isRefused(texts)) return new Map();
  const planOf = (blob: string): readonly Plan[] => {
    const bytes = texts.get(blob);
    const record = bytes && readRecord({ path: '', text: decode(bytes).text })?.record;
    return record?.record === 'plan' ? [record] : [];
  };
  return new Map(blobs.map(([path, held]) => [path, held.flatMap(planOf)]));
}
