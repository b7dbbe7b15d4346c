import type { Sentence } from '../text/sentence.ts';
import type { Range } from '../text/span.ts';
import type { Check, Found, Severity } from './check.ts';

/** A finding as shells show it: which check, how strong, which file, where, and what it says. */
export interface Finding {
  readonly id: string;
  readonly severity: Severity;
  readonly path: string;
  readonly range: Range;
  readonly message: Sentence;
}

/** Something found, with the check that found it and how strongly it is told. */
export interface Judged extends Found {
  readonly check: Check;
  readonly severity: Severity;
}
