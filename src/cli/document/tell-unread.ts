import type { CaseFile } from '../../caseload/case-file.ts';
import { type Caseload, isUnreadable } from '../../caseload/caseload.ts';
import type { CaseloadAsked } from '../../summaries/caseload-view.ts';
import { onOneLine } from '../printable.ts';
import { tell } from '../terminal.ts';

const most = 5;

/** Names the files that a document has to do without; the document itself only counts them. */
export function tellUnread(about: CaseFile | CaseloadAsked, { readings }: Caseload): void {
  const files = unreadOf(about, readings).map(({ path }) => path);
  for (const path of files.slice(0, most))
    tell(onOneLine(`Left out, since it cannot be read: ${path}`));
  if (files.length > most)
    tell(`Left out besides: ${files.length - most}. caseload check lists all with their reasons.`);
}

function unreadOf(
  about: CaseFile | CaseloadAsked,
  readings: Caseload['readings'],
): CaseFile['unread'] {
  if (!('cases' in about)) return about.unread;
  const isOfAll = about.worker === undefined;
  return isOfAll
    ? [...readings.values()].filter(isUnreadable)
    : about.cases.flatMap(({ unread }) => unread);
}
