import type { CaseFile, Filed } from '../../caseload/case-file.ts';
import type { Versions } from '../../caseload/versions.ts';
import type { Reading } from '../../records/read-record.ts';
import type { Plan } from '../../records/record.ts';
import type { Change } from '../compare/change.ts';
import type { Comparing } from './comparing.ts';
import type { RecordSide, Texts } from './reviews.ts';

/** A plan of a case on two sides, and the file whose versions tell of still earlier ones. */
export interface PlanSides {
  readonly file: CaseFile;
  readonly path: string;
  readonly from: RecordSide;
  readonly to: RecordSide;
}

const enoughEarlier = 20;

/**
 * The changes of plans, each list in the order given. Where a day was moved, still earlier
 * versions are asked for, since they tell whether it had been moved before.
 */
export function* comparePlanSides(
  plans: readonly PlanSides[],
  { versions, comparing }: { versions: Versions | undefined; comparing: Comparing },
): Generator<readonly string[], readonly (readonly Change[])[], Texts> {
  const first: (readonly Change[])[] = [];
  for (const [index, sides] of plans.entries()) {
    if (index % breath === breath - 1) yield [];
    first.push(changesOf(sides, [], comparing));
  }
  const earlier = plans.map((sides, index) =>
    first[index]?.some(({ kind }) => kind === 'due-moved') ? earlierBlobs(sides, versions) : [],
  );
  const wanted = earlier.flat();
  if (wanted.length === 0) return first;
  const texts = yield wanted;
  return plans.map((sides, index) => {
    const blobs = earlier[index] ?? [];
    const known = blobs.flatMap((blob) => planIn(texts.get(blob))?.record ?? []);
    return known.length > 0 ? changesOf(sides, known, comparing) : (first[index] ?? []);
  });
}

/** So many plans are compared before other work gets its turn. */
const breath = 10;

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
