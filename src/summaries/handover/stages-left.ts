import type { PhrasingContent } from 'mdast';
import { daysOf, type ServedStage, stagesOf } from '../../caseload/stages.ts';
import { latest, plusDays } from '../../calendar/day.ts';
import { at, fact } from '../facts.ts';
import { type Inline, joined, list, type Part, paragraph } from '../nodes.ts';
import type { View } from '../view.ts';
import { isPartial } from './is-partial.ts';
import { labelledLine } from './when-line.ts';

const daysBack = 90;

/** The stages that no contact is noted for, in a line. */
export function stagesNeverPart(view: View): Part {
  return { content: [paragraph(neverServed(view))] };
}

/** The stages that no contact is noted for, and those that had one but not lately. */
export function stagesLeftPart(view: View): Part {
  const { say, words, label, day, moment } = view;
  const since = plusDays(moment.today, -daysBack);
  const old = stagesOf(view.file).flatMap(({ stage, notes }): readonly Inline[] => {
    const last = lastNote(notes);
    const on = last?.record.date;
    return last && on && on < since
      ? [words('{stage} ({day})', { stage: label('stage', stage), day: fact(at(last, 'date'), day(on)) })] // prettier-ignore
      : [];
  });
  const others = stagesOf(view.file).filter(({ notes }) => notes.length > 0);
  const isEachLately = others.length > 0 && others.every(({ notes }) => daysOf(notes).length > 0);
  const lines = [
    paragraph(neverServed(view)),
    ...(old.length > 0
      ? [
          labelledLine(
            say('No contact since {day}, each with the last one', { day: day(since) }),
            joined(old, ', '),
            view,
          ),
        ]
      : []),
    ...(old.length === 0 && isEachLately
      ? [paragraph(say('All other stages have had a contact since {day}.', { day: day(since) }))]
      : []),
  ];
  return { content: [list(lines)] };
}

function lastNote(notes: ServedStage['notes']): ServedStage['notes'][number] | undefined {
  const last = latest(daysOf(notes));
  return notes.find(({ record }) => record.date === last);
}

function neverServed(view: View): readonly PhrasingContent[] {
  const { file, words, label } = view;
  const never = stagesOf(file).filter(({ notes }) => notes.length === 0);
  if (never.length === 0) return words('Each of the ten stages has had at least one contact.');
  const stages = never.map(({ stage }) => label('stage', stage)).join(', ');
  return isPartial(view)
    ? words('No contact in the notes that can be shown for: {stages}.', { stages })
    : words('No contact noted for: {stages}.', { stages });
}
