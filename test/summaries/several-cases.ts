import type { Day } from '../../src/calendar/day.ts';
import type { Caseload } from '../../src/caseload/caseload.ts';
import type { DocumentId } from '../../src/summaries/documents.ts';
import { addressesFrom } from '../../src/summaries/source-address.ts';
import { type DocumentAsked, documentText } from '../../src/summaries/write-document.ts';
import { moment } from './case-files.ts';

export const worker = 'I. Nowak';
export const fortnight = { from: '2026-11-06' as Day, to: '2026-11-20' as Day };

/** A document about all cases of a caseload, or the agenda of one worker, as Markdown. */
export function documentOf(
  kind: DocumentId,
  caseload: Caseload,
  more: Partial<DocumentAsked> = {},
): string {
  return documentText({
    kind,
    about: {
      caseload,
      cases: caseload.cases,
      worker: kind === 'supervision' ? worker : undefined,
    },
    moment,
    unfiled: caseload.unfiled.readings,
    ...(kind === 'supervision' ? { period: fortnight } : {}),
    ...more,
  });
}

/** With what each fact leads to. */
export const withSources = { addressOf: addressesFrom((path) => path) };

/** What stands under a heading of the second rank. */
export function under(title: string, markdown: string): string {
  return markdown.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? '';
}
