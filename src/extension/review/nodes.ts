import type { CaseReview, Reviews } from '../../plans/review/reviews.ts';
import { say } from '../say.ts';
import { caseNode } from './case-nodes.ts';
import type { ReviewNode } from './node.ts';
import type { Shown } from './shown.ts';
import { counted } from './words.ts';

/** The top lines: workers with changes, then what waits, then what is well in a line each. */
export function topNodes(shown: Shown): readonly ReviewNode[] {
  const { reviews } = shown;
  return [
    ...unreadNodes(reviews.unread),
    ...reviews.workers.map((each) => workerNode(each, shown)),
    ...groupNode('group-undecided', say('No decision yet'), { cases: reviews.undecided, shown }),
    ...groupNode('group-sent-back', say('Sent back, not changed since'), {
      cases: reviews.sentBack,
      shown,
    }),
    ...countNode('group-approved', reviews.approved, [
      '{count} plan approved as it stands',
      '{count} plans approved as they stand',
    ]),
    ...countNode('group-routine', reviews.routine, [
      '{count} case with routine changes only',
      '{count} cases with routine changes only',
    ]),
  ];
}

function workerNode({ worker, cases }: Reviews['workers'][number], shown: Shown): ReviewNode {
  const label = worker ?? say('No worker named');
  const weighty = cases.filter((review) => review.weighty > 0).length;
  const all = counted(cases.length, '{count} case', '{count} cases');
  const look =
    weighty > 0
      ? say('{all}, {weighty} to look at closely', { all, weighty })
      : say('{all}, routine changes', { all });
  const id = `reviews/worker/${worker?.toLowerCase() ?? ''}`;
  return {
    id,
    kind: 'worker',
    label,
    description: look,
    spoken: `${label}, ${look}`,
    expanded: true,
    children: () => cases.map((review) => caseNode(review, shown, id)),
  };
}

function groupNode(
  kind: ReviewNode['kind'],
  label: string,
  { cases, shown }: { readonly cases: readonly CaseReview[]; readonly shown: Shown },
): readonly ReviewNode[] {
  if (cases.length === 0) return [];
  const description = counted(cases.length, '{count} plan', '{count} plans');
  const id = `reviews/${kind}`;
  return [
    {
      id,
      kind,
      label,
      description,
      spoken: `${label}, ${description}`,
      children: () => cases.map((review) => caseNode(review, shown, id)),
    },
  ];
}

function countNode(
  kind: ReviewNode['kind'],
  count: number,
  [one, many]: readonly [string, string],
): readonly ReviewNode[] {
  if (count === 0) return [];
  const label = counted(count, one, many);
  return [{ id: `reviews/${kind}`, kind, label, spoken: label }];
}

function unreadNodes(count: number): readonly ReviewNode[] {
  return countNode('group-unread', count, [
    '{count} changed record cannot be read, so it is not compared',
    '{count} changed records cannot be read, so they are not compared',
  ]);
}
