import type { Change } from '../../plans/compare/change.ts';
import { wholeWords } from '../../plans/review/whole-words.ts';
import type { CaseReview, Compared } from '../../plans/review/reviews.ts';
import { say, sayIt } from '../say.ts';
import { comparisonOf } from './comparisons.ts';
import type { ReviewNode } from './node.ts';
import type { Shown } from './shown.ts';
import { counted } from './words.ts';

interface Around {
  readonly compared: Compared;
  readonly review: CaseReview;
  readonly shown: Shown;
  readonly id: string;
}

/** Beside what needs a look, so many routine changes still have their lines at once. */
const fewRoutine = 3;

/** A line for each change; many that are routine stand below one, after those that need a look. */
export function changeNodes(changes: readonly Change[], around: Around): readonly ReviewNode[] {
  const nodes = changes.map((change, index) =>
    changeNode(change, { ...around, id: `${around.id}/${index}` }),
  );
  const routine = nodes.filter(({ kind }) => kind === 'change');
  if (routine.length <= fewRoutine || routine.length === nodes.length) return nodes;
  const label = counted(routine.length, '{count} routine change', '{count} routine changes');
  return [
    ...nodes.filter(({ kind }) => kind !== 'change'),
    {
      id: `${around.id}/routine`,
      kind: 'routine',
      label,
      spoken: label,
      caseId: around.review.id,
      children: () => routine,
    },
  ];
}

/** One change as a sentence; the whole words of both sides stand in its hover. */
function changeNode(change: Change, { compared, review, shown, id }: Around): ReviewNode {
  const sentence = sayIt(change.sentence);
  const isWeighty = change.weight === 'needs-a-look';
  // First, where a narrow side bar cannot cut it off.
  const label = isWeighty ? say('Needs a look: {sentence}', { sentence }) : sentence;
  const { before, after } = wholeWords(change, compared);
  const sides = [
    before === undefined ? undefined : `${say('Before:')}\n${before}`,
    after === undefined ? undefined : `${say('After:')}\n${after}`,
  ];
  return {
    id,
    kind: isWeighty ? 'change-weighty' : 'change',
    label,
    tooltip: [label, ...sides].filter((part) => part !== undefined).join('\n\n'),
    spoken: label,
    caseId: review.id,
    compares: comparisonOf(compared, { review, shown }, change),
  };
}
