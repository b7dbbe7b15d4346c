import type { Day } from '../../calendar/day.ts';
import type { CaseFile } from '../../caseload/case-file.ts';
import { type KeptConsent, plainWords } from '../../caseload/consents.ts';
import type { Reader } from '../../summaries/made.ts';
import { consentsOffered, type OfferedConsent, usualReaders } from '../../summaries/readers.ts';
import { speak } from '../../text/sentence.ts';
import { CannotLook } from '../cannot-look.ts';

/**
 * Whom a document is for; refuses where the consent that is named does not hold. `file` is
 * undefined where it is about several cases.
 */
export function readerAsked(
  words: string | undefined,
  file: CaseFile | undefined,
  today: Day,
): Reader | undefined {
  if (words === undefined) return undefined;
  const usual = usualReaders(file !== undefined);
  const known = usual.find((one) => one === words);
  if (known) return known;
  if (!file)
    throw new CannotLook(
      `--for: expected ${usual.join(', ')}, since a document about several people is for nobody outside the agency`,
    );
  const named = namedBy(plainWords(words), consentsOffered(file, today));
  const inForce = named.filter(({ hindrance }) => !hindrance).map(({ kept }) => kept);
  if (inForce.length > 0) return lastGiven(inForce);
  const [hindrance] = named.flatMap((one) => one.hindrance ?? []);
  throw new CannotLook(
    hindrance
      ? `--for: nothing may be shared on the ground of this consent. ${speak(hindrance)}.`
      : `--for: expected ${usual.join(', ')} or words of a consent of the case record; no consent has these words`,
  );
}

/** The consents that have exactly these words, else those that hold them among others. */
function namedBy(said: string, offered: readonly OfferedConsent[]): readonly OfferedConsent[] {
  if (said === '') return [];
  const exactly = offered.filter(({ kept }) => purposeOf(kept) === said);
  return exactly.length > 0
    ? exactly
    : offered.filter(({ kept }) => purposeOf(kept).includes(said));
}

/** Of consents with the same words the one given last renewed the others. */
function lastGiven(consents: readonly KeptConsent[]): KeptConsent {
  if (new Set(consents.map(purposeOf)).size > 1)
    throw new CannotLook(
      '--for: several consents hold these words, write more of the one you mean',
    );
  return consents.reduce((last, one) =>
    (one.consent.given ?? '') > (last.consent.given ?? '') ? one : last,
  );
}

function purposeOf({ consent }: KeptConsent): string {
  return plainWords(consent.for ?? '');
}
