import type { PhrasingContent } from 'mdast';
import { type Day, plusDays } from '../../calendar/day.ts';
import { consentsRunOut } from '../../caseload/consents.ts';
import type { Spot } from '../../caseload/case-file.ts';
import type { CaseloadView } from '../caseload-view.ts';
import { beside, fact } from '../facts.ts';
import type { Part } from '../nodes.ts';
import type { View } from '../view.ts';
import { isWithin, listByCase, openCases } from './worker-cases.ts';

const daysAhead = 28;

/** Consents that ran out in the period or run out in four weeks, and were not given anew. */
export function consentsAheadPart(agenda: CaseloadView): Part {
  return {
    content: listByCase(
      openCases(agenda).map((view) => ({
        view,
        lines: [...ranOut(view), ...runningOut(view)].map((ending) => endingLine(ending, view)),
      })),
    ),
    otherwise: agenda.say('No consent has run out in this time or runs out by {day}.', {
      day: agenda.day(plusDays(agenda.moment.today, daysAhead)),
    }),
  };
}

interface Ending extends Spot {
  readonly day: Day;
  readonly what: string;
}

function ranOut({ file, moment, period }: View): readonly Ending[] {
  return consentsRunOut(file, moment.today)
    .filter(({ expires }) => isWithin(expires, period))
    .map(({ consent, expires, reading, at }) => ({
      day: expires,
      what: consent.for ?? '',
      reading,
      at: [...at, 'expires'],
    }));
}

function runningOut({ dues, moment }: View): readonly Ending[] {
  const last = plusDays(moment.today, daysAhead);
  return dues.filter(({ kind, day }) => kind === 'consent' && day <= last);
}

function endingLine(
  { day: ends, what, ...spot }: Ending,
  { say, words, day, spoken, moment }: View,
): readonly PhrasingContent[] {
  const told = {
    purpose: what ? fact(beside(spot, 'for'), say('{what}', { what })) : say('purpose not stated'),
    day: fact(spot, day(ends)),
    distance: spoken.distance(ends, moment.today),
  };
  return ends < moment.today
    ? words('{purpose}: ran out on {day}, {distance}, and was not given anew.', told)
    : words('{purpose}: runs out on {day}, {distance}.', told);
}
