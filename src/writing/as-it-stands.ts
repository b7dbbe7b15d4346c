import { type Caseload, changeCaseload } from '../caseload/caseload.ts';
import { type Reading, readRecord, type SourceFile } from '../records/read-record.ts';

/** A record with the caseload it is part of, both as its text stands at this moment. */
export interface AsItStands {
  readonly reading: Reading;
  readonly caseload: Caseload;
}

/**
 * The record that a text in the editor is, which may be ahead of the caseload by what was just
 * typed. Undefined where it is no record.
 */
export function asItStands(file: SourceFile, caseload: Caseload): AsItStands | undefined {
  const known = caseload.readings.get(file.path);
  if (known?.text === file.text) return { reading: known, caseload };
  const reading = readRecord(file, caseload.settings.extraCodes);
  if (!reading) return undefined;
  const changed = changeCaseload(caseload, new Map([[file.path, reading]]));
  return { reading: changed.readings.get(file.path) ?? reading, caseload: changed };
}
