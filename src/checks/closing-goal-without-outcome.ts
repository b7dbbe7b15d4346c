import { closingOf, goalsWithoutOutcome } from '../caseload/closing.ts';
import type { PlannedGoal } from '../caseload/goals.ts';
import { sentence } from '../text/sentence.ts';
import type { CaseCheck, Found } from './check.ts';
import { cancelledCase, closedCase, closingNote } from './examples/closed-case.ts';
import { planWithGoal } from './examples/records.ts';
import { goalOutcomeFixes } from './fixes/fix-closing.ts';
import { isMisread } from './subjects/misread.ts';

const achieved = (achievement: string): string => planWithGoal(`achievement: ${achievement}`);
const given = (status: string): string =>
  planWithGoal().replace('    status: active', `    status: ${status}`);

export const closingGoalWithoutOutcome: CaseCheck = {
  id: 'closing-goal-without-outcome',
  theme: 'closing',
  title: 'A goal of a finished case has no outcome',
  because:
    'At the end it is said of every goal whether it was reached, and a goal that was not reached is worth a word as well (NASW Standards for Social Work Case Management 2013, standard 9, practice evaluation and improvement; HL7 FHIR R4, Goal.achievementStatus).',
  severity: 'warning',
  over: 'case',
  bad: [
    [closedCase, planWithGoal()],
    [closedCase, achieved('improving')],
  ],
  fixed: [
    [closedCase, planWithGoal(), closingNote('outcomes: { G1: achieved }')],
    [closedCase, achieved('sustaining')],
  ],
  good: [
    [closedCase, planWithGoal(), closingNote('attendance: missed', 'outcomes: { G1: improving }')],
    [closedCase, given('cancelled')],
    [closedCase, given('proposed')],
    [closedCase, planWithGoal().replace('status: active', 'status: draft')],
    [cancelledCase, planWithGoal()],
  ],
  find: (file) => {
    if (closingOf(file)?.status !== 'finished') return [];
    if (file.records.interview.some(({ reading }) => isMisread(reading, 'outcomes'))) return [];
    return goalsWithoutOutcome(file)
      .filter(({ reading, at }) => !isMisread(reading, ...at, 'achievement'))
      .map(tell);
  },
  fixes: goalOutcomeFixes,
};

function tell({ goal, reading, at }: PlannedGoal): Found {
  const { id = '', achievement } = goal;
  const message = achievement
    ? sentence(
        'The case is finished and goal {id} is said to be `{achievement}`: say how it ended',
        { id, achievement },
      )
    : sentence('The case is finished and nothing says how goal {id} ended: add `achievement`', {
        id,
      });
  const key = achievement ? 'achievement' : 'id';
  return { reading, place: { at: [...at, key], on: 'value' }, message };
}
