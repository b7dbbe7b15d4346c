import { caseSlots } from '../case-slots.ts';
import type { CaseloadView } from '../caseload-view.ts';
import { eachSlot, partSlot, type Slots, wordsSlot } from '../templates/slot.ts';
import { type CaseGroup, caseGroups, casesInGroup, groupWords } from './case-groups.ts';
import { figureName, figurePart, figuresTold, type ToldFigure } from './figures.ts';

const figureSlots: Slots<ToldFigure> = {
  'figure-name': wordsSlot('What the figures are about.', figureName),
  figure: partSlot('The figures as a table.', figurePart),
};

const groupSlots: Slots<CaseGroup> = {
  group: wordsSlot('The risk of the cases, or that they are closed.', groupWords),
  cases: eachSlot('Each case of the group.', caseSlots, casesInGroup),
};

/** What a template for a whole caseload can hold. */
export const caseloadSummarySlots: Slots<CaseloadView> = {
  figures: eachSlot('Each table of the figures of these cases.', figureSlots, figuresTold),
  groups: eachSlot(
    'The open cases by risk, the highest first, then those that are closed.',
    groupSlots,
    caseGroups,
  ),
};
