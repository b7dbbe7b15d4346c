import { dayInWords } from '../calendar/words.ts';
import { nextAgreed } from '../caseload/contacts.ts';
import { sentence, type Sentence } from '../text/sentence.ts';
import type { CaseAtHand } from './case-at-hand.ts';

/** What was agreed at the last contact for the next one, as a worker wants to be reminded of it. */
export function lastAgreed({
  file,
  moment,
}: Pick<CaseAtHand, 'file' | 'moment'>): Sentence | undefined {
  const last = file.records.interview.at(-1)?.record;
  if (!last) return undefined;
  const { date, what } = nextAgreed(last);
  const { today } = moment;
  const values = {
    since: last.date ? dayInWords(last.date, today) : '',
    day: date ? dayInWords(date, today) : '',
    what: what?.replace(/\s+/g, ' ').trim() ?? '',
  };
  if (values.what && date) return sentence('Agreed on {since} for {day}: {what}', values);
  if (values.what) return sentence('Agreed on {since}: {what}', values);
  return date ? sentence('Agreed on {since}: contact on {day}', values) : undefined;
}
