import { checks, isAnswerable } from '../../checks/index.ts';
import type { Offer } from './completion.ts';

/** The checks whose findings a reason can settle. */
export function checkOffers(): readonly Offer[] {
  return checks.filter(isAnswerable).map(({ id, because }) => ({
    label: id,
    kind: 'value',
    detail: '',
    documentation: because,
  }));
}
