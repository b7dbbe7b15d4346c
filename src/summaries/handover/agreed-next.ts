import type { Paragraph, PhrasingContent } from 'mdast';
import { type Filed, isClosed } from '../../caseload/case-file.ts';
import { nextAgreed } from '../../caseload/contacts.ts';
import type { Interview } from '../../records/record.ts';
import { agreedSpots } from '../agreed-spots.ts';
import { at, fact } from '../facts.ts';
import { paragraph } from '../nodes.ts';
import type { View } from '../view.ts';
import { labelledLine } from './when-line.ts';

/** What the newest note says was agreed for next time, or that it says nothing; none without a note. */
export function agreedNext(view: View): readonly Paragraph[] {
  const { file, hidden, moment, say, words, day } = view;
  const latest = file.records.interview.at(-1);
  if (!latest || isClosed(file)) return [];
  const on = fact(at(latest, 'date'), day(latest.record.date));
  const told = agreedWords(latest, view);
  const isPast = (nextAgreed(latest.record).date ?? '') < moment.today;
  return [
    told
      ? labelledLine(words('Agreed on {on} for next time', { on }), told, view)
      : paragraph(words('The note of {on} names nothing that was agreed for next time.', { on })),
    // Something newer may stand in a note that others do not see.
    ...(hidden.has('interview') && isPast
      ? [paragraph(say('A note that is kept private may have agreed something newer.'))]
      : []),
  ];
}

/** Day and words of what a note agreed for next time; undefined where it names neither. */
function agreedWords(
  filed: Filed<Interview>,
  { say, words, day, spoken, moment }: View,
): readonly PhrasingContent[] | undefined {
  const { date, what } = nextAgreed(filed.record);
  const spots = agreedSpots(filed);
  const told = what ? fact(spots.what, say('{what}', { what })) : say('the next contact');
  if (!date) return what ? words('{what} (no day set)', { what: told }) : undefined;
  const values = {
    what: told,
    day: fact(spots.day, day(date)),
    distance: spoken.distance(date, moment.today),
  };
  return date < moment.today
    ? words('{what} (overdue since {day}, {distance})', values)
    : words('{what} ({day}, {distance})', values);
}

/** What a note of an earlier contact agreed, as it was said then; none where it names nothing. */
export function agreedThen(
  filed: Filed<Interview>,
  { say, words, day }: View,
): readonly Paragraph[] {
  const { date, what } = nextAgreed(filed.record);
  const spots = agreedSpots(filed);
  const values = {
    day: date ? fact(spots.day, day(date)) : '',
    what: what ? fact(spots.what, say('{what}', { what })) : '',
  };
  if (date && what) return [paragraph(words('Agreed then for {day}: {what}', values))];
  if (date) return [paragraph(words('Agreed then: the next contact on {day}.', values))];
  return what ? [paragraph(words('Agreed then: {what}', values))] : [];
}
