import type { CaseFile, Filed } from '../../caseload/case-file.ts';
import { isUnreadable } from '../../caseload/caseload.ts';
import { gitIdOf } from '../../caseload/file-history.ts';
import type { FileVersion, Versions } from '../../caseload/versions.ts';
import { weightyOnly } from './case-head.ts';
import type { Comparing } from './comparing.ts';
import type { Compared, Texts } from './reviews.ts';
import { safetyPlansGone } from './gone-safety-plans.ts';
import type { Stand } from './stand.ts';

interface Changed {
  readonly file: CaseFile;
  readonly filed: Filed;
  /** The record as it was on the day of the decision; none where it came later. */
  readonly then: FileVersion | undefined;
}

/**
 * What needs a look in the case record and the safety plans since the day of the decision: the
 * last version that was committed by that day against the record as it is.
 */
export function* changesAround(
  cases: readonly { readonly file: CaseFile; readonly stand: Stand }[],
  { versions, comparing }: { versions: Versions | undefined; comparing: Comparing },
): Generator<readonly string[], ReadonlyMap<CaseFile, readonly Compared[]>, Texts> {
  if (!versions) return new Map();
  const changed = cases.flatMap(({ file, stand }) => {
    const day = stand.decision?.record.date;
    if (day === undefined) return [];
    return [...file.records.case, ...file.records['safety-plan']].flatMap((filed) => {
      const all = versions.files.get(filed.reading.path);
      // Of what is not committed yet, or older than a shallow copy, nothing is known.
      if (!all || isUnreadable(filed.reading)) return [];
      const then = all.findLast(({ commit }) => commit.day <= day);
      if (!then && versions.isShallow) return [];
      return isSameText(filed, then) ? [] : [{ file, filed, then }];
    });
  });
  const texts = yield changed.flatMap(({ then }) => then?.blob ?? []);
  const gone = yield* safetyPlansGone(cases, { versions, comparing });
  const found = new Map([...gone].map(([file, compared]) => [file, [...compared]]));
  for (const each of changed) {
    const compared = compare(each, texts, comparing);
    if (compared) found.set(each.file, [...(found.get(each.file) ?? []), compared]);
  }
  return found;
}

function compare(
  { filed, then }: Changed,
  texts: Texts,
  comparing: Comparing,
): Compared | undefined {
  const reading = then?.blob === undefined ? undefined : texts.reading(then.blob);
  // A text that cannot be read says nothing of what changed.
  if (then && !reading?.record) return undefined;
  const from =
    then?.blob !== undefined && reading
      ? { reading, blob: then.blob, commit: then.commit }
      : undefined;
  const changes = comparing.compareRecords(reading, filed.reading);
  return weightyOnly({ from, to: { reading: filed.reading }, changes });
}

function isSameText({ reading }: Filed, version: FileVersion | undefined): boolean {
  const { blob } = version ?? {};
  return blob !== undefined && gitIdOf(reading.text, blob.length) === blob;
}
