import type { Goal } from '../records/record.ts';
import { attainable } from './smart/attainable.ts';
import { measurable } from './smart/measurable.ts';
import { relevant } from './smart/relevant.ts';
import type { GoalSurroundings, Judging, Remark } from './smart/remark.ts';
import { specific } from './smart/specific.ts';
import { timeBound } from './smart/time-bound.ts';

export type { GoalSurroundings, Remark } from './smart/remark.ts';

export type SmartLetter = 'S' | 'M' | 'A' | 'R' | 'T';

/** One of the five letters: met where no `must` remark stands against it. */
export interface LetterJudged {
  readonly letter: SmartLetter;
  readonly met: boolean;
  readonly remarks: readonly Remark[];
}

const judges: readonly (readonly [SmartLetter, (judging: Judging) => readonly Remark[]])[] = [
  ['S', specific],
  ['M', measurable],
  ['A', attainable],
  ['R', relevant],
  ['T', timeBound],
];

/**
 * Judges the five letters of a goal, always all five, in the order of the word. Remembered as long
 * as the goal and all it is judged within are the same values.
 */
export function judgeGoal(goal: Goal, around: GoalSurroundings): readonly LetterJudged[] {
  const { plan, file, moment } = around;
  const known = judged.get(goal);
  const isKnown =
    known?.around.plan.record === plan.record &&
    known.around.file === file &&
    known.around.moment === moment;
  if (isKnown) return known.letters;
  const name = goal.id ? `Goal ${goal.id}` : 'This goal';
  const letters = judges.map(([letter, judge]) => {
    const remarks = judge({ goal, name, around });
    return { letter, met: remarks.every(({ level }) => level !== 'must'), remarks };
  });
  judged.set(goal, { around, letters });
  return letters;
}

const judged = new WeakMap<
  Goal,
  { readonly around: GoalSurroundings; readonly letters: readonly LetterJudged[] }
>();
