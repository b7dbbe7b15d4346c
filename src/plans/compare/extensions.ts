import { isPlainMap, type Plain } from '../../records/plain.ts';
import { pairsOfGoals } from './pair-goals.ts';

/**
 * How often a goal's due day was put off over revisions of its plan, oldest first, where the goal
 * stands at `place` in the last one. It is followed back through changed numbers.
 */
export function extensionsOf(revisions: readonly object[], place: number): number {
  let [at, count] = [place, 0];
  for (let index = revisions.length - 1; index > 0; index--) {
    const [before, after] = [revisions[index - 1], revisions[index]];
    if (!before || !after) break;
    const pair = pairsOfGoals({ before, after }).find((goals) => goals.after.at === at);
    if (!pair) break;
    if (isLater(pair.before.goal, pair.after.goal)) count++;
    at = pair.before.at;
  }
  return count;
}

function isLater(before: Plain, after: Plain): boolean {
  const [from, to] = [dueOf(before), dueOf(after)];
  return from !== undefined && to !== undefined && to > from;
}

function dueOf(goal: Plain): string | undefined {
  const due = isPlainMap(goal) ? goal['due'] : undefined;
  return typeof due === 'string' ? due : undefined;
}

const small = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
];

/** A number in a row: `third`, `12th`. */
export function ordinal(count: number): string {
  const word = small[count - 1];
  if (word) return word;
  const last = count % 100 > 10 && count % 100 < 14 ? 0 : count % 10;
  return `${count}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`;
}
