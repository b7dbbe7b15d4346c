import type { Day } from '../calendar/day.ts';
import type { CaseFile, Filed, Spot } from '../caseload/case-file.ts';
import {
  allReadingsOf,
  byDay,
  isDated,
  type MeasuredValue,
  type NamedValue,
} from '../caseload/readings.ts';
import type { Assessment, Interview } from '../records/record.ts';

/** What stands where a reading belongs and is no number. */
export interface NoNumber extends Spot {
  readonly day: Day | undefined;
  readonly respondent: string | undefined;
}

/** All that a case holds of one measure. */
export interface ReadingsOfMeasure {
  /** Oldest first; those of one day as their files and lists have them. */
  readonly values: readonly MeasuredValue[];
  readonly notNumbers: readonly NoNumber[];
}

type Source = Filed<Assessment | Interview>;

/** The readings of a case by the names of their measures, from assessments and interviews. */
export function readingsByMeasure(file: CaseFile): ReadonlyMap<string, ReadingsOfMeasure> {
  const { records } = file;
  const sources: readonly Source[] = [...records.assessment, ...records.interview];
  const values = groupedByName(allReadingsOf(file).filter(isDated).map(byRespondentTold));
  const notNumbers = groupedByName(sources.flatMap(notNumbersIn));
  const names = new Set([...values.keys(), ...notNumbers.keys()]);
  return new Map(
    [...names].map((name) => [
      name,
      {
        values: (values.get(name) ?? []).sort(byDay),
        notNumbers: notNumbers.get(name) ?? [],
      },
    ]),
  );
}

interface Named<Value> {
  readonly name: string;
  readonly value: Value;
}

function groupedByName<Value>(all: readonly Named<Value>[]): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const { name, value } of all) {
    const group = groups.get(name);
    if (group) group.push(value);
    else groups.set(name, [value]);
  }
  return groups;
}

/** A respondent whose name is blank is none. */
function byRespondentTold(one: NamedValue & MeasuredValue): Named<MeasuredValue> {
  return { name: one.name, value: { ...one, respondent: named(one.respondent) } };
}

/** The reading left such values out of its record, and says where it did. */
function notNumbersIn({ reading, record }: Source): readonly Named<NoNumber>[] {
  const { date, readings } = record;
  return reading.faults.flatMap(({ check, place }): readonly Named<NoNumber>[] => {
    if (check !== 'value-wrong-type' || !('at' in place)) return [];
    const [key, second, third] = place.at;
    const name = place.at.length === 3 ? third : second;
    if (key !== 'readings' || typeof name !== 'string' || name === 'respondent') return [];
    const set =
      Array.isArray(readings) && typeof second === 'number' ? readings[second] : undefined;
    const respondent = set && respondentIn(set);
    return [{ name, value: { day: date, respondent, reading, at: place.at } }];
  });
}

function respondentIn(set: Readonly<Record<string, unknown>>): string | undefined {
  const said = set['respondent'];
  return typeof said === 'string' ? named(said) : undefined;
}

function named(respondent: string | undefined): string | undefined {
  return respondent?.trim() === '' ? undefined : respondent?.trim();
}
