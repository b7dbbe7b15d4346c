import { dayAfter } from '../../calendar/day.ts';
import { isActiveGoal } from '../../caseload/goals.ts';
import { type Instrument, instrumentOf } from '../../caseload/instruments.ts';
import { latestReading } from '../../caseload/readings.ts';
import type { DataPath } from '../../records/fault.ts';
import type { Measure } from '../../records/record.ts';
import { sentence } from '../../text/sentence.ts';
import type { Judging, Remark } from './remark.ts';

const must = { check: 'goal-not-measurable', level: 'must' } as const;

/**
 * A measure whose baseline and target differ and lie within its instrument’s range, and better a
 * reading within the interval of the evaluation.
 */
export function measurable(judging: Judging): readonly Remark[] {
  const { goal, name } = judging;
  const measures = goal.measures ?? [];
  if (measures.length === 0) {
    const pattern = '{name} has no measure: add `measures` with a name, a baseline and a target';
    return [{ ...must, message: sentence(pattern, { name }), at: ['goal'], on: 'key' }];
  }
  const remarks = measures.flatMap((measure, index) =>
    measureRemarks(measure, ['measures', index], judging),
  );
  if (remarks.length > 0 || !isActiveGoal(goal) || !readingIsOld(judging)) return remarks;
  const pattern =
    '{name} has no reading within its evaluation interval: note one at the next contact';
  const message = sentence(pattern, { name });
  return [{ check: 'goal-reading-old', level: 'ought', message, at: ['measures'], on: 'value' }];
}

function measureRemarks(
  measure: Measure,
  at: DataPath,
  { goal, name, around }: Judging,
): readonly Remark[] {
  const { baseline, target } = measure;
  const tell = (pattern: string, place: DataPath = at): readonly Remark[] => [
    { ...must, message: sentence(pattern, { name }), at: place, on: 'value' },
  ];
  if (target === undefined) return tell('{name} has no target: add `target` to its measure');
  if (baseline === undefined) return tell('{name} has no baseline: add `baseline` to its measure');
  if (target === baseline && !goal.reason) {
    const pattern =
      '{name} has a target equal to its baseline: say what should change, or in `reason` that it is to stay so';
    return tell(pattern, [...at, 'target']);
  }
  const instrument = measure.name && instrumentOf(measure.name, around.moment.settings);
  if (!instrument) return [];
  return [
    ...outside({ key: 'baseline', value: baseline, at }, instrument, name),
    ...outside({ key: 'target', value: target, at }, instrument, name),
  ];
}

interface Bound {
  readonly key: 'baseline' | 'target';
  readonly value: number;
  readonly at: DataPath;
}

function outside(
  { key, value, at }: Bound,
  { name: instrument, low, high }: Instrument,
  name: string,
): readonly Remark[] {
  if (value >= low && value <= high) return [];
  const message = sentence(
    '{name} has a {key} outside the range of {instrument}: expected {low} to {high}',
    { name, key, instrument, low, high },
  );
  return [{ ...must, message, at: [...at, key], on: 'value' }];
}

/** Whether each measure's last reading is older than the shortest interval of the evaluation. */
function readingIsOld({ goal, around }: Judging): boolean {
  const { today, settings } = around.moment;
  const intervals = (goal.evaluation ?? []).flatMap(({ every }) => every ?? []);
  if (intervals.length === 0 || !goal.start || goal.start > today) return false;
  const { start } = goal;
  return (goal.measures ?? []).every((measure) => {
    const since = measure.name ? (latestReading(around.file, measure.name)?.day ?? start) : start;
    const from = since > start ? since : start;
    return intervals.every((every) => {
      const day = dayAfter(from, every) ?? today;
      // It may well have been measured, and its note is not due yet.
      return (dayAfter(day, settings.noteDeadline) ?? day) < today;
    });
  });
}
