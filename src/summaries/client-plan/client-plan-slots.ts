import type { PlannedGoal } from '../../caseload/goals.ts';
import { eachSlot, partSlot, type Slots, wordsSlot } from '../templates/slot.ts';
import type { View } from '../view.ts';
import { goalsOfMine } from './goals-of-mine.ts';
import { myAhead } from './my-ahead.ts';
import { myGoal, myGoalTitle, myStrengths } from './my-goal.ts';
import { myHelp } from './my-help.ts';
import { myHead, myPlan } from './my-opening.ts';
import { myConsents, myGaps, mySigning } from './my-paper.ts';
import { mySafetyPlan } from './my-safety-plan.ts';

interface MyGoal {
  readonly planned: PlannedGoal;
  readonly view: View;
}

const goalSlots: Slots<MyGoal> = {
  'my-goal-title': wordsSlot('The goal in its own sentence.', ({ planned, view }) =>
    myGoalTitle(planned, view),
  ),
  'my-goal': partSlot(
    'By when, why it matters, the steps by who does them, and how we will see that it helps.',
    ({ planned, view }) => myGoal(planned, view),
  ),
};

/** What a paper for the person themselves can hold, in plain words. */
export const clientPlanSlots: Slots<View> = {
  'my-head': partSlot('Whose plan it is, of which day, and who decides who reads it.', myHead),
  'my-plan': partSlot('How the plan stands, in plain words.', myPlan),
  'my-goals': eachSlot(
    'Each goal of the plan in force that was not given up, addressed to the person.',
    goalSlots,
    (view) => goalsOfMine(view).map((planned) => ({ planned, view })),
  ),
  'my-strengths': partSlot('The strengths that the goals build on.', myStrengths),
  'my-help': partSlot('The worker, supports with what they offer, and services asked.', myHelp),
  'my-ahead': partSlot('When we meet, and when we look at the plan again.', myAhead),
  'my-safety-plan': partSlot('The steps of the person’s own safety plan.', mySafetyPlan),
  'my-consents': partSlot('What the person agreed to share, and until when.', myConsents),
  'my-gaps': partSlot('What is not on the paper, in plain words.', myGaps),
  'my-signing': partSlot('Lines for the person and the worker to sign.', mySigning),
};
