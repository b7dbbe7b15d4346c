import { type Day, dayAfter } from '../../calendar/day.ts';
import { isAchieved, isActiveGoal } from '../../caseload/goals.ts';
import { sentence } from '../../text/sentence.ts';
import type { Judging, Remark } from './remark.ts';

/** A due day that still stands, and better one within a year, with something of it due by the plan’s review. */
export function timeBound(judging: Judging): readonly Remark[] {
  const { goal, name, around } = judging;
  const { due } = goal;
  const tell = (check: string, level: Remark['level'], pattern: string): readonly Remark[] => {
    const at = [due ? 'due' : 'goal'];
    return [{ check, level, message: sentence(pattern, { name }), at, on: due ? 'value' : 'key' }];
  };
  const must = (pattern: string): readonly Remark[] => tell('goal-not-time-bound', 'must', pattern);
  if (!due) return must('{name} has no day by which it is due: add `due`');
  const from = goal.start ?? around.plan.record.start;
  if (from && due <= from) return must('{name} is due before it starts');
  // What has been reached and is kept up needs no new day.
  if (due < around.moment.today && isActiveGoal(goal) && !isAchieved(goal))
    return must('{name} is past its due day and still active: review it with the person');
  const year = from && dayAfter(from, 'P1Y');
  if (year && due > year) {
    const pattern = '{name} runs for more than a year: set a nearer goal first';
    return tell('goal-too-long', 'ought', pattern);
  }
  if (!isBeyondReview(due, judging)) return [];
  const pattern =
    '{name} is due after the plan’s review and none of its steps is due by then: set a step for the review to look at';
  return tell('goal-beyond-review', 'ought', pattern);
}

/**
 * Whether a review is to come by which nothing of an active goal is due. Without steps others tell,
 * and a step that has no day may well be taken before.
 */
function isBeyondReview(due: Day, { goal, around }: Judging): boolean {
  const { review } = around.plan.record;
  const steps = goal.steps ?? [];
  if (!review || review < around.moment.today || due <= review) return false;
  if (steps.length === 0 || !isActiveGoal(goal)) return false;
  return steps.every(({ by, done }) => {
    const first = by && done && done < by ? done : (by ?? done);
    return first !== undefined && first > review;
  });
}
