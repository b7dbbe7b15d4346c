import { type Day, dayAfter, daysBetween } from '../../calendar/day.ts';
import {
  type CaseFile,
  caseRecord,
  isActive,
  isClosed,
  riskOf,
  type Spot,
} from '../../caseload/case-file.ts';
import { isWithPerson } from '../../caseload/contacts.ts';
import { lastDay } from '../progress/in-period.ts';
import type { View } from '../view.ts';

/** A day that something is told of, and where it stands. */
export interface DaySaid extends Spot {
  readonly day: Day;
}

/** The time between two kept contacts with the person, or before the first, or after the last. */
export interface TimeBetween {
  /** A contact, or the opening of the case. */
  readonly from: DaySaid;
  readonly isOpening: boolean;
  /** The contact that ended it; undefined where none had come by the end of what is told. */
  readonly to: DaySaid | undefined;
  /** The contact that ended it, else the last day that is looked at. */
  readonly end: Day;
  readonly days: number;
}

/** The times between kept contacts that touch the period, oldest first. */
export function timesBetween(view: View): readonly TimeBetween[] {
  const { file, period } = view;
  const end = lastCounted(view);
  if (end === undefined) return [];
  const contacts = contactDays(file, end);
  const opening = openingOf(file);
  const isFirst = opening && (contacts[0] === undefined || opening.day < contacts[0].day);
  const starts = [...(isFirst ? [opening] : []), ...contacts];
  return starts
    .map((from, index): TimeBetween => {
      const to = starts[index + 1];
      const until = to?.day ?? end;
      return {
        from,
        isOpening: from === opening,
        to,
        end: until,
        days: daysBetween(from.day, until),
      };
    })
    .filter((time) => time.days > 0 && (period.from === undefined || time.end >= period.from));
}

/** What the risk of the case asks for, as far as it asks for anything: the last day for a contact. */
export function dueWithin({ from }: TimeBetween, { file, moment }: View): Day | undefined {
  return dayAfter(from.day, moment.settings.contactInterval[riskOf(file)]);
}

/** Whether contacts are waited for, or were while the case was open. */
export function isContactAsked(file: CaseFile): boolean {
  return isActive(file) || isClosed(file);
}

/** The day on which a closed case was closed, where that is stated. */
export function closedOn(file: CaseFile): DaySaid | undefined {
  const filed = isClosed(file) ? caseRecord(file) : undefined;
  const day = filed?.record.closed;
  return filed && day ? { day, reading: filed.reading, at: ['closed'] } : undefined;
}

/** A closed case waits for nothing from its closing on; where no day is stated nobody knows from when. */
function lastCounted(view: View): Day | undefined {
  const last = lastDay(view);
  if (!isClosed(view.file)) return last;
  const closed = closedOn(view.file)?.day;
  if (closed === undefined) return contactDays(view.file, last).at(-1)?.day;
  return closed < last ? closed : last;
}

function openingOf(file: CaseFile): DaySaid | undefined {
  const filed = caseRecord(file);
  const day = filed?.record.opened;
  return filed && day ? { day, reading: filed.reading, at: ['opened'] } : undefined;
}

/** The days of kept contacts, each once. */
function contactDays({ records }: CaseFile, end: Day): readonly DaySaid[] {
  const days = records.interview.flatMap(({ reading, record }): readonly DaySaid[] =>
    isWithPerson(record) && record.date && record.date <= end
      ? [{ day: record.date, reading, at: ['date'] }]
      : [],
  );
  return days.filter(({ day }, index) => days[index - 1]?.day !== day);
}
