import type { PhrasingContent } from 'mdast';
import { type CaseFile, caseRecord, isClosed } from '../../caseload/case-file.ts';
import { isForNobodyElse } from '../../records/for-nobody-else.ts';
import { capitalised } from '../../text/capitalised.ts';
import { riskGroups, type RiskGroup } from '../caseload/risk-and-status.ts';
import type { CaseloadView } from '../caseload-view.ts';
import { text } from '../nodes.ts';
import type { View } from '../view.ts';

/** Cases that are told together: the open ones of one risk, or those that are closed. */
export interface CaseGroup {
  readonly of: RiskGroup | 'closed';
  readonly files: readonly CaseFile[];
  readonly view: CaseloadView;
}

/** Open cases by risk, the highest first, then those that are closed; no group is empty. */
export function* caseGroups(view: CaseloadView): Generator<CaseGroup> {
  const groups = new Map<CaseGroup['of'], CaseFile[]>(
    [...riskGroups, 'closed' as const].map((of) => [of, []]),
  );
  for (const file of view.cases) groups.get(groupOf(file))?.push(file);
  for (const [of, files] of groups) if (files.length > 0) yield { of, files, view };
}

/** Of a case record that is kept private nothing is told, not even its risk. */
function groupOf(file: CaseFile): CaseGroup['of'] {
  const filed = caseRecord(file);
  if (!filed || isForNobodyElse(filed.reading)) return 'not-stated';
  return isClosed(file) ? 'closed' : (filed.record.risk ?? 'not-stated');
}

/** One at a time: no more than one case is worked out at once. */
export function* casesInGroup({ files, view }: CaseGroup): Generator<View> {
  for (const file of files) yield view.viewOfCase(file);
}

export function groupWords({ of, view }: CaseGroup): readonly PhrasingContent[] {
  const { say, label } = view;
  if (of === 'closed') return [text(say('Closed cases'))];
  if (of === 'not-stated') return [text(say('Cases whose risk is not stated'))];
  return [text(capitalised(label('risk', of)))];
}
