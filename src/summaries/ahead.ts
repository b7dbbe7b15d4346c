import type { Paragraph, RootContent } from 'mdast';
import { plusDays } from '../calendar/day.ts';
import { distanceInWords } from '../calendar/words.ts';
import { caseRecord, isActive, isClosed } from '../caseload/case-file.ts';
import { nextAgreed } from '../caseload/contacts.ts';
import type { Due } from '../caseload/due.ts';
import { absenceOf } from './absence.ts';
import { dueName, stepOfDue } from './due-words.ts';
import { list, paragraph, section, strong, text } from './nodes.ts';
import type { View } from './view.ts';

const daysAhead = 28;

/** What should have been done by now. */
export function overdueSection(view: View): readonly RootContent[] {
  const { dues, moment, say } = view;
  const overdue = dues.filter(({ day }) => day < moment.today);
  return section(
    say('Overdue'),
    overdue.length > 0 ? [list(overdue.map((due) => dueLine(due, view)))] : [],
    notWaiting(view) ?? nothingOverdue(view),
  );
}

function nothingOverdue({ unread, say }: View): string {
  return unread.own + unread.homeless > 0
    ? say('Nothing is overdue in what can be read.')
    : say('Nothing is overdue.');
}

/** What was agreed last, and what is due in the coming weeks. */
export function nextStepsSection(view: View): readonly RootContent[] {
  const { dues, moment, say, day } = view;
  const until = plusDays(moment.today, daysAhead);
  const coming = dues.filter(
    (due) => due.kind !== 'agreed-contact' && due.day >= moment.today && due.day <= until,
  );
  const agreed = agreedLine(view);
  const title = say('Next steps');
  const waiting = notWaiting(view);
  if (waiting) return section(title, agreed, waiting);
  const ahead =
    coming.length > 0
      ? list(coming.map((due) => dueLine(due, view)))
      : paragraph(say('Nothing is due up to {day}.', { day: day(until) }));
  return section(title, [...agreed, ahead], '');
}

function dueLine(due: Due, view: View): Paragraph {
  const { say, day, moment } = view;
  const distance = distanceInWords(due.day, moment.today);
  return paragraph(
    strong(day(due.day)),
    text(say(', {distance}: {what}', { distance, what: whatIsDue(due, view) })),
  );
}

function whatIsDue(due: Due, { say, label }: View): string {
  const { what } = due;
  const step = stepOfDue(due);
  if (!step?.step) return say(dueName(due.kind), { what });
  return step.who
    ? say('{step} (step of goal {what}, {who})', {
        step: step.step,
        what,
        who: label('step-who', step.who),
      })
    : say('{step} (step of goal {what})', { step: step.step, what });
}

/** What the note of the latest contact says about the next one. */
function agreedLine({ file, hidden, moment, say, day }: View): readonly Paragraph[] {
  const latest = file.records.interview.at(-1)?.record;
  if (!latest) return [];
  const { date, what } = nextAgreed(latest);
  // A private note may have agreed something newer.
  if (hidden.has('interview') && (date ?? '') < moment.today) return [];
  const on = day(latest.date);
  if (date && what)
    return [paragraph(say('Agreed on {on} for {day}: {what}', { on, day: day(date), what }))];
  if (date)
    return [
      paragraph(say('Agreed on {on}: the next contact is on {day}.', { on, day: day(date) })),
    ];
  if (what) return [paragraph(say('Agreed on {on}: {what}', { on, what }))];
  return [];
}

/** Why nothing is waited for, where the case is not being worked on. */
function notWaiting(view: View): string | undefined {
  const { file, dues, say } = view;
  if (dues.length > 0 || isActive(file)) return undefined;
  if (!caseRecord(file)) return absenceOf('case', view);
  if (isClosed(file)) return say('The case is closed; nothing is waited for.');
  return say('The case is not active, so no due days are counted.');
}
