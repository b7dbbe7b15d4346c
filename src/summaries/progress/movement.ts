import type { PhrasingContent } from 'mdast';
import { type MeasuredValue, reachesTarget } from '../../caseload/readings.ts';
import { fact, within } from '../facts.ts';
import { joined, strong } from '../nodes.ts';
import type { View } from '../view.ts';
import { isBefore } from './in-period.ts';
import { calledAs, type Measured, type ReadOfOne, wantedOf } from './measured.ts';
import { valueRead } from './value-read.ts';

/** How a measure moved, in numbers and days alone: whether that is well is for others to say. */
export function movementLine(measured: Measured, view: View): readonly PhrasingContent[] {
  const { say, spoken, words } = view;
  const { unit } = wantedOf(measured);
  const called = strong(say('{measure}', { measure: calledAs(measured) }));
  const read = measured.read.map((one) => movementOf(one, measured, view));
  const [only] = read;
  const parts = joined(only ? read : [unread(measured, view)], spoken.between);
  const told = unit
    ? words('{called} ({unit}): {parts}.', { called, unit, parts })
    : words('{called}: {parts}.', { called, parts });
  return joined([told, ...leftOutWords(measured, view)], ' ');
}

function unread(measured: Measured, view: View): readonly PhrasingContent[] {
  const { planned } = measured;
  const { say, words, spoken } = view;
  const { baseline } = wantedOf(measured);
  return joined(
    [
      ...(planned && baseline !== undefined
        ? [
            words('{baseline} at the start', {
              baseline: fact(within(planned, 'baseline'), spoken.number(baseline)),
            }),
          ]
        : []),
      say('no reading yet'),
      ...targetPart(undefined, measured, view),
    ],
    ', ',
  );
}

function movementOf(one: ReadOfOne, measured: Measured, view: View): readonly PhrasingContent[] {
  const { say, words } = view;
  const parts = joined([fromTo(one, measured, view), ...targetPart(one, measured, view)], ', ');
  const isOneOfSeveral = measured.read.length > 1;
  if (one.respondent)
    return words('{respondent}: {parts}', {
      respondent: say('{respondent}', { respondent: one.respondent }),
      parts,
    });
  return isOneOfSeveral ? words('by nobody named: {parts}', { parts }) : parts;
}

function fromTo(
  { before, within: own }: ReadOfOne,
  measured: Measured,
  view: View,
): readonly PhrasingContent[] {
  const { words, day } = view;
  const told = (value: MeasuredValue): { value: PhrasingContent[]; day: string } => ({
    value: [...valueRead(value, measured, view)],
    day: day(value.day),
  });
  const [first, last] = [own[0], own.at(-1)];
  const lastBefore = before.at(-1);
  if (!first || !last)
    return lastBefore
      ? words('no reading in this period; the last was {value} on {day}', told(lastBefore))
      : words('no reading in this period');
  if (first === last)
    return view.period.from === undefined
      ? words('{value} on {day}, the only reading', told(first))
      : words('{value} on {day}, the only reading in this period', told(first));
  const { value: firstValue, day: since } = told(first);
  const { value: lastValue, day: until } = told(last);
  return since === until
    ? words('{first} and {last}, both on {day}', { first: firstValue, last: lastValue, day: until })
    : words('from {first} on {since} to {last} on {until}', {
        first: firstValue,
        since,
        last: lastValue,
        until,
      });
}

/** Whether and when the target was reached; which way it lies, only a baseline tells. */
function targetPart(
  one: ReadOfOne | undefined,
  measured: Measured,
  view: View,
): readonly (readonly PhrasingContent[])[] {
  const { planned } = measured;
  const { words, spoken, day } = view;
  if (!planned) return [];
  const { measure } = planned;
  const { baseline, target } = measure;
  if (target === undefined) return [words('no target')];
  const told = { target: fact(within(planned, 'target'), spoken.number(target)) };
  const read = [...(one?.before ?? []), ...(one?.within ?? [])];
  const last = read.at(-1);
  if (baseline === undefined || !last) return [words('target {target}', told)];
  const reached = read.find(({ value }) => reachesTarget(measure, value));
  if (!reached) return [words('target {target} not reached', told)];
  const on = { ...told, day: day(reached.day) };
  if (!reachesTarget(measure, last.value))
    return [
      words('target {target} reached on {day}, not on {last}', { ...on, last: day(last.day) }),
    ];
  return isBefore(reached.day, view)
    ? [words('target {target} reached before this period, on {day}', on)]
    : [words('target {target} reached on {day}', on)];
}

function leftOutWords(
  { leftOut: { undated, noNumber } }: Measured,
  { words }: View,
): readonly (readonly PhrasingContent[])[] {
  return [
    ...(undated === 1 ? [words('1 reading has no day and is left out.')] : []),
    ...(undated > 1
      ? [words('{count} readings have no day and are left out.', { count: undated })]
      : []),
    ...(noNumber === 1 ? [words('1 reading is no number and is left out.')] : []),
    ...(noNumber > 1
      ? [words('{count} readings are no numbers and are left out.', { count: noNumber })]
      : []),
  ];
}
