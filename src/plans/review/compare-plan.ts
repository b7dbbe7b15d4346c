import type { CaseFile, Filed } from '../../caseload/case-file.ts';
import type { Versions } from '../../caseload/versions.ts';
import type { Reading } from '../../records/read-record.ts';
import type { Plan } from '../../records/record.ts';
import type { Change } from '../compare/change.ts';
import { whereDaysMoved } from '../revisions/due-days.ts';
import { breath } from './breath.ts';
import type { Comparing } from './comparing.ts';
import type { RecordSide, Texts } from './reviews.ts';

/** A plan of a case on two sides, and the file whose versions tell of still earlier ones. */
export interface PlanSides {
  readonly file: CaseFile;
  readonly path: string;
  readonly from: RecordSide;
  readonly to: RecordSide;
}

const enoughEarlier = 200;

/**
 * The changes of plans, each list in the order given. Where a goal's day was moved, still earlier
 * versions are asked for, since they tell whether it had been moved before.
 */
export function* comparePlanSides(
  plans: readonly PlanSides[],
  { versions, comparing }: { versions: Versions | undefined; comparing: Comparing },
): Generator<readonly string[], readonly (readonly Change[])[], Texts> {
  const earlier = plans.map((sides) => (isDayMoved(sides) ? earlierBlobs(sides, versions) : []));
  const texts = yield earlier.flat();
  const changes: (readonly Change[])[] = [];
  for (const [index, sides] of plans.entries()) {
    if (index % breath === breath - 1) yield [];
    changes.push(changesOf(sides, earlierPlans(earlier[index] ?? [], sides, texts), comparing));
  }
  return changes;
}

function isDayMoved({ from, to }: PlanSides): boolean {
  return whereDaysMoved([from.reading.text], to.reading.text).length > 0;
}

/** Of the earlier versions those that tell how often a day was put off. */
function earlierPlans(
  blobs: readonly string[],
  { from }: PlanSides,
  texts: Texts,
): readonly Plan[] {
  if (blobs.length === 0) return [];
  const held = new Map(blobs.map((blob) => [texts.text(blob) ?? '', blob]));
  return whereDaysMoved([...held.keys()], from.reading.text).flatMap(
    (text) => planIn(texts.reading(held.get(text) ?? ''))?.record ?? [],
  );
}

function changesOf(
  { file, from, to }: PlanSides,
  earlier: readonly Plan[],
  comparing: Comparing,
): readonly Change[] {
  const before = planIn(from.reading);
  const after = planIn(to.reading);
  if (!before || !after) return comparing.compareRecords(from.reading, to.reading);
  return comparing.comparePlans({ file, before, after, earlier, then: from.commit?.day });
}

function planIn(reading: Reading | undefined): Filed<Plan> | undefined {
  const record = reading?.record;
  return reading && record?.record === 'plan' ? { reading, record } : undefined;
}

/** Names of what the plan said before its earlier side, oldest first. */
function earlierBlobs(
  { path, from }: PlanSides,
  versions: Versions | undefined,
): readonly string[] {
  const all = versions?.files.get(path) ?? [];
  const at = all.findIndex(({ blob }) => blob === from.blob);
  return all
    .slice(0, Math.max(0, at))
    .flatMap(({ blob }) => blob ?? [])
    .slice(-enoughEarlier);
}
