import { type Day, plusDays } from '../calendar/day.ts';
import { type CaseFile, caseRecord } from '../caseload/case-file.ts';
import type { Period } from './view.ts';

/** A time that documents are often asked to tell of. */
export interface OfferedPeriod {
  readonly is: 'since-supervision' | 'last-days' | 'this-quarter' | 'since-opening';
  readonly from: Day;
  /** How many days back it goes, where that is what it is called by. */
  readonly days?: number;
}

const month = 30;

/** The time up to a day that goes back so many days. */
export function periodBack(days: number, to: Day): Required<Period> {
  return { from: plusDays(to, -days), to };
}

/**
 * The times that a document about some cases may be asked for, each up to today; `days` are what
 * its kind goes back by itself. What was decided
 * last on one of their plans stands for the last supervision; one of several cases has no opening.
 */
export function periodsOf(
  files: readonly CaseFile[],
  today: Day,
  days = month,
): readonly OfferedPeriod[] {
  const decided = lastDecided(files, today);
  const [only, another] = files;
  const opened = only && !another ? caseRecord(only)?.record.opened : undefined;
  return [
    ...(decided ? [{ is: 'since-supervision' as const, from: decided }] : []),
    ...[...new Set([days, month])].map((back) => ({
      is: 'last-days' as const,
      from: plusDays(today, -back),
      days: back,
    })),
    { is: 'this-quarter', from: quarterOf(today) },
    ...(opened && opened <= today ? [{ is: 'since-opening' as const, from: opened }] : []),
  ];
}

/** The latest day up to today on which a supervisor decided about one of the plans. */
function lastDecided(files: readonly CaseFile[], today: Day): Day | undefined {
  return files
    .flatMap(({ records }) => records.review.flatMap(({ record }) => record.date ?? []))
    .filter((day) => day <= today)
    .sort()
    .at(-1);
}

function quarterOf(day: Day): Day {
  const first = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${day.slice(0, 4)}-${String(first).padStart(2, '0')}-01` as Day;
}
