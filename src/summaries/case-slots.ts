import type { PlannedGoal } from '../caseload/goals.ts';
import { nextStepsPart, overduePart } from './ahead.ts';
import { contactSlots } from './contacts/contact-slots.ts';
import { caseInBrief } from './caseload-summary/case-in-brief.ts';
import { clientPlanSlots } from './client-plan/client-plan-slots.ts';
import { closingSlots } from './closing/closing-slots.ts';
import { donePart } from './done.ts';
import { gapsPart } from './gaps.ts';
import { goalPart, goalPictures, goalsTold, goalTitle, planPart } from './goals.ts';
import { handoverSlots } from './handover/handover-slots.ts';
import { headPart } from './head.ts';
import { needsPart } from './needs.ts';
import { factsPart, nameOfCase } from './opening.ts';
import { progressSlots } from './progress/progress-slots.ts';
import { signOffPart } from './sign-off.ts';
import { supportsPart } from './supports.ts';
import { eachSlot, partSlot, type Slots, wordsSlot } from './templates/slot.ts';
import type { View } from './view.ts';
import { whyPart } from './why.ts';

/** A goal as a document tells of it. */
export interface ToldGoal {
  readonly planned: PlannedGoal;
  readonly view: View;
}

const goalSlots: Slots<ToldGoal> = {
  'goal-title': wordsSlot('The number of the goal and its sentence.', ({ planned, view }) =>
    goalTitle(planned, view),
  ),
  goal: partSlot('How the goal stands: SMART, measures, steps.', ({ planned, view }) =>
    goalPart(planned, view),
  ),
  charts: partSlot(
    'Its readings as pictures, where a document is made with them.',
    ({ planned, view }) => goalPictures(planned, view),
  ),
};

/** What a template for a document about one case can hold. */
export const caseSlots: Slots<View> = {
  name: wordsSlot('The pseudonym and the number of the case.', nameOfCase),
  head: partSlot('Day, revision, period and who may read the document.', headPart),
  facts: partSlot('Status, risk, worker, supervisor, program and outcome.', factsPart),
  why: partSlot('Why the agency is involved, in the words of the case record.', whyPart),
  needs: partSlot('Needs, the goals that address them, and strengths.', needsPart),
  plan: partSlot('How the plan in force stands.', planPart),
  goals: eachSlot('Each goal of the plan in force.', goalSlots, (view) =>
    goalsTold(view).map((planned) => ({ planned, view })),
  ),
  done: partSlot('Stages of the work with their days, contacts and referrals.', donePart),
  'sign-off': partSlot('How the plan stands with the supervisor.', signOffPart),
  overdue: partSlot('What should have been done by now.', overduePart),
  'next-steps': partSlot('What was agreed last and is due in four weeks.', nextStepsPart),
  supports: partSlot('Supports, consents and the safety plan, a line each.', supportsPart),
  ...progressSlots,
  ...contactSlots,
  'in-brief': partSlot(
    'Status, goals, last contact and what is overdue, a line each.',
    caseInBrief,
  ),
  gaps: partSlot('What is missing, cannot be read or is left out.', gapsPart),
  ...clientPlanSlots,
  ...handoverSlots,
  ...closingSlots,
};
