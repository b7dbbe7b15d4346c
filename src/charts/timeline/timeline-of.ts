import type { Day } from '../../calendar/day.ts';
import { type CaseFile, currentPlan } from '../../caseload/case-file.ts';
import { goalsOf, isOpenGoal } from '../../caseload/goals.ts';
import { labelOf } from '../../caseload/labels.ts';
import { stagesOf } from '../../caseload/stages.ts';
import type { Timeline } from './timeline.ts';

/** The steps of the open goals and of those closed with a step taken, and the stages served so far. */
export function timelineOf(file: CaseFile, today: Day): Timeline {
  const plan = currentPlan(file)?.record;
  return {
    from: plan?.start,
    to: plan?.review,
    today,
    steps: goalsOf(file).flatMap(({ goal, reading, at }) =>
      (goal.steps ?? []).flatMap(({ step, by, done }, index) =>
        step === undefined || (!isOpenGoal(goal) && done === undefined)
          ? []
          : [{ words: step, by, done, reading, at: [...at, 'steps', index] }],
      ),
    ),
    stages: stagesOf(file)
      .filter(({ notes }) => notes.length > 0)
      .map(({ stage, notes }) => ({
        words: labelOf('stage', stage),
        contacts: notes.flatMap(({ reading, record }) =>
          record.date === undefined ? [] : [{ day: record.date, reading, at: ['stage'] }],
        ),
      })),
  };
}
