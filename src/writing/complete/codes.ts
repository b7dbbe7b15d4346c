import type { WholeSchema } from '../at-cursor/whole-schema.ts';
import type { Offer } from './completion.ts';
import type { Spot } from './spot.ts';

/** The codes of a list with their meaning, then those that the agency adds to it. */
export function codeOffers(spot: Spot, schema: WholeSchema): readonly Offer[] {
  const source = schema['x-source'] ?? '';
  const { extraCodes } = spot.surroundings.moment.settings;
  const extra = extraCodes[schema['x-part'] ?? ''] ?? [];
  return [
    ...(schema.enum ?? []).map((label, at): Offer => ({
      label,
      kind: 'code',
      detail: schema.enumDescriptions?.[at] ?? '',
      documentation: source,
    })),
    ...extra.map((label): Offer => ({ label, kind: 'code', detail: 'A code of your agency' })),
  ];
}
