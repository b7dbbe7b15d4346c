import { type CaseFile, caseRecord } from '../../caseload/case-file.ts';
import type { Change } from '../compare/change.ts';
import type { CaseReview, Compared } from './reviews.ts';

/** What comes of one case: what to show, or which count it falls into; a record that is not read. */
export type Outcome = CaseReview | 'approved' | 'routine' | 'unread';

/** Who a case is about and who works on it. */
export function headOf(
  file: CaseFile | undefined,
  id: string,
): Pick<CaseReview, 'id' | 'client' | 'worker'> {
  const record = file && caseRecord(file)?.record;
  return { id, client: record?.client, worker: record?.worker };
}

/** What of a record needs a look; undefined where nothing does. */
export function weightyOnly(compared: Compared): Compared | undefined {
  const changes = compared.changes.filter(isWeighty);
  return changes.length > 0 ? { ...compared, changes } : undefined;
}

export function countWeighty(all: readonly (Compared | undefined)[]): number {
  return all.flatMap((compared) => compared?.changes.filter(isWeighty) ?? []).length;
}

function isWeighty({ weight }: Change): boolean {
  return weight === 'needs-a-look';
}
