import type { Day } from '../calendar/day.ts';
import type { Interview } from '../records/record.ts';
import type { CaseFile, Filed } from './case-file.ts';
import { isWithPerson } from './contacts.ts';

/** A crisis whose follow-up has a day, with that day. */
interface OpenCrisis extends Filed<Interview> {
  readonly followUp: Day;
}

/**
 * Crises after which nobody has been in touch. A follow-up counts as kept once there was contact
 * with the person on a later day than the crisis, or, where it is due on the day of the crisis, once
 * another contact of that day is noted.
 */
export function crisesNotFollowedUp(file: CaseFile, today: Day): readonly OpenCrisis[] {
  const contacts = file.records.interview.filter(
    ({ record }) => isWithPerson(record) && record.date !== undefined && record.date <= today,
  );
  return file.records.interview.flatMap((filed) => {
    const { reading, record } = filed;
    const followUp = record.crisis?.['follow-up'];
    const { date } = record;
    if (!followUp || !date) return [];
    const followed = contacts.some(
      (contact) =>
        contact.reading !== reading &&
        contact.record.date !== undefined &&
        (contact.record.date > date || (followUp === date && contact.record.date === date)),
    );
    return followed ? [] : [{ ...filed, followUp }];
  });
}
