import type { PhrasingContent } from 'mdast';
import type { Day } from '../calendar/day.ts';
import { fact, type Source } from './facts.ts';
import { joined } from './nodes.ts';
import { filled, type Words } from './view.ts';

/** A day and where it was read. */
export interface DayRead {
  readonly day: Day;
  readonly source: Source;
}

/** Days in a row of months, each once: `24 and 31 August; 8, 14 and 21 September`. */
export function daysInWords(
  days: readonly DayRead[],
  words: Pick<Words, 'day' | 'spoken'>,
): readonly PhrasingContent[] {
  const once = new Map(days.map((read) => [read.day, read]));
  const months = new Map<string, DayRead[]>();
  for (const read of [...once.values()].sort(byDay)) {
    const month = read.day.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), read]);
  }
  return joined(
    [...months.values()].map((inMonth) => daysOfMonth(inMonth, words)),
    { type: 'text', value: words.spoken.between },
  );
}

/** The language puts its own commas and words between them; the last alone names the month. */
function daysOfMonth(
  days: readonly DayRead[],
  { day: inWords, spoken }: Pick<Words, 'day' | 'spoken'>,
): readonly PhrasingContent[] {
  const places = Object.fromEntries(
    days.map(({ day, source }, index) => {
      const told = index === days.length - 1 ? inWords(day) : spoken.dayAlone(day);
      return [`day${index}`, fact(source, told)];
    }),
  );
  return filled(spoken.enumerate(Object.keys(places).map((name) => `{${name}}`)), places);
}

function byDay(one: DayRead, other: DayRead): number {
  return one.day < other.day ? -1 : 1;
}
