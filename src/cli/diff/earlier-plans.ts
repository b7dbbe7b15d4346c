import { devNull } from 'node:os';
import { resolve } from 'node:path';
import { askTexts } from '../../caseload/git/ask-texts.ts';
import { askVersions } from '../../caseload/git/ask-versions.ts';
import { isRefused } from '../../caseload/git/refusals.ts';
import type { Commit } from '../../caseload/versions.ts';
import type { EarlierPlans } from '../../plans/revisions/compare-revisions.ts';
import { whereDaysMoved } from '../../plans/revisions/due-days.ts';
import { decode } from '../../records/decode.ts';
import { readRecord } from '../../records/read-record.ts';
import type { Plan } from '../../records/record.ts';
import { answer } from '../run-git.ts';

/** How far back a plan is followed. */
const most = 50;

/**
 * What plans said before a commit, oldest first, by the paths that they have in it, as far as it
 * tells how often days were put off. Where git cannot tell, nothing is known.
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
    const held = (versions.files.get(path) ?? []).flatMap(({ blob }) => blob ?? []);
    return [path, held.slice(-most)] as const;
  });
  const all = blobs.flatMap(([, held]) => held);
  const texts = answer(askTexts(resolve(folder), devNull, all));
  if (isRefused(texts)) return new Map();
  const textOf = (blob: string): string => decode(texts.get(blob) ?? new Uint8Array()).text;
  return new Map(blobs.map(([path, held]) => [path, plansIn(held.map(textOf))]));
}

/** The plans among all texts of a file that tell of days; the last text is the one at the commit. */
function plansIn(texts: readonly string[]): readonly Plan[] {
  return whereDaysMoved(texts.slice(0, -1), texts.at(-1) ?? '').flatMap((text) => {
    const record = readRecord({ path: '', text })?.record;
    return record?.record === 'plan' ? [record] : [];
  });
}
