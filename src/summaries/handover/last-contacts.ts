import type { BlockContent, List, Paragraph } from 'mdast';
import { type Filed, isClosed } from '../../caseload/case-file.ts';
import { isKept, lastContact } from '../../caseload/contacts.ts';
import { readBody } from '../../records/body.ts';
import type { Interview } from '../../records/record.ts';
import { boiledDown } from '../../text/boiled-down.ts';
import { absenceOf } from '../absence.ts';
import { at, fact } from '../facts.ts';
import { fromSource } from '../from-source.ts';
import { type Inline, joined, list, type Part, paragraph, strong } from '../nodes.ts';
import type { View } from '../view.ts';
import { agreedThen } from './agreed-next.ts';
import { sectionsOf } from './note-sections.ts';
import { shortExcerpt } from './short-excerpt.ts';
import { sourceOf } from './told-section.ts';

const counted = 3;
const room = { one: 900, each: 350 } as const;

/** The last contacts up to today, the newest first, with what was done and agreed then. */
export function lastContactsPart(view: View): Part {
  const notes = contactsUpTo(view).slice(0, counted);
  return {
    content:
      notes.length > 0
        ? [list(notes.map((note) => contactItem(note, view))), ...notCounted(view)]
        : [],
    otherwise: absenceOf('interview', view),
  };
}

function contactItem(note: Filed<Interview>, view: View): readonly BlockContent[] {
  const { file } = view;
  // What was agreed last stands among the promises, as long as anything is waited for.
  const isPromised = note === file.records.interview.at(-1) && !isClosed(file);
  return [
    paragraph(contactWords(note, view)),
    ...mainPart(note, room.each, view),
    ...(isPromised ? [] : agreedThen(note, view)),
  ];
}

function notCounted({ hidden, unread, say }: View): readonly BlockContent[] {
  return [
    ...(unread.own + unread.homeless > 0
      ? [paragraph(say('Notes that cannot be read are not counted here.'))]
      : []),
    ...(hidden.has('interview') ? [paragraph(say('Private notes are not counted here.'))] : []),
  ];
}

/** The last contact with the person: when, how, and what was done; and what was missed since. */
export function lastContactPart(view: View): Part {
  const { file, moment, say } = view;
  const last = lastContact(file, moment.today);
  const since = last?.record.date ?? '';
  const later = contactsUpTo(view).filter(
    ({ reading, record }) => reading !== last?.reading && (record.date ?? '') >= since,
  );
  const none = file.records.interview.length === 0;
  return {
    content: [
      ...(last ? [paragraph(contactWords(last, view)), ...mainPart(last, room.one, view)] : []),
      ...(last && isClosed(file) ? agreedThen(last, view) : []),
      ...(!last && !none ? [paragraph(say('No contact with the person is noted yet.'))] : []),
      ...laterContacts(later, view),
      ...(none ? [] : notCounted(view)),
    ],
    otherwise: absenceOf('interview', view),
  };
}

function laterContacts(notes: readonly Filed<Interview>[], view: View): readonly BlockContent[] {
  if (notes.length === 0) return [];
  return [
    paragraph(view.say('Noted since then:')),
    list(notes.map((note) => paragraph(contactWords(note, view)))),
  ];
}

function contactsUpTo({ file, moment }: View): readonly Filed<Interview>[] {
  return file.records.interview
    .filter(({ record }) => record.date === undefined || record.date <= moment.today)
    .toReversed();
}

/** `16 November, in person, kept, 50 minutes: Monitoring progress`. */
function contactWords(note: Filed<Interview>, view: View): Inline {
  const { words, say, label, day } = view;
  const { date, setting, attendance, minutes, stage, also = [] } = note.record;
  const how = joined(
    [
      strong(fact(at(note, 'date'), day(date))),
      ...(setting ? [fact(at(note, 'setting'), label('setting', setting))] : []),
      attendance
        ? fact(at(note, 'attendance'), label('attendance', attendance))
        : say('attendance not stated'),
      ...(minutes !== undefined && isKept(note.record) ? [minutesWords(note, minutes, view)] : []),
    ],
    ', ',
  );
  const stages = [
    ...(stage ? [fact(at(note, 'stage'), label('stage', stage))] : [say('stage not stated')]),
    ...also.map((one, index) => fact(at(note, 'also', index), label('stage', one))),
  ];
  return words('{how}: {stages}', { how, stages: joined(stages, ', ') });
}

function minutesWords(note: Filed<Interview>, minutes: number, { words, spoken }: View): Inline {
  const told = { minutes: fact(at(note, 'minutes'), spoken.number(minutes)) };
  return minutes === 1 ? words('{minutes} minute', told) : words('{minutes} minutes', told);
}

/** What the note tells first: before its headings, or under the first that is not of next time. */
function mainPart(note: Filed<Interview>, most: number, view: View): readonly (Paragraph | List)[] {
  const { say } = view;
  const sections = sectionsOf(note);
  const telling = sections.filter(({ title }) => !isAside.test(boiledDown(title)));
  const section = telling[0] ?? sections[0];
  if (section) {
    const { blocks, saysMore } = shortExcerpt(section, most);
    return [...blocks, fromSource(sourceOf(section, view), saysMore || telling.length > 1, view)];
  }
  const { refused } = readBody(note.reading.text);
  return [paragraph(refused ? say(refused.pattern, refused.values) : say('The note has no text.'))];
}

/** What tells of next time, of numbers alone, or of the goals that are worked on. */
const isAside =
  /^(?:next|confidential|preferred contact|how to reach|readings?$|count$|follow ?up|plan$|p$|goals?$|g$|late\b)/;
