import { partSlot, type Slots } from '../templates/slot.ts';
import type { View } from '../view.ts';
import { consentEnds, keptUntil, referralOutcomes, whereToTurn } from './afterwards.ts';
import { closingCourse, closingStanding } from './course.ts';
import { firstAndLast } from './first-and-last.ts';
import { goalEndsPart } from './goal-ends.ts';
import { whatHelped, whatRemains, whatTheySaid } from './looking-back.ts';

/** What a look back on a case can hold. */
export const closingSlots: Slots<View> = {
  'closing-standing': partSlot('Whether and when the case was closed.', closingStanding),
  'closing-course': partSlot(
    'From when to when, how long, who carried it, contacts, and how things stood at the end.',
    closingCourse,
  ),
  'goal-ends': partSlot('Each goal by how it ended, and where that is said.', goalEndsPart),
  'first-and-last': partSlot(
    'The first and last reading of each measure beside its target, and goal attainment.',
    firstAndLast,
  ),
  'what-helped': partSlot('What the closing note says was achieved and learned.', whatHelped),
  'what-they-said': partSlot('The person’s feedback in the closing note.', whatTheySaid),
  'what-remains': partSlot('Remaining concerns, and needs without an achieved goal.', whatRemains),
  'referral-outcomes': partSlot('Each referral and what came of it.', referralOutcomes),
  'consent-ends': partSlot('What becomes of each consent with the closing.', consentEnds),
  'where-to-turn': partSlot('Where the person can turn, as it was written down.', whereToTurn),
  'kept-until': partSlot('Until when the file is kept.', keptUntil),
};
