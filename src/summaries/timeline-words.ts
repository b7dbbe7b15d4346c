import { dayOf } from '../caseload/case-file.ts';
import type { Change } from '../plans/compare/change.ts';
import type { HistoryEntry, Lateness } from '../plans/history/history.ts';
import type { CareRecord } from '../records/record.ts';
import type { View } from './view.ts';

type Kind = CareRecord['record'];

const names: Readonly<Record<Kind, string>> = {
  case: 'case record',
  assessment: 'assessment of {day}',
  plan: 'plan of {day}',
  interview: 'note of {day}',
  'safety-plan': 'safety plan of {day}',
  referral: 'referral to {to}',
  review: 'decision of {day}',
  reflection: 'reflection',
};

/** What one person did to one record on one day, in words. */
export function inWords(entry: HistoryEntry, view: View): string {
  const { say } = view;
  const { told, path = '', record, subjects, leftUnreadable } = entry;
  if (told === 'private') return say('a private record was changed');
  if (told === 'unreadable' || !record)
    return say('the file {path} was left so that it cannot be read', { path });
  const what = nameOf(record, view);
  const said = {
    added: newInWords(record, view),
    changed: changedInWords(entry, what, view),
    dropped: say('{what} taken out', { what }),
  }[told];
  const why = told !== 'added' ? subjects.map((subject) => say('“{subject}”', { subject })) : [];
  const after = [...why, ...(leftUnreadable ? [say('then left so that it cannot be read')] : [])];
  return [said, ...after].join(', ');
}

/** Whether a change is told of a record as a whole, so that the line of its entry says it. */
export function isOfWhole({ before, after }: Change): boolean {
  return (after ?? before)?.at.length === 0;
}

/** From so many changes on it helps to know beforehand how many there are. */
const many = 5;

function changedInWords({ changes }: HistoryEntry, what: string, { say, tell }: View): string {
  const whole = changes.find(isOfWhole);
  if (whole) return tell(whole.sentence);
  const count = changes.length;
  return count > many
    ? say('{what} changed in {count} ways', { what, count })
    : say('{what} changed', { what });
}

function nameOf(record: CareRecord, { say, day }: View): string {
  const to = record.record === 'referral' ? record.to : undefined;
  return say(names[record.record], {
    day: day(dayOf(record)),
    to: to ?? say('a place not stated'),
  });
}

/** A note and a decision say themselves what took place; of all else it is said that it is new. */
function newInWords(record: CareRecord, view: View): string {
  const { say } = view;
  const what = nameOf(record, view);
  if (record.record === 'interview') return noteInWords(record, view);
  if (record.record !== 'review' || !record.decision) return say('new {what}', { what });
  return say('{what}: {decision}', { what, decision: say(decisions[record.decision]) });
}

const decisions = {
  approved: 'plan approved',
  'changes-requested': 'changes of the plan requested',
  rejected: 'plan rejected',
} as const;

function noteInWords(record: Extract<CareRecord, { record: 'interview' }>, view: View): string {
  const { say, label } = view;
  const { stage, attendance } = record;
  return [
    nameOf(record, view),
    ...(stage ? [label('stage', stage).toLowerCase()] : []),
    ...(attendance ? [say(attendances[attendance])] : []),
  ].join(', ');
}

const attendances = {
  kept: 'kept',
  late: 'came late',
  missed: 'missed',
  cancelled: 'cancelled',
} as const;

/** How late a note came in, and whether it says why. */
export function latenessInWords({ days, saysWhy }: Lateness, { say }: View): string {
  const why = say(saysWhy ? 'reason given' : 'no reason given');
  return days === 1
    ? say('written late: 1 day after the contact, {why}', { why })
    : say('written late: {days} days after the contact, {why}', { days, why });
}
