import type { Comparing } from './comparing.ts';
import { reviewBetween } from './between.ts';
import { reviewSinceDecision } from './since-decision.ts';
import type { CaseReview, Reviewed, Reviews, Texts } from './reviews.ts';

/**
 * What a supervisor is to see of a caseload. It asks for earlier texts by git's names of them, as
 * few as it can, and is to be answered with all that is known of texts so far; where it asks for
 * none, it is only a good moment for other work.
 */
export function* reviewCases(
  reviewed: Reviewed,
  comparing: Comparing,
): Generator<readonly string[], Reviews, Texts> {
  const { basis } = reviewed;
  const outcomes =
    basis.kind === 'decision'
      ? yield* reviewSinceDecision(reviewed, comparing)
      : yield* reviewBetween({ ...reviewed, basis }, comparing);
  const shown = outcomes.filter((outcome) => typeof outcome === 'object');
  const isIn = (state: string) => (review: CaseReview) =>
    review.plan?.state === state && review.others.length === 0;
  const undecided = shown.filter(isIn('undecided'));
  const sentBack = shown.filter(isIn('sent-back'));
  const changed = shown.filter((each) => !undecided.includes(each) && !sentBack.includes(each));
  return {
    basis,
    workers: byWorker(changed),
    undecided,
    sentBack,
    approved: outcomes.filter((outcome) => outcome === 'approved').length,
    unread: outcomes.filter((outcome) => outcome === 'unread').length,
    routine: outcomes.filter((outcome) => outcome === 'routine').length,
  };
}

/** The review of one case, which a command was called for by its id. */
export function caseReviewIn(reviews: Reviews, id: string): CaseReview | undefined {
  return [
    ...reviews.workers.flatMap(({ cases }) => cases),
    ...reviews.undecided,
    ...reviews.sentBack,
  ].find((review) => review.id === id);
}

/** Whether of any plan the text that was judged is not to be found. */
export function isTextMissing({ workers }: Reviews): boolean {
  return workers.some(({ cases }) => cases.some(({ plan }) => plan?.state === 'text-missing'));
}

export const nothingToReview: Reviews = {
  basis: { kind: 'decision' },
  workers: [],
  undecided: [],
  sentBack: [],
  approved: 0,
  unread: 0,
  routine: 0,
};

function byWorker(cases: readonly CaseReview[]): Reviews['workers'] {
  const keyOf = ({ worker }: CaseReview): string => worker?.trim().toLowerCase() ?? '';
  const keys = [...new Set(cases.map(keyOf))].sort(
    (one, other) => Number(one === '') - Number(other === '') || (one < other ? -1 : 1),
  );
  return keys.map((key) => {
    const own = cases.filter((review) => keyOf(review) === key);
    return {
      worker: own[0]?.worker?.trim(),
      cases: own.toSorted(
        (one, other) =>
          Number(other.weighty > 0) - Number(one.weighty > 0) || (one.id < other.id ? -1 : 1),
      ),
    };
  });
}
