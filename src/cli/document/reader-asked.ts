import type { Day } from '../../calendar/day.ts';
import type { CaseFile } from '../../caseload/case-file.ts';
import { consentsOf, plainWords } from '../../caseload/consents.ts';
import type { Reader } from '../../summaries/made.ts';
import { isInForce } from '../../summaries/supports.ts';
import { CannotLook } from '../cannot-look.ts';

const usual = ['team', 'supervisor', 'person', 'court'] as const;

/** Whom a document is for; refuses where the consent that is named does not hold. */
export function readerAsked(
  words: string | undefined,
  file: CaseFile | undefined,
  today: Day,
): Reader | undefined {
  if (words === undefined) return undefined;
  const known = usual.find((one) => one === words);
  if (known) return known;
  const said = plainWords(words);
  const kept = (file ? consentsOf(file) : []).filter(({ consent }) =>
    plainWords(consent.for ?? '').includes(said),
  );
  const inForce = kept.filter(({ consent }) => isInForce(consent, today));
  const [only, another] = inForce;
  if (only && !another) return only;
  if (another)
    throw new CannotLook(
      '--for: several consents hold these words, write more of the one you mean',
    );
  const [ended] = kept;
  if (!ended)
    throw new CannotLook(
      `--for: expected ${usual.join(', ')} or words of a consent of the case record; no consent has these words`,
    );
  const { withdrawn, expires } = ended.consent;
  throw new CannotLook(
    withdrawn
      ? `--for: this consent was withdrawn on ${withdrawn}`
      : expires && expires < today
        ? `--for: this consent ran out on ${expires}`
        : '--for: this consent is not given yet',
  );
}
