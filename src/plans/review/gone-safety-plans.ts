import type { Day } from '../../calendar/day.ts';
import { caseIdOf, type CaseFile } from '../../caseload/case-file.ts';
import type { Commit, FileVersion, Versions } from '../../caseload/versions.ts';
import type { Reading } from '../../records/read-record.ts';
import type { Comparing } from './comparing.ts';
import type { Compared, Texts } from './reviews.ts';
import type { Stand } from './stand.ts';

interface Gone {
  readonly came: Day;
  readonly left: Day;
  readonly blob: string;
  readonly commit: Commit;
}

/** The safety plans that each case had on the day of its decision and that are gone since. */
export function* safetyPlansGone(
  cases: readonly { readonly file: CaseFile; readonly stand: Stand }[],
  { versions, comparing }: { versions: Versions; comparing: Comparing },
): Generator<readonly string[], ReadonlyMap<CaseFile, readonly Compared[]>, Texts> {
  const days = cases.flatMap(({ stand }) => stand.decision?.record.date ?? []);
  const earliest = days.reduce((one, other) => (one < other ? one : other), '9999-12-31');
  const gone = [...versions.gone.values()].flatMap((all) => lastOf(all) ?? []);
  const since = gone.filter(({ left }) => left >= earliest);
  const texts = yield since.map(({ blob }) => blob);
  const found = new Map<CaseFile, Compared[]>();
  for (const each of since) {
    const reading = texts.reading(each.blob);
    const file = reading && caseThatHad(each, reading, cases);
    if (!file) continue;
    const { blob, commit } = each;
    const changes = comparing.compareRecords(reading, undefined);
    const compared = { from: { reading, blob, commit }, to: undefined, changes };
    found.set(file, [...(found.get(file) ?? []), compared]);
  }
  return found;
}

/** The case of a safety plan that was there on the day of the decision. */
function caseThatHad(
  { came, left }: Gone,
  { record }: Reading,
  cases: readonly { readonly file: CaseFile; readonly stand: Stand }[],
): CaseFile | undefined {
  if (record?.record !== 'safety-plan' || record.private === true) return undefined;
  const holder = cases.find(({ file }) => file.id === caseIdOf(record));
  const day = holder?.stand.decision?.record.date;
  return day !== undefined && came <= day && left >= day ? holder?.file : undefined;
}

/** What a file held last, with the days on which it came and went. */
function lastOf(all: readonly FileVersion[]): Gone | undefined {
  const last = all.at(-1);
  const held = all.findLast(({ blob }) => blob !== undefined);
  const [first] = all;
  if (!first || !last || last.blob !== undefined || held?.blob === undefined) return undefined;
  return { came: first.commit.day, left: last.commit.day, blob: held.blob, commit: held.commit };
}
