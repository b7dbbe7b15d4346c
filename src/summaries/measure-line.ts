import type { PhrasingContent } from 'mdast';
import type { Spot } from '../caseload/case-file.ts';
import {
  latestReading,
  type MeasuredValue,
  reachesTarget,
  readingsOf,
} from '../caseload/readings.ts';
import type { Measure } from '../records/record.ts';
import { measureName } from '../caseload/labels.ts';
import { fact, within } from './facts.ts';
import { joined } from './nodes.ts';
import type { View } from './view.ts';
import { capitalised } from '../text/capitalised.ts';

/** A measure and where it stands. */
export interface PlannedMeasure extends Spot {
  readonly measure: Measure;
}

/** A measure from its baseline by its latest reading to its target. */
export function measureLine(planned: PlannedMeasure, view: View): readonly PhrasingContent[] {
  const { say, words } = view;
  const { name, unit } = planned.measure;
  const called = capitalised(name ? measureName(name) : say('A measure without a name'));
  const parts = joined(
    [baselinePart(planned, view), latestPart(planned.measure, view), targetPart(planned, view)],
    ', ',
  );
  return unit
    ? words('{called} ({unit}): {parts}.', { called, unit, parts })
    : words('{called}: {parts}.', { called, parts });
}

function baselinePart(
  planned: PlannedMeasure,
  { say, words, spoken }: View,
): readonly PhrasingContent[] {
  const { baseline } = planned.measure;
  if (baseline === undefined) return words(say('no baseline'));
  return words('{baseline} at the start', {
    baseline: fact(within(planned, 'baseline'), spoken.number(baseline)),
  });
}

/** The readings of the last day that has any: one, or one of each respondent. */
function latestPart(
  measure: Measure,
  { file, say, words, day, spoken }: View,
): readonly PhrasingContent[] {
  const last = measure.name ? latestReading(file, measure.name) : undefined;
  if (!measure.name || !last) return words(say('no reading yet'));
  const values = readingsOf(file, measure.name)
    .filter((reading) => reading.day === last.day)
    .map((reading) => valueOf(reading, { words, say, spoken }));
  return words('{values} on {day}', { values: joined(values, ' / '), day: day(last.day) });
}

/** A reading that leads to its line, with whose view it is where that is said. */
export function valueOf(
  reading: Pick<MeasuredValue, 'value' | 'respondent' | 'reading' | 'at'>,
  { words, say, spoken }: Pick<View, 'words' | 'say' | 'spoken'>,
): readonly PhrasingContent[] {
  const value = fact(reading, spoken.number(reading.value));
  const { respondent } = reading;
  return respondent
    ? words('{value} ({respondent})', { value, respondent: say('{respondent}', { respondent }) })
    : [value];
}

function targetPart(
  planned: PlannedMeasure,
  { file, say, words, spoken }: View,
): readonly PhrasingContent[] {
  const { measure } = planned;
  const { name, target } = measure;
  if (target === undefined) return words(say('no target'));
  const last = name ? latestReading(file, name) : undefined;
  const told = { target: fact(within(planned, 'target'), spoken.number(target)) };
  return last && reachesTarget(measure, last.value)
    ? words('target {target} reached', told)
    : words('target {target}', told);
}
