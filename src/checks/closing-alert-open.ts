import { type Day, plusDays } from '../calendar/day.ts';
import { dayInWords } from '../calendar/words.ts';
import { type CaseFile, mayHoldMore } from '../caseload/case-file.ts';
import { type Closing, closingOf } from '../caseload/closing.ts';
import { isKept, isWithPerson } from '../caseload/contacts.ts';
import { crisesNotFollowedUp } from '../caseload/crises.ts';
import type { Moment } from '../caseload/due.ts';
import { safetyAnswersUnfollowed } from '../caseload/safety-answers.ts';
import { newestSafetyPlans } from '../caseload/safety-plans.ts';
import { serves } from '../caseload/stages.ts';
import type { Place } from '../records/fault.ts';
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

const asked = interview('readings: { phq-9-item-9: 1 }');

const answer = `answers:
  closing-alert-open:
    because: His sister rang on 3 March and said that he sleeps at her place
    date: 2026-04-02`;

export const closingAlertOpen: CaseCheck = {
  id: 'closing-alert-open',
  theme: 'closing',
  title: 'A closed case has an alert that was never settled',
  because:
    'Once a case is closed nobody is reminded of it any more. A crisis or an answer about safety after which nobody was in touch, or a safety plan past its review, asks for a last look, or for a word on why there was none (NASW Code of Ethics 1.17, termination of services).',
  severity: 'warning',
  over: 'case',
  bad: [
    [closedCase, crisis, closingNote('attendance: missed')],
    [closedCase, safetyPlan('2026-03-10')],
    [closedCase, asked],
  ],
  fixed: [
    [closedCase, `${crisis}\n${answer}`, closingNote('attendance: missed')],
    [closedCase, safetyPlan('2026-03-10'), closingNote()],
    [closedCase, asked, closingNote()],
  ],
  good: [
    [closedCase, crisis, closingNote()],
    [closedCase, crisis.replace('\n  follow-up: 2026-03-04', '')],
    [closedCase, safetyPlan('2026-04-10')],
    [closedCase, safetyPlan('2026-03-10'), safetyPlan('2026-09-10').replace('02-10', '03-09')],
  ],
  find: (file, moment) => {
    const closing = closingOf(file);
    if (!closing) return [];
    return [
      ...crises(file, moment),
      ...safetyAnswers(file, moment),
      ...safetyPlans(file, closing, moment),
    ];
  },
};

function crises(file: CaseFile, { today }: Moment): readonly Found[] {
  if (mayHoldMore(file, 'interview')) return [];
  return crisesNotFollowedUp(file, today).map(({ reading }) => ({
    reading,
    place: { at: ['crisis', 'follow-up'], on: 'value' },
    message: sentence(
      'The case is closed, and no contact with the person is noted after this crisis',
    ),
  }));
}

/** Answers about safety; a later contact is taken to have gone into them, as after a crisis. */
function safetyAnswers(file: CaseFile, moment: Moment): readonly Found[] {
  if (mayHoldMore(file, 'interview') || mayHoldMore(file, 'safety-plan')) return [];
  return safetyAnswersUnfollowed(file, moment)
    .filter(({ day, isOver }) => !isOver && day !== undefined && !wasSeenAfter(file, day))
    .map(({ reading, at, name, value }) => ({
      reading,
      place: { at, on: 'value' },
      message: sentence(
        'The case is closed, and nothing is noted after `{name}` was {value}, which asks for a talk about safety',
        { name, value },
      ),
    }));
}

/**
 * A review that falls after the closing was left to the person, or to whoever is there next. Where
 * the person was seen on its day or later, it is taken to have been gone through.
 */
function safetyPlans(file: CaseFile, { closed }: Closing, { today }: Moment): readonly Found[] {
  if (mayHoldMore(file, 'interview') || mayHoldMore(file, 'safety-plan')) return [];
  return newestSafetyPlans(file).flatMap(({ reading, record: { review } }): readonly Found[] => {
    if (!review || !closed || review >= closed || wasSeenSince(file, review)) return [];
    const place: Place = { at: ['review'], on: 'value' };
    const message = sentence(
      'The case closed on {closed}, and the review of the safety plan due on {review} is not noted',
      { closed: dayInWords(closed, today), review: dayInWords(review, today) },
    );
    return [{ reading, place, message }];
  });
}

function wasSeenAfter(file: CaseFile, day: Day): boolean {
  return wasSeenSince(file, plusDays(day, 1));
}

function wasSeenSince(file: CaseFile, day: Day): boolean {
  return file.records.interview.some(
    ({ record }) =>
      record.date !== undefined &&
      record.date >= day &&
      (isWithPerson(record) || (isKept(record) && serves(record, 'termination-evaluation'))),
  );
}
