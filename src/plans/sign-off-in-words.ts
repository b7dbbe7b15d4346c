import type { Day } from '../calendar/day.ts';
import { dayInWords } from '../calendar/words.ts';
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
  const { state } = signOff;
  const { date, reviewer, decision } = signOff.review.record;
  const asked = goalDecisionsIn(signOff.review.record)
    .filter((said) => said.decision !== 'agree')
    .map((said) => `${said.id} ${said.decision}`)
    .join(', ');
  const values = {
    day: date ? dayInWords(date, today) : 'a day not stated',
    reviewer: reviewer ?? '',
    asked,
    changes: changes ?? '',
  };
  if (state === 'changed-since-approval' || state === 'changed-since-decision') {
    const since =
      state === 'changed-since-approval'
        ? 'approval'
        : decision === 'rejected'
          ? 'rejection'
          : 'return';
    return sentence(changed[since][changes ? (changes === 1 ? 'one' : 'many') : 'some'], values);
  }
  return sentence(
    `${decided[state]}${reviewer ? ' by {reviewer}' : ''}${asked ? ': {asked}' : ''}`,
    values,
  );
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
