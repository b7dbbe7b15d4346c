import { isStillNamed, needsOf } from '../../caseload/assessed.ts';
import { type Counted, countedBy, type Instance } from './counted.ts';
import type { ShownCase } from './shown-case.ts';

/** The needs of open cases in one area of life; `not-stated` where an assessment names none. */
export interface NeedsOfDomain {
  readonly domain: string;
  readonly needs: Counted;
}

/** The needs that still stand, the area that most cases have first. */
export function needsByDomain(cases: readonly ShownCase[]): readonly NeedsOfDomain[] {
  const needs = cases.filter(({ isOpen }) => isOpen).flatMap(needsIn);
  const domains = [...new Set(needs.map(([domain]) => domain))].sort();
  return Object.entries(countedBy(domains, needs))
    .map(([domain, of]) => ({ domain, needs: of }))
    .sort((one, other) => other.needs.cases - one.needs.cases);
}

function needsIn({ file, name, shows }: ShownCase): readonly (readonly [string, Instance])[] {
  return [...needsOf(file).values()]
    .filter((need) => shows(need.reading) && isStillNamed(file, need))
    .map(({ id, what, reading, at }) => [
      what.domain ?? 'not-stated',
      { ...name, reading, at, what: id },
    ]);
}
