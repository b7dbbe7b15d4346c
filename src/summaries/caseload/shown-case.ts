import {
  type CaseFile,
  caseRecord,
  currentPlan,
  type Filed,
  type Spot,
} from '../../caseload/case-file.ts';
import { isForNobodyElse } from '../../records/for-nobody-else.ts';
import type { Reading } from '../../records/read-record.ts';
import type { Case, Plan } from '../../records/record.ts';
import { anywhereIn, type CaseName, type Instance } from './counted.ts';

/** A case as it is counted: nothing that is kept private is looked at, only that it is there. */
export interface ShownCase {
  readonly file: CaseFile;
  readonly name: CaseName;
  /** Undefined where there is none, or it is kept private. */
  readonly filed: Filed<Case> | undefined;
  /** The plan in force; undefined where there is none, or it is kept private. */
  readonly plan: Filed<Plan> | undefined;
  readonly isPlanPrivate: boolean;
  readonly isOpen: boolean;
  readonly shows: (reading: Reading) => boolean;
}

export function shownCase(file: CaseFile): ShownCase {
  const hidden = new Set(file.readings.filter((reading) => isForNobodyElse(reading)));
  const shows = (reading: Reading): boolean => !hidden.has(reading);
  const visible = <R extends Filed>(filed: R | undefined): R | undefined =>
    filed && shows(filed.reading) ? filed : undefined;
  const filed = visible(caseRecord(file));
  const plan = visible(currentPlan(file));
  const status = filed?.record.status;
  return {
    file,
    name: { id: file.id, client: filed?.record.client },
    filed,
    plan,
    isPlanPrivate: !plan && currentPlan(file) !== undefined,
    isOpen: status !== 'finished' && status !== 'cancelled',
    shows,
  };
}

/** The case as one that is counted, opened at a value of its record, else at its first file. */
export function caseAt({ file, filed, name }: ShownCase, key: string): readonly Instance[] {
  const spot: Spot | undefined = filed ? { reading: filed.reading, at: [key] } : anywhereIn(file);
  return spot ? [{ ...name, ...spot }] : [];
}

/** The same, opened at the head of its plan. */
export function planAt({ name, plan }: ShownCase, key: string): readonly Instance[] {
  return plan ? [{ ...name, reading: plan.reading, at: [key] }] : [];
}
