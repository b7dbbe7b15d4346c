import { defaultSettings } from '../../src/caseload/settings.ts';
import type { Series } from '../../src/measures/series.ts';
import { seriesOf } from '../../src/measures/series-of.ts';
import { speak } from '../../src/text/sentence.ts';
import { day } from '../calendar/the-day.ts';
import { caseOf, interview, plan } from '../caseload/filed.ts';

/** A day in June on which the records of O.V. are looked at. */
export const moment = { today: day('2026-06-20'), settings: defaultSettings };

/** The goal to miss fewer calls, begun on 1 March. */
export function goal(more = '', id = 'G1'): string {
  return `  - id: ${id}\n    goal: Answer nine of ten calls from the school\n    status: active\n    start: 2026-03-01\n    measures: [{ name: calls-missed, unit: calls in 14 days, baseline: 9, target: 1 }]\n${more}`;
}

export const planned = plan(`goals:\n${goal()}`);

/** The series of O.V.’s case, made of these records. */
export function series(...records: readonly string[]): readonly Series[] {
  return seriesOf(caseOf(...records), moment);
}

/** A series in short: whose it is, and its readings by phase. */
export function told({ goal: of, measure, respondent, phases }: Series): string {
  const by = phases.map(
    ({ name, points }) => `${name} ${points.map(({ value }) => value).join(' ') || '-'}`,
  );
  return [of?.goal.id ?? 'no goal', measure, respondent ?? 'nobody', ...by].join(' | ');
}

/** The remarks of all series with the places they lead to. */
export function remarksOf(...records: readonly string[]): readonly string[] {
  return series(...records).flatMap(({ remarks }) =>
    remarks.map(({ about, message, spots }) => {
      const at = spots.map(({ reading, at: path }) => `${reading.path} ${path.join('.')}`);
      return `${about}: ${speak(message)} (${at.join(', ')})`;
    }),
  );
}

/** Contacts of one day, each with a reading of missed calls. */
export const read = (date: string, ...numbers: readonly number[]): readonly string[] =>
  numbers.map((number) => interview(date, `readings: { calls-missed: ${number} }`));
