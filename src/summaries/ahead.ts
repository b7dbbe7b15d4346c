import type { Paragraph, PhrasingContent } from 'mdast';
import { plusDays } from '../calendar/day.ts';
import { caseRecord, isActive, isClosed } from '../caseload/case-file.ts';
import { nextAgreed } from '../caseload/contacts.ts';
import type { Due } from '../caseload/due.ts';
import { absenceOf } from './absence.ts';
import { dayOfDue, dueName, stepOfDue } from './due-words.ts';
import { agreedSpots } from './agreed-spots.ts';
import { beside, fact, within } from './facts.ts';
import { list, type Part, paragraph, strong } from './nodes.ts';
import type { View } from './view.ts';

const daysAhead = 28;

/** What should have been done by now. */
export function overduePart(view: View): Part {
  const { dues, moment } = view;
  const overdue = dues.filter(({ day }) => day < moment.today);
  return {
    content: overdue.length > 0 ? [list(overdue.map((due) => dueLine(due, view)))] : [],
    otherwise: notWaiting(view) ?? nothingOverdue(view),
  };
}

function nothingOverdue({ unread, say }: View): string {
  return unread.own + unread.homeless > 0
    ? say('Nothing is overdue in what can be read.')
    : say('Nothing is overdue.');
}

/** What was agreed last, and what is due in the coming weeks. */
export function nextStepsPart(view: View): Part {
  const { dues, moment, say, day } = view;
  const until = plusDays(moment.today, daysAhead);
  const coming = dues.filter(
    (due) => due.kind !== 'agreed-contact' && due.day >= moment.today && due.day <= until,
  );
  const agreed = agreedLine(view);
  const waiting = notWaiting(view);
  if (waiting) return { content: [...agreed, paragraph(waiting)] };
  const ahead =
    coming.length > 0
      ? list(coming.map((due) => dueLine(due, view)))
      : paragraph(say('Nothing is due up to {day}.', { day: day(until) }));
  return { content: [...agreed, ahead] };
}

/** What is due, when, and how far that is. */
export function dueLine(due: Due, view: View): Paragraph {
  const { words, day, moment, spoken } = view;
  return paragraph(
    strong(fact(dayOfDue(due), day(due.day))),
    words(', {distance}: {what}', {
      distance: spoken.distance(due.day, moment.today),
      what: whatIsDue(due, view),
    }),
  );
}

/** What is due, in words. */
export function whatIsDue(due: Due, { say, words, label }: View): readonly PhrasingContent[] {
  const what = say('{what}', { what: due.what });
  const step = stepOfDue(due);
  if (!step?.step)
    return words(dueName(due.kind), {
      what: due.kind === 'consent' ? fact(beside(due, 'for'), what) : what,
    });
  const told = fact(within(due, 'step'), say('{step}', { step: step.step }));
  return step.who
    ? words('{step} (step of goal {what}, {who})', {
        step: told,
        what,
        who: label('step-who', step.who),
      })
    : words('{step} (step of goal {what})', { step: told, what });
}

/** What the note of the latest contact says about the next one. */
function agreedLine({ file, hidden, moment, say, words, day }: View): readonly Paragraph[] {
  const latest = file.records.interview.at(-1);
  if (!latest) return [];
  const { date, what } = nextAgreed(latest.record);
  // A private note may have agreed something newer.
  if (hidden.has('interview') && (date ?? '') < moment.today) return [];
  const spots = agreedSpots(latest);
  const on = day(latest.record.date);
  const told = what ? fact(spots.what, say('{what}', { what })) : '';
  if (date && what)
    return [
      paragraph(words('Agreed on {on} for {day}: {what}', { on, day: day(date), what: told })),
    ];
  if (date)
    return [
      paragraph(
        words('Agreed on {on}: the next contact is on {day}.', {
          on,
          day: fact(spots.day, day(date)),
        }),
      ),
    ];
  if (what) return [paragraph(words('Agreed on {on}: {what}', { on, what: told }))];
  return [];
}

/** Why nothing is waited for, where the case is not being worked on. */
export function notWaiting(view: View): string | undefined {
  const { file, dues, say } = view;
  if (dues.length > 0 || isActive(file)) return undefined;
  if (!caseRecord(file)) return absenceOf('case', view);
  if (isClosed(file)) return say('The case is closed; nothing is waited for.');
  return say('The case is not active, so no due days are counted.');
}
