import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Filed } from '../../caseload/case-file.ts';
import { isKept, isWithPerson } from '../../caseload/contacts.ts';
import { stagesOf } from '../../caseload/stages.ts';
import type { Interview } from '../../records/record.ts';
import { daysInWords } from '../days-in-words.ts';
import { daysRead } from '../done.ts';
import { at, fact } from '../facts.ts';
import { list, type Part, paragraph, strong } from '../nodes.ts';
import type { View } from '../view.ts';
import { isBefore, isInPeriod, notesInPeriod } from './in-period.ts';
import { noneInPeriod, notCounted } from './none-in-period.ts';

type Notes = readonly Filed<Interview>[];

/** How contacts went in the period: how many of each kind, and on which days. */
export function contactsInPeriod(view: View): Part {
  const isNone = notesInPeriod(view).length === 0;
  return {
    content: [
      ...contactCounts(view),
      ...undated(view),
      // Where there is none, the sentence that says so tells of what cannot be read.
      ...(isNone ? [] : notCounted(view)),
    ],
  };
}

/** The same without what could not be counted. */
export function contactCounts(view: View): readonly RootContent[] {
  const { say } = view;
  const notes = notesInPeriod(view);
  if (notes.length === 0) return [paragraph(noneInPeriod('contact', view)), ...lastBefore(view)];
  const kept = notes.filter(({ record }) => isWithPerson(record));
  const of = (attendance: Interview['attendance'], among = notes): Notes =>
    among.filter(({ record }) => record.attendance === attendance);
  const others = notes.filter(({ record }) => isKept(record) && !isWithPerson(record));
  const lines = [
    kept.length > 0
      ? countLine(say('Kept'), kept, view)
      : paragraph(say('No contact with the person was kept in this period.')),
    ...lineFor(say('Of these, the person came late'), of('late', kept), view),
    ...lineFor(say('Of these, attendance is not stated'), of(undefined, kept), view),
    ...lineFor(say('Missed'), of('missed'), view),
    ...lineFor(say('Cancelled'), of('cancelled'), view),
    ...lineFor(say('With somebody else about the person'), others, view),
  ];
  return [list(lines), ...(kept.length > 0 ? [] : lastBefore(view))];
}

function lineFor(name: string, notes: Notes, view: View): readonly Paragraph[] {
  return notes.length > 0 ? [countLine(name, notes, view)] : [];
}

function countLine(name: string, notes: Notes, view: View): Paragraph {
  return paragraph(
    view.words('{name}: {count}, on {days}', {
      name: strong(name),
      count: notes.length,
      days: daysInWords(daysRead(notes), view),
    }),
  );
}

/** The last contact with the person that took place before the period. */
function lastBefore(view: View): readonly Paragraph[] {
  const { file, words, day } = view;
  const last = file.records.interview.findLast(
    ({ record }) => isWithPerson(record) && record.date && isBefore(record.date, view),
  );
  if (!last) return [];
  const told = { day: fact(at(last, 'date'), day(last.record.date)) };
  return [paragraph(words('The last contact with the person before it was on {day}.', told))];
}

/** Notes that may be of the period or not. */
export function undated({ file, words }: View): readonly Paragraph[] {
  const notes = file.records.interview.filter(({ record }) => record.date === undefined);
  const [first] = notes;
  if (!first) return [];
  const told = fact(at(first, 'date'), words('no day'));
  return [
    paragraph(
      notes.length === 1
        ? words('1 note states {none} and is not counted here.', { none: told })
        : words('{count} notes state {none} and are not counted here.', {
            count: notes.length,
            none: told,
          }),
    ),
  ];
}

/** What contacts were for, by the stages of the interview that were served in the period. */
export function stagesInPeriod(view: View): Part {
  const { label, words } = view;
  const lines = stagesOf(view.file).flatMap(({ stage, notes }): readonly Paragraph[] => {
    const own = notes.filter(({ record }) => isInPeriod(record.date, view));
    if (own.length === 0) return [];
    const days: readonly PhrasingContent[] = daysInWords(daysRead(own), view);
    return [paragraph(words('{name}: {days}', { name: strong(label('stage', stage)), days }))];
  });
  return {
    content: lines.length > 0 ? [list(lines)] : [],
    otherwise: noneInPeriod('stage', view),
  };
}
