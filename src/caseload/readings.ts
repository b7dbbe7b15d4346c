import type { Day } from '../calendar/day.ts';
import type { Measure } from '../records/record.ts';
import type { CaseFile, Spot } from './case-file.ts';

/** One number of a measure on one day, and where it is written. */
export interface MeasuredValue extends Spot {
  readonly day: Day;
  readonly value: number;
  readonly respondent: string | undefined;
}

/** A number as a record has it, under the name of its measure. */
export interface NamedValue extends Spot {
  readonly name: string;
  readonly value: number;
  /** Undefined where the record has no day yet. */
  readonly day: Day | undefined;
  readonly respondent: string | undefined;
  /** The names that stand beside it in the same set of readings, itself among them. */
  readonly beside: readonly string[];
}

const remembered = new WeakMap<CaseFile, readonly NamedValue[]>();

/** Every reading of every measure in a case, record by record. Several look at them all. */
export function allReadingsOf(file: CaseFile): readonly NamedValue[] {
  const known = remembered.get(file) ?? findReadings(file);
  remembered.set(file, known);
  return known;
}

function findReadings({ records }: CaseFile): readonly NamedValue[] {
  return [...records.assessment, ...records.interview].flatMap(({ reading, record }) => {
    const { readings = [], date: day } = record;
    const sets = Array.isArray(readings) ? readings : [readings];
    return sets.flatMap((set, index) => {
      const beside = Object.keys(set);
      const respondent = respondentIn(set);
      const at = Array.isArray(readings) ? ['readings', index] : ['readings'];
      return Object.entries(set).flatMap(([name, value]): readonly NamedValue[] =>
        typeof value === 'number'
          ? [{ name, value, day, respondent, beside, reading, at: [...at, name] }]
          : [],
      );
    });
  });
}

/** All readings of a measure in a case, oldest first, from assessments and interviews. */
export function readingsOf(file: CaseFile, measure: string): readonly MeasuredValue[] {
  return allReadingsOf(file)
    .filter(isDated)
    .filter(({ name }) => name === measure)
    .sort(byDay);
}

export function isDated(value: NamedValue): value is NamedValue & MeasuredValue {
  return value.day !== undefined;
}

export function byDay(one: MeasuredValue, other: MeasuredValue): number {
  return one.day < other.day ? -1 : one.day > other.day ? 1 : 0;
}

export function latestReading(file: CaseFile, measure: string): MeasuredValue | undefined {
  return readingsOf(file, measure).at(-1);
}

/** Whether a value has come as far as the target, in the direction from the baseline to it. */
export function reachesTarget(measure: Measure, value: number): boolean {
  const { baseline, target } = measure;
  if (baseline === undefined || target === undefined) return false;
  return target >= baseline ? value >= target : value <= target;
}

/** A thing that is there or not, such as a lease. */
export function isYesOrNo({ baseline, target }: Measure): boolean {
  return baseline === 0 && target === 1;
}

function respondentIn(set: Readonly<Record<string, unknown>>): string | undefined {
  return typeof set['respondent'] === 'string' ? set['respondent'] : undefined;
}
