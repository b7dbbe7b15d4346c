import { latestReading, reachesTarget, readingsOf } from '../caseload/readings.ts';
import type { Measure } from '../records/record.ts';
import { measureName } from '../caseload/labels.ts';
import type { View } from './view.ts';
import { capitalised } from '../text/capitalised.ts';

/** A measure from its baseline by its latest reading to its target. */
export function measureLine(measure: Measure, view: View): string {
  const { say } = view;
  const { name, unit, baseline } = measure;
  const called = name ? measureName(name) : say('A measure without a name');
  const parts = [
    baseline === undefined ? say('no baseline') : say('{baseline} at the start', { baseline }),
    latestPart(measure, view),
    targetPart(measure, view),
  ].join(', ');
  return unit
    ? say('{called} ({unit}): {parts}.', { called: capitalised(called), unit, parts })
    : say('{called}: {parts}.', { called: capitalised(called), parts });
}

/** The readings of the last day that has any: one, or one of each respondent. */
function latestPart(measure: Measure, { file, say, day }: View): string {
  const last = measure.name ? latestReading(file, measure.name) : undefined;
  if (!measure.name || !last) return say('no reading yet');
  const values = readingsOf(file, measure.name)
    .filter((reading) => reading.day === last.day)
    .map(({ value, respondent }) =>
      respondent ? say('{value} ({respondent})', { value, respondent }) : String(value),
    )
    .join(' / ');
  return say('{values} on {day}', { values, day: day(last.day) });
}

function targetPart(measure: Measure, { file, say }: View): string {
  const { name, target } = measure;
  if (target === undefined) return say('no target');
  const last = name ? latestReading(file, name) : undefined;
  return last && reachesTarget(measure, last.value)
    ? say('target {target} reached', { target })
    : say('target {target}', { target });
}
