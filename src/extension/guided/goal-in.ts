import type { Spot } from '../../caseload/case-file.ts';
import { valueAt } from '../../records/schema-faults.ts';
import type { Goal } from '../../records/record.ts';

/** The id of the goal whose tree line a command was called on. */
export function goalIn(argument: unknown): string | undefined {
  const { opens } = (argument ?? {}) as { readonly opens?: Spot };
  if (opens?.at[0] !== 'goals') return undefined;
  return (valueAt(opens.reading.record, opens.at.slice(0, 2)) as Goal | undefined)?.id;
}
