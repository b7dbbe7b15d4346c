import { type Day, dayAfter } from '../calendar/day.ts';
import type { Interview } from '../records/record.ts';
import { type CaseFile, caseRecord, type Filed, riskOf } from './case-file.ts';
import type { Settings } from './settings.ts';

/** Whether the person was there; a note that says nothing of attendance was kept. */
export function isKept(interview: Interview): boolean {
  return interview.attendance !== 'missed' && interview.attendance !== 'cancelled';
}

/** Whether it was with the person: a call to a school or a clinic is none of theirs. */
export function isWithPerson(interview: Interview): boolean {
  return isKept(interview) && interview.setting !== 'collateral';
}

/** The latest contact with the person that took place, up to and with today. */
export function lastContact(file: CaseFile, today: Day): Filed<Interview> | undefined {
  return file.records.interview
    .filter(
      ({ record }) => isWithPerson(record) && record.date !== undefined && record.date <= today,
    )
    .at(-1);
}

/** The day by which the risk of the case asks for the next contact. */
export function contactDue(file: CaseFile, today: Day, settings: Settings): Day | undefined {
  const since = lastContact(file, today)?.record.date ?? caseRecord(file)?.record.opened;
  return since && dayAfter(since, settings.contactInterval[riskOf(file)]);
}

/** The day and words of what was agreed for next time. */
export function nextAgreed(interview: Interview): { date?: Day; what?: string } {
  const { next } = interview;
  return typeof next === 'string' ? { what: next } : (next ?? {});
}
