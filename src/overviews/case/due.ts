import { plusDays } from '../../calendar/day.ts';
import { isActive, isClosed } from '../../caseload/case-file.ts';
import { type Due, duesOf } from '../../caseload/due.ts';
import { dueName, stepOfDue } from '../../summaries/due-words.ts';
import { type Content, aside, element, listOf } from '../../writing/sheets/elements.ts';
import { opening } from '../opening.ts';
import { type CasePage, partOfPage } from './case-page.ts';

/** How many days ahead the page looks; what lies further is counted. */
const daysAhead = 28;

/** What should have been done by now, and what comes next. */
export function duePart(page: CasePage): Content {
  const { file, moment, say } = page;
  const dues = duesOf(file, moment);
  const overdue = dues.filter(({ day }) => day < moment.today);
  const later = dues.filter(({ day }) => day >= moment.today);
  const until = plusDays(moment.today, daysAhead);
  const near = later.filter(({ day }) => day <= until);
  // Where nothing is due for weeks, the page says what comes first then.
  const ahead = near.length > 0 ? near : later.slice(0, 1);
  const further = dues.length - overdue.length - ahead.length;
  return partOfPage('due', say('What is due'), {
    content: [
      overdue.length > 0
        ? [element('h3', {}, say('Overdue')), listOf('dues', overdue.map((due) => item(due, page)))] // prettier-ignore
        : undefined,
      ahead.length > 0
        ? [
            element('h3', {}, say('Next')),
            listOf(
              'dues',
              ahead.map((due) => item(due, page)),
            ),
          ]
        : undefined,
      further > 0 ? element('p', {}, say('Further ahead: {further}.', { further })) : undefined,
    ],
    otherwise: nothingDue(page),
  });
}

function nothingDue({ file, say, unread }: CasePage): string {
  if (isClosed(file)) return say('The case is closed; nothing is waited for.');
  if (!isActive(file)) return say('The case is not active, so no due days are counted.');
  return unread.own + unread.homeless > 0
    ? say('Nothing is due in what can be read.')
    : say('Nothing is due.');
}

function item(due: Due, { say, dueDay }: CasePage): Content {
  const { what, kind, day } = due;
  const step = stepOfDue(due);
  const words = step?.step
    ? say('{step} (goal {what})', { step: step.step, what })
    : say(dueName(kind), { what });
  return [opening(due, words), aside(dueDay(day))];
}
