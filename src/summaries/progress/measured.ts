import type { Measure } from '../../records/record.ts';
import { measureName } from '../../caseload/labels.ts';
import { isDated, allReadingsOf, type MeasuredValue } from '../../caseload/readings.ts';
import { readingsByMeasure } from '../../measures/readings-by-measure.ts';
import type { PlannedGoal } from '../../caseload/goals.ts';
import { capitalised } from '../../text/capitalised.ts';
import { measuresOf } from '../goals.ts';
import type { PlannedMeasure } from '../measure-line.ts';
import type { View } from '../view.ts';
import { isBefore, lastDay } from './in-period.ts';

/** What one respondent answered to a measure up to the end of the period, oldest first. */
export interface ReadOfOne {
  readonly respondent: string | undefined;
  readonly before: readonly MeasuredValue[];
  readonly within: readonly MeasuredValue[];
}

/** A measure and what was read of it. */
export interface Measured {
  readonly name: string;
  /** What the goal says of it; undefined where no goal counts on it. */
  readonly planned: PlannedMeasure | undefined;
  /** By respondents, in the order they first answered; empty where nothing was read. */
  readonly read: readonly ReadOfOne[];
  /** How many readings have no day, or are no number. */
  readonly leftOut: { readonly undated: number; readonly noNumber: number };
}

/** The measures of a goal that have a name, each once. */
export function measuredOf(planned: PlannedGoal, view: View): readonly Measured[] {
  const all = measuresOf(planned).filter(({ measure }) => measure.name);
  return all
    .filter(({ measure: { name } }, index) =>
      all.slice(0, index).every(({ measure }) => measure.name !== name),
    )
    .map((one) => measured(one.measure.name ?? '', one, view));
}

/** What is read in a case under a name. */
export function measured(name: string, planned: PlannedMeasure | undefined, view: View): Measured {
  const { values = [], notNumbers = [] } = readingsByMeasure(view.file).get(name) ?? {};
  const told = values.filter(({ day }) => day <= lastDay(view));
  const undated = allReadingsOf(view.file).filter((one) => one.name === name && !isDated(one));
  const wrong = notNumbers.filter(
    ({ day }) => day === undefined || (day <= lastDay(view) && !isBefore(day, view)),
  );
  return {
    name,
    planned,
    read: byRespondent(told, view),
    leftOut: { undated: undated.length, noNumber: wrong.length },
  };
}

/** Letter case makes no other respondent. */
function byRespondent(values: readonly MeasuredValue[], view: View): readonly ReadOfOne[] {
  const groups = new Map<string, MeasuredValue[]>();
  for (const value of values) {
    const key = (value.respondent ?? '').toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  return [...groups.values()].map((own) => ({
    respondent: own[0]?.respondent,
    before: own.filter(({ day }) => isBefore(day, view)),
    within: own.filter(({ day }) => !isBefore(day, view)),
  }));
}

/** The measure as people call it, at the beginning of a line. */
export function calledAs({ name }: Measured): string {
  return capitalised(measureName(name));
}

/** What the goal wants of a measure; nothing where no goal counts on it. */
export function wantedOf({ planned }: Measured): Measure {
  return planned?.measure ?? {};
}
