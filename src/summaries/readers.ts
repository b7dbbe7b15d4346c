import type { Day } from '../calendar/day.ts';
import { dayInWords } from '../calendar/words.ts';
import type { CaseFile } from '../caseload/case-file.ts';
import { consentsOf, type KeptConsent } from '../caseload/consents.ts';
import type { Consent } from '../records/record.ts';
import { sentence, type Sentence } from '../text/sentence.ts';
import { isInForce } from './supports.ts';

/** A consent that a document may be made for, or why none may be made for it. */
export interface OfferedConsent {
  readonly kept: KeptConsent;
  readonly hindrance: Sentence | undefined;
}

/** The consents of a case as the readers of a document: those that hold today come first. */
export function consentsOffered(file: CaseFile, today: Day): readonly OfferedConsent[] {
  return consentsOf(file)
    .map((kept) => ({ kept, hindrance: hindranceOf(kept.consent, today) }))
    .sort((one, other) => Number(!!one.hindrance) - Number(!!other.hindrance));
}

/** Why nothing may be shared on the ground of a consent on a day. */
export function hindranceOf(consent: Consent, today: Day): Sentence | undefined {
  if (isInForce(consent, today)) return undefined;
  const { given, expires, withdrawn } = consent;
  const on = (pattern: string, day: Day): Sentence =>
    sentence(pattern, { day: dayInWords(day, today) });
  if (given === undefined) return sentence('The day it was given is not stated');
  if (withdrawn !== undefined && withdrawn < today) return on('Withdrawn on {day}', withdrawn);
  if (expires !== undefined && expires < today) return on('Ran out on {day}', expires);
  return on('Given only from {day} on', given);
}
