import type { Paragraph, PhrasingContent } from 'mdast';
import { daysBetween } from '../../calendar/day.ts';
import { lengthInWords } from '../../calendar/words.ts';
import { caseRecord, type Filed, isClosed } from '../../caseload/case-file.ts';
import { closingOf } from '../../caseload/closing.ts';
import type { Case } from '../../records/record.ts';
import { absenceOf } from '../absence.ts';
import { contactsLine } from '../done.ts';
import { at, fact } from '../facts.ts';
import { list, type Part, paragraph, strong } from '../nodes.ts';
import { statusWords } from '../opening.ts';
import type { View } from '../view.ts';
import { untilLastDay } from './ended-goals.ts';

/** Whether the case is closed at all: the first a reader must know. */
export function closingStanding(view: View): Part {
  const { file, say, words, day } = view;
  const [filed, another] = file.records.case;
  if (!filed) return { content: [], otherwise: absenceOf('case', view) };
  if (another)
    return {
      content: [paragraph(say('There is more than one case record, so how it ended is open.'))],
    };
  const closing = closingOf(file);
  if (!closing)
    return {
      content: [
        paragraph(
          strong(
            words('This case is not closed: its status is {status}.', {
              status: statusWords(filed, view),
            }),
          ),
        ),
      ],
    };
  const status = statusWords(filed, view);
  return {
    content: [
      paragraph(
        closing.closed
          ? words('This case was {status} on {day}.', {
              status,
              day: fact(at(filed, 'closed'), day(closing.closed)),
            })
          : words('This case is {status}; no day of closing can be read from its record.', {
              status,
            }),
      ),
    ],
  };
}

/** From when to when, how long, who carried it, the contacts, and how things stood at the end. */
export function closingCourse(view: View): Part {
  const filed = caseRecord(view.file);
  return {
    content: [
      list([
        ...(filed ? [...timeLines(filed, view), ...peopleLines(filed, view)] : []),
        contactsLine({ ...view, file: untilLastDay(view) }),
        ...notCounted(view),
        ...(filed && isClosed(view.file) ? [outcomeLine(filed, view)] : []),
      ]),
    ],
  };
}

function notCounted(view: View): readonly Paragraph[] {
  const { file, hidden, unread, say } = view;
  const later = file.records.interview.length - untilLastDay(view).records.interview.length;
  return [
    ...(later > 0
      ? [paragraph(say('Notes that are dated later are not counted here: {later}.', { later }))]
      : []),
    ...(unread.own + unread.homeless > 0
      ? [paragraph(say('Notes that cannot be read are not counted here.'))]
      : []),
    ...(hidden.has('interview') && file.records.interview.length > 0
      ? [paragraph(say('Private notes are not counted here.'))]
      : []),
  ];
}

function timeLines(filed: Filed<Case>, view: View): readonly Paragraph[] {
  const { say, words, day, tell, moment, file } = view;
  const { opened } = filed.record;
  const time = strong(say('Time'));
  if (!opened) return [paragraph(words('{time}: the day of opening is not stated', { time }))];
  const closing = closingOf(file);
  const from = fact(at(filed, 'opened'), day(opened));
  if (closing?.closed) {
    const length = tell(lengthInWords(daysBetween(opened, closing.closed)));
    const to = fact(at(filed, 'closed'), day(closing.closed));
    return [paragraph(words('{time}: {from} to {to}, {length}', { time, from, to, length }))];
  }
  if (closing)
    return [paragraph(words('{time}: from {from}, to a day that is not known', { time, from }))];
  const length = tell(lengthInWords(daysBetween(opened, moment.today)));
  return [paragraph(words('{time}: since {from}, {length} so far', { time, from, length }))];
}

function peopleLines(filed: Filed<Case>, { say, words }: View): readonly Paragraph[] {
  const { worker, supervisor, program } = filed.record;
  const told = (key: keyof Case, value: string): PhrasingContent =>
    fact(at(filed, key), say('{value}', { value }));
  const line = (label: string, what: PhrasingContent): Paragraph =>
    paragraph(words('{label}: {what}', { label: strong(label), what }));
  return [
    ...(worker ? [line(say('Worker'), told('worker', worker))] : []),
    ...(supervisor ? [line(say('Supervisor'), told('supervisor', supervisor))] : []),
    ...(program ? [line(say('Program'), told('program', program))] : []),
  ];
}

function outcomeLine(filed: Filed<Case>, { say, words }: View): Paragraph {
  const { outcome } = filed.record;
  const label = strong(say('How things stood at the end'));
  return paragraph(
    words('{label}: {outcome}', {
      label,
      outcome: outcome
        ? fact(at(filed, 'outcome'), say('{outcome}', { outcome }))
        : say('the case record does not say'),
    }),
  );
}
