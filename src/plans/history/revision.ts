import { caseIdOf } from '../../caseload/case-file.ts';
import { isForNobodyElse } from '../../records/for-nobody-else.ts';
import type { Reading } from '../../records/read-record.ts';
import type { CareRecord } from '../../records/record.ts';
import { saidLoosely } from '../../records/said-loosely.ts';

/** A reading of what can be read. */
export type Read = Reading & { readonly record: CareRecord };

/**
 * What a file was to a case at one time: a record of it, one that is kept private, nothing (not
 * there, not a record, of another case, or a reflection, which is its writer's own), or something
 * that cannot be read.
 */
export type Standing =
  | { readonly is: 'open' | 'private'; readonly reading: Read }
  | { readonly is: 'nothing' | 'unreadable' };

export const nothing: Standing = { is: 'nothing' };

/** Tells what readings are to the case that has had these ids. */
export function standingOf(reading: Reading | undefined, ids: ReadonlySet<string>): Standing {
  if (!reading) return nothing;
  const { record } = reading;
  if (!record || reading.outdated) {
    const said = saidLoosely(reading);
    // What may be a reflection is treated as one.
    const isOthers = said.kind === 'reflection' || (said.case !== undefined && !ids.has(said.case));
    return isOthers ? nothing : { is: 'unreadable' };
  }
  const id = caseIdOf(record);
  if (record.record === 'reflection' || id === undefined || !ids.has(id)) return nothing;
  return { is: isForNobodyElse(reading) ? 'private' : 'open', reading: { ...reading, record } };
}
