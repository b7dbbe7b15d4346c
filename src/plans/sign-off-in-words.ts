import type { Day } from '../calendar/day.ts';
import { dayInWords } from '../calendar/words.ts';
import type { Review } from '../records/record.ts';
import { sentence, type Sentence } from '../text/sentence.ts';
import { goalDecisionsIn } from './decisions.ts';
import type { SignOff } from './sign-off.ts';

/** What words about a sign-off are told beside it. */
interface ToldBy {
  readonly today: Day;
  /** How many changes of substance there were since; undefined where nobody knows. */
  readonly changes?: number | undefined;
}

/** A sign-off in a few words that begin small: `approved 20 April by T.L.: G2 query`. */
export function signOffInWords(signOff: SignOff, { today, changes }: ToldBy): Sentence {
  if (signOff.state === 'none') return sentence('no decision yet');
  const { record } = signOff.review;
  const { date, reviewer } = record;
  const day = date ? dayInWords(date, today) : 'a day not stated';
  const since = sinceWhat(signOff);
  if (since) {
    const count = changes ? (changes === 1 ? 'one' : 'many') : 'some';
    return sentence(changed[since][count], { day, changes: changes ?? '' });
  }
  const asked = askedIn(record);
  const said = decided[record.decision ?? 'approved'];
  return sentence(`${said}${reviewer ? ' by {reviewer}' : ''}${asked ? ': {asked}' : ''}`, {
    day,
    reviewer: reviewer ?? '',
    asked,
  });
}

/** The decision that a plan has changed since; undefined where it still stands. */
function sinceWhat({
  state,
  review,
}: Exclude<SignOff, { state: 'none' }>): keyof typeof changed | undefined {
  if (state === 'changed-since-approval') return 'approval';
  if (state !== 'changed-since-decision') return undefined;
  return review.record.decision === 'rejected' ? 'rejection' : 'return';
}

/** The goals that are not simply agreed to: `G2 query, G3 return`. */
function askedIn(review: Review): string {
  return goalDecisionsIn(review)
    .filter(({ decision }) => decision !== 'agree')
    .map(({ id, decision }) => `${id} ${decision}`)
    .join(', ');
}

const decided = {
  approved: 'approved {day}',
  'changes-requested': 'changes requested {day}',
  rejected: 'rejected {day}',
} as const;

const changed = {
  approval: {
    some: 'changed since approval on {day}',
    one: 'changed since approval on {day}: 1 change',
    many: 'changed since approval on {day}: {changes} changes',
  },
  return: {
    some: 'changed since it was sent back on {day}',
    one: 'changed since it was sent back on {day}: 1 change',
    many: 'changed since it was sent back on {day}: {changes} changes',
  },
  rejection: {
    some: 'changed since it was rejected on {day}',
    one: 'changed since it was rejected on {day}: 1 change',
    many: 'changed since it was rejected on {day}: {changes} changes',
  },
} as const;
