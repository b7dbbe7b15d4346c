import type { Day } from '../../calendar/day.ts';
import { goalsOf } from '../../caseload/goals.ts';
import { latestReading, reachesTarget, readingsOf } from '../../caseload/readings.ts';
import type { Goal, Measure } from '../../records/record.ts';
import { measureName } from '../../caseload/labels.ts';
import { type Content, element, joined, named } from './elements.ts';
import type { Sheet } from './sheet.ts';
import { capitalised } from '../../text/capitalised.ts';

/** A measure from its baseline by its latest reading to its target, in words and as pictures. */
export function measurePart(measure: Measure, goal: Goal, sheet: Sheet): Content {
  const { say } = sheet;
  const name = measure.name
    ? capitalised(measureName(measure.name))
    : say('Measure without a name');
  return element(
    'li',
    {},
    named(
      'p',
      'measure-name',
      leading(measure, goal, sheet)(element('strong', {}, name)),
      measure.unit ? `, ${measure.unit}` : '',
    ),
    barOf(measure, name, sheet),
    named('p', 'measure-way', wayOf(measure, sheet)),
    measure.name && sheet.pictures.ofMeasure(goal, measure.name),
  );
}

/** To the line of the measure, where the page leads to lines. */
function leading(
  measure: Measure,
  goal: Goal,
  { file, leadTo }: Sheet,
): (words: Content) => Content {
  const planned = leadTo && goalsOf(file).find((each) => each.goal === goal);
  if (!planned) return (words) => words;
  const { reading, at } = planned;
  const index = (goal.measures ?? []).indexOf(measure);
  return (words) => leadTo({ reading, at: [...at, 'measures', index] }, words);
}

/** `4 → now 30 → target 28, reached`, with the day of the reading. */
function wayOf(measure: Measure, sheet: Sheet): Content {
  const { say, day, file, leadTo } = sheet;
  const { baseline, target } = measure;
  const last = measure.name ? latestReading(file, measure.name) : undefined;
  const now = last ? say('now {now}', { now: nowOf(measure, last.day, sheet) }) : undefined;
  const readOn = (when: Day): Content => [say('read on'), ' ', day(when)];
  const reached = last !== undefined && reachesTarget(measure, last.value);
  const way = [
    baseline === undefined ? say('no baseline yet') : String(baseline),
    ...(now ? [now] : []),
    target === undefined ? say('no target yet') : say('target {target}', { target }),
  ].join(' → ');
  return joined(
    [
      [way, reached ? [', ', named('strong', 'reached', say('reached'))] : ''],
      last ? (leadTo?.(last, readOn(last.day)) ?? readOn(last.day)) : say('no reading yet'),
    ],
    ' · ',
  );
}

/** What was read on the last day: one value, or that of each respondent. */
function nowOf({ name = '' }: Measure, day: string, { file, say }: Sheet): string {
  return readingsOf(file, name)
    .filter((reading) => reading.day === day)
    .map(({ value, respondent }) =>
      respondent ? say('{value} by {respondent}', { value, respondent }) : String(value),
    )
    .join(' / ');
}

/** How much of the way from baseline to target is gone; nothing where that cannot be said. */
function barOf(measure: Measure, name: string, { file, say }: Sheet): Content {
  const { baseline, target } = measure;
  const last = measure.name ? latestReading(file, measure.name) : undefined;
  if (baseline === undefined || target === undefined || baseline === target || !last)
    return undefined;
  const share = (last.value - baseline) / (target - baseline);
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100);
  const label = say('{name}: {percent} percent of the way', { name, percent });
  return element('progress', { max: '100', value: String(percent), ariaLabel: label }, label);
}
