import type { Sentence } from '../text/sentence.ts';
import type { Span } from '../text/span.ts';

/** Keys and list positions from the root of the front matter to a value. */
export type DataPath = readonly (string | number)[];

/**
 * Where in a file a finding points: a stretch of text, or a key or value by its path, which is
 * turned into text only for files that have findings to show.
 */
export type Place =
  { readonly span: Span } | { readonly at: DataPath; readonly on: 'key' | 'value' };

/** What is wrong with a file as a record, told by its reading. */
export interface Fault {
  readonly check: FaultId;
  readonly place: Place;
  readonly message: Sentence;
  /** The key that belongs here, where it is known: the one that is missing or was misspelt. */
  readonly key?: string;
}

export type FaultId =
  | 'file-not-readable'
  | 'file-too-large'
  | 'not-utf-8'
  | 'control-character'
  | 'comma-cuts-text'
  | 'conflict-marker'
  | 'front-matter-not-closed'
  | 'yaml-not-readable'
  | 'yaml-not-plain'
  | 'key-duplicate'
  | 'kind-unknown'
  | 'key-missing'
  | 'key-near-miss'
  | 'key-unknown'
  | 'value-wrong-type'
  | 'value-not-allowed'
  | 'code-unknown'
  | 'date-not-a-day'
  | 'id-malformed';
