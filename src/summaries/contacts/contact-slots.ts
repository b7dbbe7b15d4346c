import { partSlot, type Slots } from '../templates/slot.ts';
import type { View } from '../view.ts';
import { contactGaps } from './contact-gaps.ts';
import { contactLog } from './contact-log.ts';
import { contactTotals } from './contact-totals.ts';
import { lateNotesPart } from './late-notes-part.ts';

/** What a template can hold of the contacts of a period. */
export const contactSlots: Slots<View> = {
  'contact-log': partSlot('Every contact of the period, a row each.', contactLog),
  'contact-totals': partSlot('Contacts counted, and minutes by setting.', contactTotals),
  'notes-late': partSlot('Notes written late, with their reasons.', lateNotesPart),
  'contact-gaps': partSlot(
    'The longest time between contacts, and where the interval for the risk was passed.',
    contactGaps,
  ),
};
