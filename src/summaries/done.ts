import type { Paragraph, RootContent } from 'mdast';
import { isKept, lastContact } from '../caseload/contacts.ts';
import { daysOf, type ServedStage, stagesOf } from '../caseload/stages.ts';
import { absenceOf } from './absence.ts';
import { daysInWords } from './days-in-words.ts';
import { list, paragraph, section, strong, text } from './nodes.ts';
import type { View } from './view.ts';

/** What was done, by the ten stages of the interview, how contacts went, and who else was asked. */
export function doneSection(view: View): readonly RootContent[] {
  const { file, hidden, unread, say } = view;
  const content: RootContent[] = [
    list(stagesOf(file).map((stage) => stageItem(stage, view))),
    contactsLine(view),
  ];
  if (unread.own + unread.homeless > 0)
    content.push(paragraph(say('Notes that cannot be read are not counted here.')));
  if (hidden.has('interview')) content.push(paragraph(say('Private notes are not counted here.')));
  content.push(referralsLine(view));
  return section(say('What was done'), content, '');
}

function stageItem({ stage, notes }: ServedStage, view: View): Paragraph {
  const { say, label } = view;
  const days = daysOf(notes);
  const undated = notes.length - days.length;
  const when = [
    ...(days.length > 0 ? [daysInWords(days, view)] : []),
    ...(undated > 0 ? [say('on a day not stated')] : []),
  ].join('; ');
  return paragraph(strong(label('stage', stage)), text(`: ${when || say('not yet served')}`));
}

/** How many contacts took place, and the days on which one was missed or called off. */
function contactsLine(view: View): Paragraph {
  const { file, moment, say, day } = view;
  const notes = file.records.interview;
  if (notes.length === 0) return paragraph(absenceOf('interview', view));
  const last = lastContact(file, moment.today)?.record.date;
  const kept = notes.filter(({ record }) => isKept(record)).length;
  const daysWith = (attendance: 'missed' | 'cancelled'): string =>
    daysInWords(daysOf(notes.filter(({ record }) => record.attendance === attendance)), view);
  const [missed, cancelled] = [daysWith('missed'), daysWith('cancelled')];
  const parts = [
    last
      ? say('{kept} kept, the last on {day}', { kept, day: day(last) })
      : say('{kept} kept', { kept }),
    ...(missed ? [say('missed on {days}', { days: missed })] : []),
    ...(cancelled ? [say('cancelled on {days}', { days: cancelled })] : []),
  ];
  return paragraph(strong(say('Contacts')), text(`: ${parts.join('; ')}`));
}

function referralsLine(view: View): Paragraph {
  const { file, say, label } = view;
  const referrals = file.records.referral.map(({ record }) =>
    say('{to} ({status})', {
      to: record.to ?? say('a service not named'),
      status: record.status ? label('referral-status', record.status) : say('status not stated'),
    }),
  );
  if (referrals.length === 0) return paragraph(absenceOf('referral', view));
  return paragraph(strong(say('Referrals')), text(`: ${referrals.join('; ')}`));
}
