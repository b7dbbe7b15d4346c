import type { Day } from '../../src/calendar/day.ts';
import type { SourceFile } from '../../src/records/read-record.ts';
import type { DocumentId } from '../../src/summaries/documents.ts';
import type { Period } from '../../src/summaries/view.ts';
import { documentText } from '../../src/summaries/write-document.ts';
import { caseloadOf, moment } from './case-files.ts';

/** The 90 days before the day of the tests. */
export const quarter: Period = { from: '2026-08-22' as Day, to: moment.today };

/** A document on a period about the first case of some files, with what it is told of them. */
export function documentOn(
  kind: DocumentId,
  files: readonly SourceFile[],
  period: Period = quarter,
): string {
  const { cases, unfiled } = caseloadOf(files);
  const [about] = cases;
  if (!about) throw new Error('There is no case in these files');
  return documentText({ kind, about, moment, period, unfiled: unfiled.readings });
}

/** What stands under a heading of a document, up to the next of its rank. */
export function under(heading: string, markdown: string): string {
  const [, after = ''] = markdown.split(`\n## ${heading}\n`);
  return after.split('\n## ')[0] ?? '';
}
