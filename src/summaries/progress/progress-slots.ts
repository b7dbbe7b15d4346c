import { goalPictures, goalTitle } from '../goals.ts';
import type { PlannedGoal } from '../../caseload/goals.ts';
import { eachSlot, partSlot, type Slots, wordsSlot } from '../templates/slot.ts';
import type { View } from '../view.ts';
import { assessmentsInPeriod } from './assessments-part.ts';
import { consentsInPeriod } from './consents-part.ts';
import { contactsInPeriod, stagesInPeriod } from './contacts-part.ts';
import { crisesInPeriod } from './crises-part.ts';
import { decisionsInPeriod } from './decisions-part.ts';
import { wholeTime } from './whole-time.ts';
import { goalStanding, planAsOf } from './goal-standing.ts';
import { goalsReported } from './goals-reported.ts';
import { barriersInPeriod } from './note-excerpts.ts';
import { attainmentPart, goalRatings } from './ratings-part.ts';
import { goalReadings, otherReadings } from './readings-part.ts';
import { referralsInPeriod } from './referrals-part.ts';
import { goalSteps } from './steps-part.ts';

interface ReportedGoal {
  readonly planned: PlannedGoal;
  readonly view: View;
}

const goalSlots: Slots<ReportedGoal> = {
  'goal-title': wordsSlot('The number of the goal and its sentence.', ({ planned, view }) =>
    goalTitle(planned, view),
  ),
  'goal-standing': partSlot('How the goal stands today.', ({ planned, view }) =>
    goalStanding(planned, view),
  ),
  'goal-readings': partSlot(
    'What was read of its measures in the period, in sentences and a table.',
    ({ planned, view }) => goalReadings(planned, view),
  ),
  charts: partSlot(
    'Its readings as pictures, where a document is made with them.',
    ({ planned, view }) => goalPictures(planned, view),
  ),
  'goal-ratings': partSlot(
    'Where it was put on its attainment scale in the period.',
    ({ planned, view }) => goalRatings(planned, view),
  ),
  'goal-steps': partSlot(
    'Its steps done in the period, and those open at its end.',
    ({ planned, view }) => goalSteps(planned, view),
  ),
};

/** What a template can hold of a period. */
export const progressSlots: Slots<View> = {
  'goals-reported': eachSlot(
    'Each goal of the plan in force, and of plans in force earlier in the period.',
    goalSlots,
    (view) => goalsReported(view).map((planned) => ({ planned, view })),
  ),
  'whole-time': partSlot('That all time is told of, where no period was chosen.', wholeTime),
  'plan-as-of': partSlot(
    'That goals are told as the plan has them today, whatever the period.',
    planAsOf,
  ),
  attainment: partSlot('All rated goals in one number, at first and at last.', attainmentPart),
  'other-readings': partSlot('What was read in the period and no goal counts on.', otherReadings),
  'contacts-counted': partSlot('How contacts went in the period, with days.', contactsInPeriod),
  'stages-served': partSlot('What contacts of the period were for, with days.', stagesInPeriod),
  'referrals-moved': partSlot(
    'Referrals requested or answered in the period, or still waiting.',
    referralsInPeriod,
  ),
  crises: partSlot('Crises in the period: day, severity and follow-up.', crisesInPeriod),
  'consents-changed': partSlot(
    'Consents given, withdrawn or run out in the period.',
    consentsInPeriod,
  ),
  decisions: partSlot('What supervisors decided in the period.', decisionsInPeriod),
  'needs-changed': partSlot(
    'Assessments of the period: needs newly named and no longer named.',
    assessmentsInPeriod,
  ),
  barriers: partSlot(
    'What notes of progress say of barriers and adjustments, shortened.',
    barriersInPeriod,
  ),
};
