import type { Paragraph } from 'mdast';
import type { Day } from '../../calendar/day.ts';
import { fact, type Source } from '../facts.ts';
import { type Inline, paragraph, strong } from '../nodes.ts';
import type { View } from '../view.ts';

/** A line that begins with its day, and says in words where that is past. */
export function whenLine(
  { day: when, source }: { readonly day: Day | undefined; readonly source: Source },
  what: Inline,
  view: View,
): Paragraph {
  const { words, day, spoken, moment } = view;
  if (!when) return labelledLine(words('No day set'), what, view);
  const told = { day: fact(source, day(when)), distance: spoken.distance(when, moment.today) };
  const isPast = when < moment.today;
  return labelledLine(
    words(isPast ? 'Overdue since {day}, {distance}' : '{day}, {distance}', told),
    what,
    view,
  );
}

/** What a line is about, which may lead to its own line of a record, and what is told of it. */
export function labelledLine(
  label: Inline,
  what: Inline,
  { words }: Pick<View, 'words'>,
): Paragraph {
  return paragraph(words('{label}: {what}', { label: strong(label), what }));
}
