import { dayInWords } from '../../calendar/words.ts';
import type { Moment } from '../../caseload/due.ts';
import type {
  Basis,
  CaseReview,
  Compared,
  PlanReview,
  RecordSide,
} from '../../plans/review/reviews.ts';
import type { Kind } from '../../records/record.ts';
import { say } from '../say.ts';

/** What of a case a comparison is about. */
const subjects: Readonly<Record<Kind, string>> = {
  case: 'case record',
  assessment: 'assessment',
  plan: 'plan',
  interview: 'note',
  'safety-plan': 'safety plan',
  referral: 'referral',
  review: 'decision',
  reflection: 'reflection',
};

export function subjectOf({ from, to }: Pick<Compared, 'from' | 'to'>): string {
  const kind = (to ?? from)?.reading.record?.record;
  return say(kind ? subjects[kind] : 'record');
}

/** How many, with the word that fits: `1 change`, `3 changes`. */
export function counted(count: number, one: string, many: string): string {
  return say(count === 1 ? one : many, { count });
}

export function changesCounted(count: number): string {
  return counted(count, '{count} change', '{count} changes');
}

/** `3 of 9 need a look`, which a narrow side bar has room for; without any that does `9 changes`. */
export function weightyCounted(weighty: number, all: number): string {
  if (weighty === 0) return changesCounted(all);
  if (all === 1) return say('1 change, needs a look');
  return weighty === 1
    ? say('1 of {all} needs a look', { all })
    : say('{weighty} of {all} need a look', { weighty, all });
}

/** When a side of a comparison is from: the day it was decided on, else that of its commit. */
export function dayOfSide(side: RecordSide | undefined, { today }: Moment): string {
  if (side?.commit) return dayInWords(side.commit.day, today);
  return say('now');
}

export function decisionDay({ decision }: PlanReview, { today }: Moment): string | undefined {
  const day = decision?.record.date;
  return day && dayInWords(day, today);
}

/** How a plan came to be before its supervisor, in one clause. */
export function stateInWords(plan: PlanReview, basis: Basis, moment: Moment): string {
  if (basis.kind !== 'decision')
    return say('changed since {day}', { day: dayInWords(basis.from.commit.day, moment.today) });
  return say(stateWords(plan), { when: whenDecided(plan, moment) });
}

function stateWords({ state, decision }: PlanReview): string {
  switch (state) {
    case 'undecided':
      return 'no decision yet';
    case 'approved':
      return 'approved as it stands, {when}';
    case 'sent-back':
      return 'sent back on {when}, not changed since';
    case 'unreadable':
      return 'its file cannot be read as it stands';
    case 'changed':
    case 'text-missing':
      return decision?.record.decision === 'approved'
        ? 'changed since approval on {when}'
        : 'changed since it was sent back on {when}';
  }
}

function whenDecided(plan: PlanReview, moment: Moment): string {
  const day = decisionDay(plan, moment) ?? say('a day not stated');
  const reviewer = plan.decision?.record.reviewer;
  return reviewer ? say('{day} by {reviewer}', { day, reviewer }) : day;
}

/** What the whole view holds against what, for the line above it. */
export function basisInWords(basis: Basis, { today }: Moment): string {
  if (basis.kind === 'decision') return '';
  const inWords = ({ commit }: { commit: { day: typeof today; subject: string } }): string =>
    say('{day}, “{subject}”', { day: dayInWords(commit.day, today), subject: commit.subject });
  return basis.kind === 'since'
    ? say('Changes since {from}', { from: inWords(basis.from) })
    : say('Changes from {from} to {to}', { from: inWords(basis.from), to: inWords(basis.to) });
}

/** A case as its line names it. */
export function nameOf({ id, client }: CaseReview): string {
  return client ? `${client} · ${id}` : id;
}
