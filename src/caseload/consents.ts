import type { Day } from '../calendar/day.ts';
import type { Consent } from '../records/record.ts';
import { type CaseFile, caseRecord, isActive, type Spot } from './case-file.ts';

/** A consent as the case record has it, and where. */
export interface KeptConsent extends Spot {
  readonly consent: Consent;
}

/** The consents of the case record, in its order. */
export function consentsOf(file: CaseFile): readonly KeptConsent[] {
  const filed = caseRecord(file);
  if (!filed) return [];
  const { reading, record } = filed;
  return (record.consents ?? []).map((consent, index) => ({
    consent,
    reading,
    at: ['consents', index],
  }));
}

/**
 * The consent that a referral names in words: of several with the same words the one given last,
 * since that renewed the others.
 */
export function consentNamed(file: CaseFile, words: string): KeptConsent | undefined {
  const said = plainWords(words);
  return consentsOf(file)
    .filter(({ consent }) => plainWords(consent.for ?? '') === said)
    .reduce<KeptConsent | undefined>(
      (last, kept) => ((last?.consent.given ?? '') > (kept.consent.given ?? '') ? last : kept),
      undefined,
    );
}

/** A consent that has a last day. */
export interface ConsentRunOut extends KeptConsent {
  readonly expires: Day;
}

/** Consents that a case under way has let run out: nothing waits for their day any more. */
export function consentsRunOut(file: CaseFile, today: Day): readonly ConsentRunOut[] {
  if (!isActive(file)) return [];
  return consentsOf(file).flatMap((kept): readonly ConsentRunOut[] => {
    const { expires, withdrawn, for: what = '' } = kept.consent;
    if (!expires || withdrawn || expires >= today) return [];
    return consentNamed(file, what)?.consent === kept.consent ? [{ ...kept, expires }] : [];
  });
}

/** Words as they are compared: spacing and capitals say nothing. */
export function plainWords(words: string): string {
  return words.trim().replace(/\s+/g, ' ').normalize('NFC').toLowerCase();
}
