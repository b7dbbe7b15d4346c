import type { PhrasingContent, Table } from 'mdast';
import type { Day } from '../../calendar/day.ts';
import type { MeasuredValue } from '../../caseload/readings.ts';
import { fact, within } from '../facts.ts';
import { type Inline, joined, paragraph, type Part, table } from '../nodes.ts';
import type { View } from '../view.ts';
import { calledAs, type Measured, wantedOf } from './measured.ts';
import { valueRead } from './value-read.ts';

/** So many days with readings are shown one by one. */
const most = 14;

/**
 * What was read in the period, a day a line, between where it began, what was read last before it,
 * and where it should go. Of many days the first is shown, and of each measure the last of a month.
 */
export function readingsTable(all: readonly Measured[], view: View): Part {
  const days = daysRead(all);
  const isBeforeKnown = all.some(({ read }) => read.some(({ before }) => before.length > 0));
  if (days.length === 0 && !isBeforeKnown) return { content: [] };
  const shown = days.length > most ? daysToShow(all) : days;
  const rows: readonly (readonly Inline[] | undefined)[] = [
    rowOf('baseline', all, view),
    isBeforeKnown
      ? [view.say('Last before this period'), ...all.map((one) => beforeCell(one, view))]
      : undefined,
    ...shown.map((day) => [view.day(day), ...all.map((one) => dayCell(day, one, view))]),
    rowOf('target', all, view),
  ];
  const readings: Table = table(
    [view.say('Day'), ...all.map((one) => view.say('{measure}', { measure: calledAs(one) }))],
    rows.filter((row) => row !== undefined),
    [null, ...all.map(() => 'right' as const)],
  );
  const told = { shown: shown.length, all: days.length };
  const pattern =
    'Readings were taken on {all} days; {shown} of them are shown: the first, and of each measure the last of each month.';
  return {
    content: [
      readings,
      ...(shown.length < days.length ? [paragraph(view.say(pattern, told))] : []),
    ],
  };
}

function daysRead(all: readonly Measured[]): readonly Day[] {
  const days = all.flatMap(({ read }) =>
    read.flatMap(({ within: own }) => own.map(({ day }) => day)),
  );
  return [...new Set(days)].sort();
}

function daysToShow(all: readonly Measured[]): readonly Day[] {
  const shown = all.flatMap(({ read }) =>
    read.flatMap(({ within: own }) => {
      const lastOfMonths = new Map(own.map(({ day }) => [day.slice(0, 7), day]));
      return [...own.slice(0, 1).map(({ day }) => day), ...lastOfMonths.values()];
    }),
  );
  return [...new Set(shown)].sort();
}

const nothing = '–';

const rowNames = { baseline: 'At the start', target: 'Target' } as const;

/** What the goal says of each measure; no row where it says nothing of any. */
function rowOf(
  key: keyof typeof rowNames,
  all: readonly Measured[],
  { say, spoken }: View,
): readonly Inline[] | undefined {
  if (all.every((one) => wantedOf(one)[key] === undefined)) return undefined;
  const cells = all.map((one): Inline => {
    const value = wantedOf(one)[key];
    return one.planned && value !== undefined
      ? fact(within(one.planned, key), spoken.number(value))
      : nothing;
  });
  return [say(rowNames[key]), ...cells];
}

function beforeCell(measured: Measured, view: View): Inline {
  const { words, day } = view;
  const values = measured.read.flatMap(({ before, respondent }) => {
    const last = before.at(-1);
    if (!last) return [];
    const value = cellOf({ ...last, respondent }, measured, view);
    return [words('{value} on {day}', { value, day: day(last.day) })];
  });
  return values.length > 0 ? joined(values, ' / ') : nothing;
}

function dayCell(day: Day, measured: Measured, view: View): Inline {
  const values = measured.read.flatMap(({ within: own, respondent }) =>
    own
      .filter((one) => one.day === day)
      .map((one) => cellOf({ ...one, respondent }, measured, view)),
  );
  return values.length > 0 ? joined(values, ' / ') : nothing;
}

/** A value, with whose view it is where that is said. */
function cellOf(one: MeasuredValue, measured: Measured, view: View): readonly PhrasingContent[] {
  const { say, words } = view;
  const value = valueRead(one, measured, view);
  const { respondent } = one;
  return respondent
    ? words('{value} ({respondent})', { value, respondent: say('{respondent}', { respondent }) })
    : value;
}
