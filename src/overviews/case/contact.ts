import { distanceInWords } from '../../calendar/words.ts';
import { isKept, lastContact, nextAgreed } from '../../caseload/contacts.ts';
import { goalsOf, isActiveGoal } from '../../caseload/goals.ts';
import { currentPlan, isClosed } from '../../caseload/case-file.ts';
import {
  type Content,
  aside,
  element,
  joined,
  listOf,
  named,
} from '../../writing/sheets/elements.ts';
import { opening } from '../opening.ts';
import { type CasePage, partOfPage } from './case-page.ts';

/** When the person was met last, what was agreed then, and what the worker owes. */
export function contactPart(page: CasePage): Content {
  const { say } = page;
  return partOfPage('last-contact', say('Last contact and promises'), {
    content: [last(page), missed(page), agreed(page), promises(page)],
    otherwise: page.absent('interview'),
  });
}

function last({ file, moment, say, label, day }: CasePage): Content {
  const filed = lastContact(file, moment.today);
  if (!filed) return undefined;
  const { reading, record } = filed;
  const { date, setting, stage } = record;
  return named(
    'p',
    'last',
    opening(
      { reading, at: ['date'] },
      date ? [day(date), ` (${say(distanceInWords(date, moment.today))})`] : say('Last contact'),
    ),
    aside(joined([setting && label('setting', setting), stage && label('stage', stage)])),
  );
}

/** The times since then that did not take place. */
function missed({ file, moment, say, label, day }: CasePage): Content {
  const since = lastContact(file, moment.today)?.record.date ?? '';
  const items = file.records.interview.flatMap(({ reading, record }): readonly Content[] => {
    const { date, attendance } = record;
    if (isKept(record) || date === undefined || attendance === undefined) return [];
    if (date <= since || date > moment.today) return [];
    const words = [label('attendance', attendance), ' ', day(date)];
    return [opening({ reading, at: ['attendance'] }, words)];
  });
  if (items.length === 0) return undefined;
  return named('p', 'missed', element('strong', {}, say('Since then')), ': ', joined(items, ', '));
}

/** What the newest note says of the next time. */
function agreed({ file, say, dueDay }: CasePage): Content {
  const filed = file.records.interview.at(-1);
  if (!filed || isClosed(file)) return undefined;
  const { date, what } = nextAgreed(filed.record);
  if (!date && !what) return named('p', 'none', say('Nothing was agreed for the next contact.'));
  return named(
    'p',
    'agreed',
    element('strong', {}, say('Agreed for next time')),
    ': ',
    opening({ reading: filed.reading, at: ['next'] }, what ?? say('the next contact')),
    aside(date && dueDay(date)),
  );
}

/** Open steps that the worker is to take, alone or together with the person, the first due first. */
function promises({ file, say, dueDay }: CasePage): Content {
  const status = currentPlan(file)?.record.status;
  if (status === 'completed' || status === 'revoked' || isClosed(file)) return undefined;
  const open = goalsOf(file)
    .filter(({ goal }) => isActiveGoal(goal))
    .flatMap(({ goal, reading, at }) =>
      (goal.steps ?? []).flatMap((step, index) =>
        step.done === undefined && (step.who === 'worker' || step.who === 'joint')
          ? [{ step, id: goal.id ?? '', reading, at: [...at, 'steps', index] }]
          : [],
      ),
    )
    .sort((one, other) => ((one.step.by ?? '9') < (other.step.by ?? '9') ? -1 : 1));
  const items = open.map(({ step, id, reading, at }) => [
    opening({ reading, at }, step.step ?? say('not described')),
    aside(
      joined(
        [
          id,
          step.who === 'joint' ? say('together') : undefined,
          step.by ? [say('by'), ' ', dueDay(step.by)] : say('no day set'),
        ],
        ', ',
      ),
    ),
  ]);
  if (items.length === 0) return undefined;
  return [element('h3', {}, say('What you promised to do')), listOf('promises', items)];
}
