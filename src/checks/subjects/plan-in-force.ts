import type { Filed } from '../../caseload/case-file.ts';
import type { Plan } from '../../records/record.ts';

/** Whether work goes on by a plan or is to: an ended or mistaken one is left in peace. */
export function isCurrent({ record: { status } }: Filed<Plan>): boolean {
  return status === undefined || ['draft', 'active', 'on-hold'].includes(status);
}
