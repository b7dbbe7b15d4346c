import type { CaseVersions } from '../../caseload/case-versions.ts';
import type { FileVersion } from '../../caseload/versions.ts';
import { decode } from '../../records/decode.ts';
import type { ExtraCodes } from '../../records/interpret.ts';
import { type Reading, readRecord } from '../../records/read-record.ts';

/** Reads a version of a file; undefined where it holds no record, or the file was not there. */
export type ReadVersion = (version: FileVersion) => Reading | undefined;

type Readings = Map<string, Reading | undefined>;

/** What the texts say that git once gave, for as long as its answer is held. */
const known = new WeakMap<
  CaseVersions['texts'],
  { readonly extra: ExtraCodes; readonly readings: Readings }
>();

/** Reads each text once, and none that is still on disk and was read there. */
export function readerOf(
  { texts }: CaseVersions,
  own: readonly Reading[],
  extra: ExtraCodes,
): ReadVersion {
  const before = known.get(texts);
  const readings: Readings =
    before?.extra === extra ? before.readings : new Map<string, Reading | undefined>();
  known.set(texts, { extra, readings });
  const byText = new Map(
    own.filter(({ outdated }) => !outdated).map((reading) => [reading.text, reading]),
  );
  return ({ blob, path }) => {
    if (blob === undefined) return undefined;
    if (!readings.has(blob)) readings.set(blob, readingOf(path, texts.get(blob)));
    return readings.get(blob);
  };

  function readingOf(path: string, bytes: Uint8Array | undefined): Reading | undefined {
    const unread = { path, text: '', record: undefined, faults: [] };
    // Git does not have it, or it is larger than a record may be.
    if (!bytes) return unread;
    const { text, fault } = decode(bytes);
    if (fault) return { ...unread, text };
    return byText.get(text) ?? readRecord({ path, text }, extra);
  }
}
