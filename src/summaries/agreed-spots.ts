import type { Filed, Spot } from '../caseload/case-file.ts';
import type { Interview } from '../records/record.ts';
import { at } from './facts.ts';

/** Where a note says for which day something was agreed, and what. */
export function agreedSpots(filed: Filed<Interview>): { readonly day: Spot; readonly what: Spot } {
  if (typeof filed.record.next === 'string') {
    const spot = at(filed, 'next');
    return { day: spot, what: spot };
  }
  return { day: at(filed, 'next', 'date'), what: at(filed, 'next', 'what') };
}
