import type { Day } from '../calendar/day.ts';
import { dayInWords } from '../calendar/words.ts';
import type { Review } from '../records/record.ts';
import { sentence, type Sentence } from '../text/sentence.ts';
import type { CountedChanges } from './changes-since.ts';
import { goalDecisionsIn } from './decisions.ts';
import type { SignOff } from './sign-off.ts';

/** What words about a sign-off are told beside it. */
interface ToldBy {
  readonly today: Day;
  /** The changes of substance since; undefined where nobody knows. */
  readonly changes?: CountedChanges | undefined;
}

/** A sign-off in a few words that begin small: `approved 20 April by T.L.: G2 query`. */
export function signOffInWords(signOff: SignOff, { today, changes }: ToldBy): Sentence {
  if (signOff.state === 'none') return sentence('no decision yet');
  const { record } = signOff.review;
  const { date, reviewer } = record;
  const day = date ? dayInWords(date, today) : 'a day not stated';
  const since = sinceWhat(signOff);
  if (since) {
    return sentence(`${changed[since]}${changes ? `: ${countPattern(changes)}` : ''}`, {
      day,
      ...changes,
    });
  }
  const asked = askedIn(record);
  const said = decided[record.decision ?? 'approved'];
  return sentence(`${said}${reviewer ? ' by {reviewer}' : ''}${asked ? ': {asked}' : ''}`, {
    day,
    reviewer: reviewer ?? '',
    asked,
  });
}

function countPattern({ all, toLookAt }: CountedChanges): string {
  const counted = all === 1 ? '1 change' : '{all} changes';
  return toLookAt > 0 ? `${counted}, {toLookAt} to look at` : counted;
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
  approval: 'changed since approval on {day}',
  return: 'changed since it was sent back on {day}',
  rejection: 'changed since it was rejected on {day}',
} as const;
