import { dayInWords } from '../calendar/words.ts';
import type { CaseFile } from '../caseload/case-file.ts';
import { type Closing, closingOf } from '../caseload/closing.ts';
import { crisesNotFollowedUp } from '../caseload/crises.ts';
import type { Moment } from '../caseload/due.ts';
import { sentence } from '../text/sentence.ts';
import type { CaseCheck, Found } from './check.ts';
import { closedCase, closingNote } from './examples/closed-case.ts';
import { interview } from './examples/records.ts';
import { safetyPlan } from './examples/safety-plan.ts';

const crisis = interview(
  'crisis:',
  '  severity: high',
  '  danger: He has nowhere to sleep tonight',
  '  follow-up: 2026-03-04',
);

export const closingAlertOpen: CaseCheck = {
  id: 'closing-alert-open',
  theme: 'closing',
  title: 'A closed case has an alert that was never settled',
  because:
    'Once a case is closed nobody is reminded of it any more. A crisis after which nobody was in touch, or a safety plan past its review, asks for a last look, or for a word on why there was none (NASW Code of Ethics 1.17, termination of services; Stanley and Brown, Safety Planning Intervention).',
  severity: 'warning',
  over: 'case',
  bad: [
    [closedCase, crisis, closingNote('attendance: missed')],
    [closedCase, safetyPlan('2026-03-10')],
  ],
  fixed: [
    [closedCase, crisis, closingNote()],
    [closedCase, safetyPlan('2026-06-10')],
  ],
  good: [
    [closedCase, crisis.replace('\n  follow-up: 2026-03-04', '')],
    [closedCase, safetyPlan('2026-04-10')],
    [closedCase, safetyPlan('2026-03-10'), safetyPlan('2026-09-10').replace('02-10', '03-09')],
  ],
  find: (file, moment) => {
    const closing = closingOf(file);
    return closing ? [...crises(file, moment), ...safetyPlans(file, closing, moment)] : [];
  },
};

function crises(file: CaseFile, { today }: Moment): readonly Found[] {
  return crisesNotFollowedUp(file, today).map(({ reading }) => ({
    reading,
    place: { at: ['crisis', 'follow-up'], on: 'value' },
    message: sentence(
      'The case is closed, and no contact with the person is noted after this crisis',
    ),
  }));
}

/** A review that falls after the closing was left to the person, or to whoever is there next. */
function safetyPlans(file: CaseFile, { closed }: Closing, { today }: Moment): readonly Found[] {
  const newest = file.records['safety-plan'].at(-1);
  const review = newest?.record.review;
  if (!newest || !review || !closed || review >= closed) return [];
  return [
    {
      reading: newest.reading,
      place: { at: ['review'], on: 'value' },
      message: sentence(
        'The case closed on {closed}, and the review of the safety plan due on {review} is not noted',
        { closed: dayInWords(closed, today), review: dayInWords(review, today) },
      ),
    },
  ];
}
