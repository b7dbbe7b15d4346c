import { Temporal } from 'temporal-polyfill';
import { sentence, type Sentence } from '../text/sentence.ts';

const units = ['years', 'months', 'weeks', 'days'] as const;

const each: Readonly<Record<(typeof units)[number], readonly [one: string, many: string]>> = {
  years: ['every year', 'every {count} years'],
  months: ['every month', 'every {count} months'],
  weeks: ['every week', 'every {count} weeks'],
  days: ['every day', 'every {count} days'],
};

/** An ISO 8601 duration as how often: `every 2 weeks`; one of several units stays as written. */
export function howOften(duration: string): Sentence {
  const parts = partsOf(duration);
  const [first] = parts;
  if (!first || parts.length > 1) return sentence('every {duration}', { duration });
  const [one, many] = each[first.unit];
  return first.count === 1 ? sentence(one) : sentence(many, { count: first.count });
}

function partsOf(duration: string): readonly { unit: (typeof units)[number]; count: number }[] {
  try {
    const read = Temporal.Duration.from(duration);
    return units.map((unit) => ({ unit, count: read[unit] })).filter(({ count }) => count !== 0);
  } catch {
    return [];
  }
}
