import { nextCaseId, pathOfNewCase } from '../caseload/new-case.ts';
import { newRecord } from '../records/new-record.ts';
import type { Code } from '../records/record.ts';
import type { CaseAtHand, NewFile } from './case-at-hand.ts';
import { recordHeadings } from './record-headings.ts';

export interface CaseAnswers {
  readonly client: string;
  readonly worker: string;
  readonly risk: Code<'risk'>;
  readonly program?: string;
}

/** The record of a case that opens today, under the next number. */
export function newCase(
  { caseload, moment }: Pick<CaseAtHand, 'caseload' | 'moment'>,
  { client, worker, risk, program }: CaseAnswers,
): NewFile {
  const id = nextCaseId(caseload);
  const values = {
    record: 'case',
    id,
    client,
    status: 'active',
    risk,
    opened: moment.today,
    worker,
    program,
  };
  return {
    path: pathOfNewCase(caseload, id),
    text: newRecord(values, [`# ${id}`, '', ...recordHeadings('case')]),
  };
}
