import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Filed } from '../caseload/case-file.ts';
import { isKept, lastContact } from '../caseload/contacts.ts';
import { type ServedStage, stagesOf } from '../caseload/stages.ts';
import type { Interview } from '../records/record.ts';
import { absenceOf } from './absence.ts';
import { type DayRead, daysInWords } from './days-in-words.ts';
import { at, fact } from './facts.ts';
import { labelled } from './labelled.ts';
import { joined, list, type Part, paragraph } from './nodes.ts';
import type { View } from './view.ts';

/** What was done, by the ten stages of the interview, how contacts went, and who else was asked. */
export function donePart(view: View): Part {
  const { file, hidden, unread, say } = view;
  const content: RootContent[] = [
    list(stagesOf(file).map((stage) => stageItem(stage, view))),
    contactsLine(view),
  ];
  if (unread.own + unread.homeless > 0)
    content.push(paragraph(say('Notes that cannot be read are not counted here.')));
  if (hidden.has('interview')) content.push(paragraph(say('Private notes are not counted here.')));
  content.push(referralsLine(view));
  return { content };
}

function stageItem({ stage, notes }: ServedStage, view: View): Paragraph {
  const { say, label, spoken } = view;
  const days = daysRead(notes);
  const when = joined(
    [
      ...(days.length > 0 ? [daysInWords(days, view)] : []),
      ...(notes.length > days.length ? [say('on a day not stated')] : []),
    ],
    spoken.between,
  );
  return labelled(view, label('stage', stage), when.length > 0 ? when : say('no contact noted'));
}

/** The days of notes that state one. */
export function daysRead(notes: readonly Filed<Interview>[]): readonly DayRead[] {
  return notes.flatMap((note) => {
    const { date } = note.record;
    return date ? [{ day: date, source: at(note, 'date') }] : [];
  });
}

/** How many contacts took place, and the days on which one was missed or called off. */
export function contactsLine(view: View): Paragraph {
  const { file, moment, say, words, day } = view;
  const notes = file.records.interview;
  if (notes.length === 0) return paragraph(absenceOf('interview', view));
  const last = lastContact(file, moment.today);
  const kept = notes.filter(({ record }) => isKept(record)).length;
  const daysWith = (attendance: 'missed' | 'cancelled'): readonly PhrasingContent[] =>
    daysInWords(daysRead(notes.filter(({ record }) => record.attendance === attendance)), view);
  const [missed, cancelled] = [daysWith('missed'), daysWith('cancelled')];
  const parts = [
    last
      ? words('{kept} kept, the last on {day}', {
          kept,
          day: fact(at(last, 'date'), day(last.record.date)),
        })
      : words('{kept} kept', { kept }),
    ...(missed.length > 0 ? [words('missed on {days}', { days: missed })] : []),
    ...(cancelled.length > 0 ? [words('cancelled on {days}', { days: cancelled })] : []),
  ];
  return labelled(view, say('Contacts'), joined(parts, view.spoken.between));
}

function referralsLine(view: View): Paragraph {
  const { file, say, words, label } = view;
  const referrals = file.records.referral.map((referral) => {
    const { to, status } = referral.record;
    return words('{to} ({status})', {
      to: fact(at(referral, 'to'), say('{to}', { to: to ?? say('a service not named') })),
      status: status
        ? fact(at(referral, 'status'), label('referral-status', status))
        : say('status not stated'),
    });
  });
  if (referrals.length === 0) return paragraph(absenceOf('referral', view));
  return labelled(view, say('Referrals'), joined(referrals, view.spoken.between));
}
