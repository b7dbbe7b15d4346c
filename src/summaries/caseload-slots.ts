import { caseSlots } from './case-slots.ts';
import type { CaseloadView } from './caseload-view.ts';
import { caseloadSummarySlots } from './caseload-summary/caseload-summary-slots.ts';
import { caseloadGapsPart } from './caseload-gaps.ts';
import { headPart } from './head.ts';
import { supervisionSlots } from './supervision/supervision-slots.ts';
import { eachSlot, partSlot, type Slots } from './templates/slot.ts';
import type { View } from './view.ts';

/** What a template for a document about several cases can hold. */
export const caseloadSlots: Slots<CaseloadView> = {
  head: partSlot('Day, revision, period and who may read the document.', headPart),
  cases: eachSlot(
    'Each case, with all that a document about one case can hold.',
    caseSlots,
    casesOf,
  ),
  gaps: partSlot('What is missing, cannot be read or is left out.', caseloadGapsPart),
  ...supervisionSlots,
  ...caseloadSummarySlots,
};

/** One at a time: of a large caseload no more than one case is worked out at once. */
function* casesOf({ cases, viewOfCase }: CaseloadView): Generator<View> {
  for (const file of cases) yield viewOfCase(file);
}
