import type { Paragraph } from 'mdast';
import { caseRecord, currentPlan, isClosed } from '../../caseload/case-file.ts';
import { nextAgreed } from '../../caseload/contacts.ts';
import { serves } from '../../caseload/stages.ts';
import { agreedSpots } from '../agreed-spots.ts';
import { at, fact } from '../facts.ts';
import { list, type Part, paragraph } from '../nodes.ts';
import type { View } from '../view.ts';

/** When we meet, and when we look at the plan again. */
export function myAhead(view: View): Part {
  const { file, say, words, day } = view;
  const filed = caseRecord(file);
  if (!filed || !isClosed(file)) return { content: [list([nextLine(view), ...reviewLine(view)])] };
  const { closed } = filed.record;
  return {
    content: [
      paragraph(
        closed
          ? words('Our work came to an end on {day}.', {
              day: fact(at(filed, 'closed'), day(closed)),
            })
          : [fact(at(filed, 'status'), say('Our work has come to an end.'))],
      ),
    ],
  };
}

/** What was agreed last; of a talk in a crisis the day alone. */
function nextLine({ file, hidden, moment, say, words, day }: View): Paragraph {
  const none = paragraph(say('We have not set a day to meet.'));
  const latest = file.records.interview.at(-1);
  if (!latest) return none;
  const agreed = nextAgreed(latest.record);
  const { date } = agreed;
  // A private note may have agreed something newer.
  if (hidden.has('interview') && (date ?? '') < moment.today) return none;
  const what = serves(latest.record, 'crisis-management') ? undefined : agreed.what;
  const spots = agreedSpots(latest);
  const told = what ? fact(spots.what, say('{what}', { what })) : '';
  if (date) {
    const past = date < moment.today;
    const on = fact(spots.day, day(date));
    if (past)
      return paragraph(words('We said we would meet on {day}. No new day is set.', { day: on }));
    return paragraph(
      what
        ? words('We meet on {day}: {what}', { day: on, what: told })
        : words('We meet on {day}.', { day: on }),
    );
  }
  return what ? paragraph(words('For next time we said: {what}', { what: told })) : none;
}

function reviewLine({ file, moment, say, words, day }: View): readonly Paragraph[] {
  const plan = currentPlan(file);
  if (!plan || plan.record.status === 'completed' || plan.record.status === 'revoked') return [];
  const { review } = plan.record;
  if (!review) return [paragraph(say('We have not set a day to look at this plan again.'))];
  return [
    paragraph(
      words(
        review < moment.today
          ? 'We said we would look at this plan again on {day}.'
          : 'We look at this plan again on {day}.',
        { day: fact(at(plan, 'review'), day(review)) },
      ),
    ),
  ];
}
