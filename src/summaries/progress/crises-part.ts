import type { PhrasingContent } from 'mdast';
import type { Day } from '../../calendar/day.ts';
import type { Filed } from '../../caseload/case-file.ts';
import { isWithPerson } from '../../caseload/contacts.ts';
import type { Interview } from '../../records/record.ts';
import { at, fact } from '../facts.ts';
import { joined, list, paragraph, type Part } from '../nodes.ts';
import type { View } from '../view.ts';
import { notesInPeriod } from './in-period.ts';
import { noneInPeriod, notCounted } from './none-in-period.ts';
import { severityWords } from './severity-words.ts';

/** Crises noted in the period: when, how severe, and the follow-up. What the danger was stays in the note. */
export function crisesInPeriod(view: View): Part {
  const notes = notesInPeriod(view).filter(
    ({ record }) => record.crisis !== undefined || record.stage === 'crisis-management',
  );
  return {
    content:
      notes.length > 0
        ? [list(notes.map((note) => paragraph(crisisLine(note, view)))), ...notCounted(view)]
        : [],
    otherwise: noneInPeriod('crisis', view),
  };
}

function crisisLine(note: Filed<Interview>, view: View): readonly PhrasingContent[] {
  const { say, words, day } = view;
  const { date, crisis } = note.record;
  const severity = crisis?.severity;
  return joined(
    [
      words('{day}.', { day: fact(at(note, crisis ? 'crisis' : 'stage'), day(date)) }),
      severity
        ? [fact(at(note, 'crisis', 'severity'), severityWords(severity, view))]
        : say('Severity not stated.'),
      followUp(note, view),
    ],
    ' ',
  );
}

function followUp(note: Filed<Interview>, view: View): readonly PhrasingContent[] {
  const { words, day } = view;
  const due = note.record.crisis?.['follow-up'];
  const next = nextContact(note, view);
  const told = {
    due: due ? fact(at(note, 'crisis', 'follow-up'), day(due)) : '',
    next: next ? fact(at(next, 'date'), day(next.record.date)) : '',
  };
  if (due)
    return next
      ? words('Follow-up by {due}; the next contact with the person was on {next}.', told)
      : words('Follow-up by {due}; no later contact with the person is noted.', told);
  return next
    ? words(
        'No day of a follow-up is stated; the next contact with the person was on {next}.',
        told,
      )
    : words('No day of a follow-up is stated, and no later contact with the person is noted.');
}

/** The next contact with the person, also where it came after the period; on the same day only where that was agreed. */
function nextContact(note: Filed<Interview>, { file, moment }: View): Filed<Interview> | undefined {
  const { date, crisis } = note.record;
  if (!date) return undefined;
  const isNext = (day: Day | undefined): boolean =>
    day !== undefined &&
    day <= moment.today &&
    (day > date || (day === date && crisis?.['follow-up'] === date));
  return file.records.interview.find(
    (other) => other !== note && isWithPerson(other.record) && isNext(other.record.date),
  );
}
