import type { DataPath } from '../records/fault.ts';
import type { Kind } from '../records/record.ts';
import { schemaAt } from '../records/schema.ts';

/** A code and what the record format says that it means. */
export interface CodeMeaning {
  readonly code: string;
  readonly meaning: string;
}

/** The codes that may stand at a place of a record, in the format's order. */
export function codeMeanings(kind: Kind, at: DataPath): readonly CodeMeaning[] {
  const { enum: codes = [], enumDescriptions = [] } = schemaAt(kind, at)?.schema ?? {};
  return codes.map((code, index) => ({ code, meaning: enumDescriptions[index] ?? '' }));
}
