import type { RootContent } from 'mdast';
import { plusDays } from '../../calendar/day.ts';
import { isActive } from '../../caseload/case-file.ts';
import type { Due, DueKind } from '../../caseload/due.ts';
import { notWaiting, whatIsDue } from '../ahead.ts';
import { dayOfDue, stepOfDue } from '../due-words.ts';
import { list, type Part } from '../nodes.ts';
import type { View } from '../view.ts';
import { isPromised } from './open-steps.ts';
import { whenLine } from './when-line.ts';

const daysAhead = 28;

/** What stands among the promises, or under safety, already. */
const toldBefore: ReadonlySet<DueKind> = new Set([
  'agreed-contact',
  'crisis-follow-up',
  'safety-answer',
]);

/** What is overdue and what is due in four weeks beside all that was promised. */
export function dueBesidesPart(view: View): Part {
  const { dues, moment, say, day } = view;
  const until = plusDays(moment.today, daysAhead);
  const due = dues.filter((one) => one.day <= until && !isToldBefore(one));
  const content: readonly RootContent[] =
    due.length > 0
      ? [
          list(
            due.map((one) =>
              whenLine({ day: one.day, source: dayOfDue(one) }, whatIsDue(one, view), view),
            ),
          ),
        ]
      : [];
  const nothing = say('Besides what was promised, nothing is due up to {day}.', {
    day: day(until),
  });
  return { content, otherwise: notWaiting(view) ?? notCounted(view) ?? nothing };
}

/** A case that is not worked on waits for no more than a contact that was agreed. */
function notCounted({ file, say }: View): string | undefined {
  return isActive(file) ? undefined : say('The case is not active, so no due days are counted.');
}

function isToldBefore(due: Due): boolean {
  if (toldBefore.has(due.kind)) return true;
  const step = stepOfDue(due);
  return step !== undefined && isPromised(step);
}
