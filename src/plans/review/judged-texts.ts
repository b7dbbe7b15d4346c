import type { CaseFile, Filed } from '../../caseload/case-file.ts';
import type { FileVersion, Versions } from '../../caseload/versions.ts';
import type { Review } from '../../records/record.ts';
import { fingerprintOf } from '../fingerprint.ts';
import type { RecordSide, Texts } from './reviews.ts';
import { breath } from './breath.ts';
import { likelyJudged, type Stand } from './stand.ts';

/** A case whose plan was decided on and differs from that now. */
export interface Judged {
  readonly file: CaseFile;
  readonly stand: Stand & { readonly decision: Filed<Review> };
}

/** How many versions of each plan are asked for at a time: the first is nearly always the one. */
const rounds = [1, 4, 20, Infinity];

/**
 * The text that each decision judged: the one whose fingerprint the review carries, be it a
 * version of the plan in force or of another plan of the case. Those not to be found are missing.
 */
export function* findJudged(
  cases: readonly Judged[],
  versions: Versions | undefined,
): Generator<readonly string[], ReadonlyMap<CaseFile, RecordSide>, Texts> {
  const found = new Map<CaseFile, RecordSide>();
  for (const { file, stand } of cases) {
    const kept = file.records.plan.find((plan) => isJudged(plan.reading, stand.decision));
    if (kept) found.set(file, { reading: kept.reading });
  }
  let open = cases
    .filter(({ file }) => !found.has(file))
    .map(({ file, stand }) => ({
      file,
      decision: stand.decision,
      left: versions ? likelyJudged({ file, ...stand }, versions) : [],
    }));
  for (const round of rounds) {
    open = open.filter(({ left }) => left.length > 0);
    if (open.length === 0) break;
    const asked = open.map(({ left }) => left.slice(0, round));
    const texts = yield asked.flat().flatMap(({ blob }) => blob ?? []);
    for (const [index, { file, decision }] of open.entries()) {
      if (index % breath === breath - 1) yield [];
      const side = sideJudged(asked[index] ?? [], decision, texts);
      if (side) found.set(file, side);
    }
    open = open
      .filter(({ file }) => !found.has(file))
      .map((each) => ({ ...each, left: each.left.slice(round) }));
  }
  return found;
}

function sideJudged(
  asked: readonly FileVersion[],
  decision: Filed<Review>,
  texts: Texts,
): RecordSide | undefined {
  for (const { blob, commit } of asked) {
    const reading = blob === undefined ? undefined : texts.reading(blob);
    if (blob !== undefined && reading && isJudged(reading, decision))
      return { reading, blob, commit };
  }
  return undefined;
}

function isJudged(reading: RecordSide['reading'], { record }: Filed<Review>): boolean {
  return record.plan !== undefined && fingerprintOf(reading) === record.plan;
}
