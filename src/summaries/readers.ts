import type { Day } from '../calendar/day.ts';
import { dayInWords } from '../calendar/words.ts';
import type { CaseFile } from '../caseload/case-file.ts';
import { consentsOf, type KeptConsent } from '../caseload/consents.ts';
import { isForNobodyElse } from '../records/for-nobody-else.ts';
import type { Consent } from '../records/record.ts';
import { sentence, type Sentence } from '../text/sentence.ts';
import type { Reader } from './made.ts';
import { isInForce, lastOf } from './supports.ts';

/** A reader who needs no consent. */
export type UsualReader = Exclude<Reader, object>;

/** Who may read a document without a consent; one about several people leaves the agency for nobody. */
export function usualReaders(isOfOne: boolean): readonly UsualReader[] {
  return isOfOne
    ? ['team', 'supervisor', 'person', 'court']
    : ['team', 'supervisor', 'supervisors'];
}

/** A consent that a document may be made for, or why none may be made for it. */
export interface OfferedConsent {
  readonly kept: KeptConsent;
  readonly hindrance: Sentence | undefined;
}

/** The consents of a case as the readers of a document: those that hold today come first. */
export function consentsOffered(file: CaseFile, today: Day): readonly OfferedConsent[] {
  return consentsOf(file)
    .map((kept) => ({ kept, hindrance: hindranceOf(kept, file, today) }))
    .sort((one, other) => Number(!!one.hindrance) - Number(!!other.hindrance));
}

/** Why nothing may be shared on the ground of a consent of a case on a day. */
export function hindranceOf(
  { consent, reading }: KeptConsent,
  file: CaseFile,
  today: Day,
): Sentence | undefined {
  // The words of the consent would stand in the document.
  if (isForNobodyElse(reading)) return sentence('The case record is kept private');
  if (isInForce(consent, file, today)) return undefined;
  return ending(consent, today) ?? ending(lastOf(consent, file, today), today);
}

function ending({ given, expires, withdrawn }: Consent, today: Day): Sentence | undefined {
  const on = (pattern: string, day: Day): Sentence =>
    sentence(pattern, { day: dayInWords(day, today) });
  if (given === undefined) return sentence('The day it was given is not stated');
  if (withdrawn !== undefined && withdrawn <= today) return on('Withdrawn on {day}', withdrawn);
  if (expires !== undefined && expires < today) return on('Ran out on {day}', expires);
  return given > today ? on('Given only from {day} on', given) : undefined;
}
