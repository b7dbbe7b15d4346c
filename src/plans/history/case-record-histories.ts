import type { Moment } from '../../caseload/due.ts';
import type { CaseRecordVersions } from '../../caseload/git/ask-case-records.ts';
import { historyOfCase } from './case-history.ts';
import type { CaseHistory } from './history.ts';

/** What became of case records, by the ids of their cases; each is worked out when it is asked for. */
export function* caseRecordHistories(
  records: readonly CaseRecordVersions[],
  moment: Moment,
): Generator<readonly [id: string, history: CaseHistory]> {
  for (const { file, known } of records) yield [file.id ?? '', historyOfCase(file, known, moment)];
}
