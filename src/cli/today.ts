import { type Day, dayFrom } from '../calendar/day.ts';
import { CannotLook } from './cannot-look.ts';

/** The day to judge by: the one asked for, else CASELOAD_TODAY, else that of the local clock. */
export function dayToJudgeBy(asked: string | undefined): Day {
  if (asked !== undefined) return dayOrRefusal(asked, '--today');
  const set = process.env['CASELOAD_TODAY'];
  if (set) return dayOrRefusal(set, 'CASELOAD_TODAY');
  return localDay(new Date());
}

/** The day that an option says. */
export function dayOrRefusal(text: string, from: string): Day {
  const day = dayFrom(text);
  if (!day) throw new CannotLook(`${from} is not a day: expected YYYY-MM-DD, got “${text}”`);
  return day;
}

function localDay(now: Date): Day {
  const two = (number: number): string => String(number).padStart(2, '0');
  const year = String(now.getFullYear()).padStart(4, '0');
  return `${year}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as Day;
}
