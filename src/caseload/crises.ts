import type { Day } from '../calendar/day.ts';
import type { Interview } from '../records/record.ts';
import type { CaseFile, Filed } from './case-file.ts';
import { lastContact } from './contacts.ts';

/** A crisis whose follow-up has a day, with that day. */
interface OpenCrisis extends Filed<Interview> {
  readonly followUp: Day;
}

/**
 * Crises after which nobody has been in touch. A follow-up counts as kept once there was contact on
 * a later day than the crisis.
 */
export function crisesNotFollowedUp(file: CaseFile, today: Day): readonly OpenCrisis[] {
  const last = lastContact(file, today);
  return file.records.interview.flatMap((filed) => {
    const { reading, record } = filed;
    const followUp = record.crisis?.['follow-up'];
    if (!followUp || !record.date) return [];
    const followed =
      last?.record.date !== undefined && last.reading !== reading && last.record.date > record.date;
    return followed ? [] : [{ ...filed, followUp }];
  });
}
