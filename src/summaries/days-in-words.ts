import type { Day } from '../calendar/day.ts';
import { dayInWords } from '../calendar/words.ts';
import { enumerate } from './enumerate.ts';
import type { View } from './view.ts';

/** Days in a row of months: `24 and 31 August; 8, 14 and 21 September`. Each day once. */
export function daysInWords(days: readonly Day[], { moment, say }: View): string {
  const months = new Map<string, Day[]>();
  for (const day of [...new Set(days)].sort()) {
    const month = day.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), day]);
  }
  return [...months.values()]
    .map((inMonth) => {
      const last = inMonth.at(-1);
      if (!last) return '';
      const before = inMonth.slice(0, -1).map((day) => String(Number(day.slice(8))));
      return enumerate([...before, dayInWords(last, moment.today)], say);
    })
    .join('; ');
}
