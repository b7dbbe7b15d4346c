import type { CaseReview, Compared, PlanReview } from '../../plans/review/reviews.ts';
import type { Change } from '../../plans/compare/change.ts';
import { say } from '../say.ts';
import type { Comparison } from './comparison.ts';
import type { Shown } from './shown.ts';
import { dayOfSide, decisionDay, subjectOf } from './words.ts';

interface Around {
  readonly review: CaseReview;
  readonly shown: Pick<Shown, 'reviews' | 'moment'>;
}

/** Both sides of a record to be shown beside each other. */
export function comparisonOf(
  compared: Compared | PlanReview,
  { review, shown }: Around,
  change?: Change,
): Comparison {
  const { from, to } = compared;
  const isDecided = shown.reviews.basis.kind === 'decision' && 'decision' in compared;
  const decided = isDecided ? decisionDay(compared, shown.moment) : undefined;
  return {
    name: `${review.id} ${subjectOf(compared)}`,
    from,
    to,
    then: from ? (decided ?? dayOfSide(from, shown.moment)) : say('not there'),
    now: to ? dayOfSide(to, shown.moment) : say('not there'),
    ...(change ? { change } : {}),
  };
}
