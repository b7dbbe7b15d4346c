import { judgeGoal } from '../../plans/smart.ts';
import type { CaseCheck } from '../check.ts';
import { openGoalsOf } from './open-goals.ts';

/** Finds what SMART says under a check's id of the open goals of a case. */
export function smartRemarks(id: string): CaseCheck['find'] {
  return (file, moment) =>
    openGoalsOf(file).flatMap(({ goal, plan, reading, at }) =>
      judgeGoal(goal, { plan, file, moment })
        .flatMap(({ remarks }) => remarks.filter(({ check }) => check === id))
        .map((remark) => ({
          reading,
          place: { at: [...at, ...remark.at], on: remark.on },
          message: remark.message,
        })),
    );
}
