import { quantileSorted } from 'simple-statistics';
import { type Day, daysBetween } from '../../calendar/day.ts';
import { closingOf } from '../../caseload/closing.ts';
import { type Counted, counted, type Instance } from './counted.ts';
import { caseAt, type ShownCase } from './shown-case.ts';

/** How long cases took, in days. Without a case that tells there is no number but the counts. */
export interface Lengths {
  /** The cases whose days are stated and can be true, the longest first. */
  readonly stated: Counted;
  readonly notStated: Counted;
  readonly median: number | undefined;
  readonly lowerQuartile: number | undefined;
  readonly upperQuartile: number | undefined;
  readonly longest: number | undefined;
}

/** From the day a case was opened to today. */
export function timeOpen(cases: readonly ShownCase[], today: Day): Lengths {
  const open = cases.filter(({ isOpen }) => isOpen);
  return lengths(open, 'opened', ({ filed }) => between(filed?.record.opened, today));
}

/** From the day a case was opened to the day it was closed. */
export function timeToClose(cases: readonly ShownCase[]): Lengths {
  const closed = cases.filter(({ isOpen }) => !isOpen);
  return lengths(closed, 'closed', ({ file, filed }) =>
    between(filed?.record.opened, closingOf(file)?.closed),
  );
}

function between(from: Day | undefined, to: Day | undefined): number | undefined {
  return from && to && from <= to ? daysBetween(from, to) : undefined;
}

function lengths(
  cases: readonly ShownCase[],
  key: string,
  lengthOf: (shown: ShownCase) => number | undefined,
): Lengths {
  const measured = cases.flatMap((shown) =>
    caseAt(shown, key).map((each) => ({
      each: { ...each, day: shown.filed?.record.opened } satisfies Instance,
      days: lengthOf(shown),
    })),
  );
  const stated = measured
    .flatMap(({ each, days }) => (days === undefined ? [] : [{ each, days }]))
    .sort((one, other) => other.days - one.days);
  const sorted = stated.map(({ days }) => days).reverse();
  // Quartiles as R's quantile() and numpy have them (type 7 of Hyndman and Fan 1996).
  const at = (share: number): number | undefined =>
    sorted.length === 0 ? undefined : quantileSorted(sorted, share);
  return {
    stated: counted(stated.map(({ each }) => each)),
    notStated: counted(measured.filter(({ days }) => days === undefined).map(({ each }) => each)),
    median: at(0.5),
    lowerQuartile: at(0.25),
    upperQuartile: at(0.75),
    longest: at(1),
  };
}
