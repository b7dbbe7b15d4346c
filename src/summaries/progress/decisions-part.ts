import type { PhrasingContent } from 'mdast';
import type { Filed } from '../../caseload/case-file.ts';
import { goalDecisionsIn } from '../../plans/decisions.ts';
import type { Review } from '../../records/record.ts';
import { at, fact } from '../facts.ts';
import { joined, list, paragraph, type Part } from '../nodes.ts';
import type { View } from '../view.ts';
import { isBefore, isInPeriod } from './in-period.ts';
import { noneInPeriod } from './none-in-period.ts';

/** What supervisors decided in the period, and about which goals they asked. */
export function decisionsInPeriod(view: View): Part {
  const { review } = view.file.records;
  const own = review.filter(({ record }) => isInPeriod(record.date, view));
  if (own.length > 0)
    return { content: [list(own.map((one) => paragraph(decisionLine(one, view))))] };
  const none = paragraph(noneInPeriod('decision', view));
  const last = review.findLast(({ record }) => record.date && isBefore(record.date, view));
  if (!last) return { content: [none] };
  const before = joined([view.say('Before it:'), decisionLine(last, view)], ' ');
  return { content: [none, paragraph(before)] };
}

const decisions = {
  approved: 'The plan was approved on {day} by {reviewer}.',
  'changes-requested': 'Changes to the plan were requested on {day} by {reviewer}.',
  rejected: 'The plan was rejected on {day} by {reviewer}.',
  unsaid: 'A review of {day} by {reviewer} states no decision.',
} as const;

const onGoals = {
  query: {
    one: 'There was a question about {goals}.',
    more: 'There were questions about {goals}.',
  },
  return: { one: '{goals} was given back.', more: '{goals} were given back.' },
} as const;

function decisionLine(review: Filed<Review>, view: View): readonly PhrasingContent[] {
  const { say, words, day } = view;
  const { date, reviewer, decision } = review.record;
  return joined(
    [
      words(decisions[decision ?? 'unsaid'], {
        day: fact(at(review, decision ? 'decision' : 'date'), day(date)),
        reviewer: reviewer
          ? fact(at(review, 'reviewer'), say('{reviewer}', { reviewer }))
          : say('a reviewer not named'),
      }),
      ...goalsWords('query', review, view),
      ...goalsWords('return', review, view),
    ],
    ' ',
  );
}

function goalsWords(
  decision: keyof typeof onGoals,
  review: Filed<Review>,
  { say, words, spoken }: View,
): readonly (readonly PhrasingContent[])[] {
  const ids = goalDecisionsIn(review.record)
    .filter((said) => said.decision === decision)
    .map(({ id }) => id);
  const [first] = ids;
  if (first === undefined) return [];
  const named = ids.map((id) => say('{id}', { id }));
  const goals = fact(at(review, 'goals', first), spoken.enumerate(named));
  return [words(onGoals[decision][ids.length === 1 ? 'one' : 'more'], { goals })];
}
