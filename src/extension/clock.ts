import { type Day, dayFrom } from '../calendar/day.ts';

/** Today by this machine's clock, or the day that `CASELOAD_TODAY` says while developing. */
export function today(): Day {
  const set = dayFrom(process.env['CASELOAD_TODAY']);
  if (set) return set;
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as Day;
}
