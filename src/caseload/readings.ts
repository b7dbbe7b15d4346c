import type { Day } from '../calendar/day.ts';
import type { Assessment, Interview, Measure } from '../records/record.ts';
import type { CaseFile, Filed, Spot } from './case-file.ts';

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

/** Every reading of every measure in a case, record by record. */
export function allReadingsOf({ records }: CaseFile): readonly NamedValue[] {
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
  const sources: readonly Filed<Assessment | Interview>[] = [
    ...file.records.assessment,
    ...file.records.interview,
  ];
  return sources
    .flatMap((filed) => valuesIn(filed, measure))
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
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

function valuesIn(
  { reading, record }: Filed<Assessment | Interview>,
  measure: string,
): readonly MeasuredValue[] {
  const { date, readings } = record;
  if (!date || !readings) return [];
  const sets = Array.isArray(readings) ? readings : [readings];
  return sets.flatMap((set, index) => {
    const value = set[measure];
    if (typeof value !== 'number') return [];
    const at = Array.isArray(readings) ? ['readings', index, measure] : ['readings', measure];
    return [{ day: date, value, respondent: respondentIn(set), reading, at }];
  });
}

function respondentIn(set: Readonly<Record<string, unknown>>): string | undefined {
  return typeof set['respondent'] === 'string' ? set['respondent'] : undefined;
}
