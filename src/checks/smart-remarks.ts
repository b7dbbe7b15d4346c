import { judgeGoal, type Remark, type SmartLetter } from '../plans/smart.ts';
import type { CaseCheck } from './check.ts';
import { openGoalsOf } from './open-goals.ts';

/** Finds the remarks of one SMART letter and level at the open goals of a case. */
export function smartRemarks(letter: SmartLetter, level: Remark['level']): CaseCheck['find'] {
  return (file, moment) =>
    openGoalsOf(file).flatMap(({ goal, plan, reading, at }) =>
      judgeGoal(goal, { plan, file, moment })
        .filter((judged) => judged.letter === letter)
        .flatMap(({ remarks }) => remarks.filter((remark) => remark.level === level))
        .map((remark) => ({
          reading,
          place: { at: [...at, ...remark.at], on: remark.on },
          message: remark.message,
        })),
    );
}
