import { partSlot, type Slots } from '../templates/slot.ts';
import type { View } from '../view.ts';
import { beingWithPart } from './being-with.ts';
import { consentsEndingPart, consentsHandedPart } from './consents-handed.ts';
import { dueBesidesPart } from './due-besides.ts';
import { goalsHandedPart, goalsLackingPart } from './goals-handed.ts';
import { lastContactPart, lastContactsPart } from './last-contacts.ts';
import { peoplePart } from './people.ts';
import { promisesPart } from './promises.ts';
import { standingPart } from './standing.ts';
import { safetyPart, safetyShortPart } from './safety.ts';
import { stagesLeftPart, stagesNeverPart } from './stages-left.ts';
import { stepsOfOthersPart } from './steps-of-others.ts';
import { stillOpenPart } from './still-open.ts';

/** What a document holds that prepares somebody to meet the person. */
export const handoverSlots: Slots<View> = {
  standing: partSlot('Status, days of opening and closing, and outcome.', standingPart),
  promises: partSlot(
    'What was promised and is not done: agreed, follow-ups, steps, referrals, activities, questions of the supervisor.',
    promisesPart,
  ),
  safety: partSlot('Risk, readings not followed, crises of a year, and the safety plan with its steps.', safetyPart), // prettier-ignore
  'safety-short': partSlot('Risk, the last crisis and the safety plan, a line each.', safetyShortPart), // prettier-ignore
  people: partSlot('The person, the household, supports, services and the supervisor.', peoplePart),
  'being-with': partSlot(
    'How to reach the person, what helped trust, and what the case record asks of everybody.',
    beingWithPart,
  ),
  'consents-handed': partSlot(
    'Consents in force, those ending within 60 days, and what may not be shared any more.',
    consentsHandedPart,
  ),
  'consents-ending': partSlot('Consents that end within 30 days.', consentsEndingPart),
  'goals-handed': partSlot(
    'The plan goal by goal: how it stands, the next step, the last readings.',
    goalsHandedPart,
  ),
  'goals-lacking': partSlot('What goals lack to be SMART, and readings due.', goalsLackingPart),
  'steps-of-others': partSlot('Open steps of all but the worker.', stepsOfOthersPart),
  'due-besides': partSlot(
    'What is overdue and due in four weeks beside the promises.',
    dueBesidesPart,
  ),
  'last-contact': partSlot(
    'The last contact with the person, with the beginning of its note.',
    lastContactPart,
  ),
  'last-contacts': partSlot(
    'The last three contacts, with the beginning of each note and what was agreed.',
    lastContactsPart,
  ),
  'stages-never': partSlot('Stages of the work that no contact is noted for.', stagesNeverPart),
  'stages-left': partSlot(
    'Stages of the work without a contact, and those without one in 90 days.',
    stagesLeftPart,
  ),
  'still-open': partSlot('What notes say is still to be asked.', stillOpenPart),
};
