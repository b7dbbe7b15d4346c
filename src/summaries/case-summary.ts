import type { CaseFile } from '../caseload/case-file.ts';
import type { Moment } from '../caseload/due.ts';
import type { SummaryOptions } from './view.ts';
import { documentText } from './write-document.ts';

/**
 * A case on about one page for somebody else: a colleague who takes over, a supervisor, a meeting,
 * as Markdown. Every section is there, with a plain sentence where it has nothing to show. Text of
 * the records stands in it as words only, and nothing that is kept private stands in it at all.
 */
export function summarizeCase(
  file: CaseFile,
  moment: Moment,
  options: SummaryOptions = {},
): string {
  return documentText({ ...options, kind: 'case', about: file, moment });
}
