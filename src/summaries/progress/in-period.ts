import type { Day } from '../../calendar/day.ts';
import type { Filed } from '../../caseload/case-file.ts';
import type { Interview } from '../../records/record.ts';
import type { View } from '../view.ts';

type Timed = Pick<View, 'period' | 'moment'>;

/** The last day that a document tells of: of what lies ahead no record tells. */
export function lastDay({ period, moment }: Timed): Day {
  return period.to < moment.today ? period.to : moment.today;
}

/** Whether a day lies in the time that a document tells of; both its ends do. */
export function isInPeriod(day: Day | undefined, view: Timed): day is Day {
  return day !== undefined && !isBefore(day, view) && day <= lastDay(view);
}

/** Whether a day lies before that time; none does where it has no beginning. */
export function isBefore(day: Day, { period }: Timed): boolean {
  return period.from !== undefined && day < period.from;
}

/** The notes of contacts in that time, oldest first. */
export function notesInPeriod(view: View): readonly Filed<Interview>[] {
  return view.file.records.interview.filter(({ record }) => isInPeriod(record.date, view));
}
