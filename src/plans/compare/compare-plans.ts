import type { Plan } from '../../records/record.ts';
import { sentence } from '../../text/sentence.ts';
import type { Change } from './change.ts';

/** Stands in for the comparison until it is there. */
export function comparePlans(before: Plan, after: Plan): readonly Change[] {
  return (after.goals ?? []).flatMap((goal, index): readonly Change[] => {
    const was = before.goals?.find(({ id }) => id === goal.id);
    if (!was || was.due === goal.due) return [];
    const at = ['goals', index, 'due'];
    return [
      {
        kind: 'due-moved',
        weight: 'needs-a-look',
        before: { at, value: was.due },
        after: { at, value: goal.due },
        sentence: sentence('Goal {id}: due moved', { id: goal.id ?? '' }),
      },
    ];
  });
}
