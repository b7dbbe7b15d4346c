import { type Day, dayAfter } from '../calendar/day.ts';

/** Whether a day is past the time that is given from a contact to its note (`note-deadline`). */
export function isPastDeadline(day: Day, contact: Day, given: string): boolean {
  // Most notes come in on their day: only of the others is the last day worked out.
  return day > contact && day > (dayAfter(contact, given) ?? day);
}
