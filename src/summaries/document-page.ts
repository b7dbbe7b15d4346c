import { caseRecord, type CaseFile } from '../caseload/case-file.ts';
import { isForNobodyElse } from '../records/for-nobody-else.ts';
import { sentence } from '../text/sentence.ts';
import type { CaseloadAsked } from './caseload-view.ts';
import { type DocumentId, documentKinds } from './documents.ts';
import { plainLine } from './plain-line.ts';
import type { Spoken } from './spoken.ts';

/** What stands around a document where it becomes a page or a file of its own. */
export interface DocumentPage {
  readonly title: string;
  readonly foot: string;
}

interface Titled {
  readonly kind: DocumentId;
  readonly about: CaseFile | CaseloadAsked;
  readonly spoken: Spoken;
  /** Whether the document may not say whom it is about. */
  readonly isDisguised: boolean;
}

/** The title of a document and the line at the foot of its pages. */
export function documentPage({ kind, about, spoken, isDisguised }: Titled): DocumentPage {
  const say = (pattern: string): string => spoken.speak(sentence(pattern));
  const name = say(documentKinds[kind].name);
  const subject = isDisguised ? undefined : nameOf(about);
  const title = subject
    ? spoken.speak(sentence('{label}: {what}', { label: name, what: subject }))
    : name;
  return { title, foot: `${title} · ${say('confidential')}` };
}

function nameOf(about: CaseFile | CaseloadAsked): string | undefined {
  if ('cases' in about) return about.worker && plainLine(about.worker);
  const filed = caseRecord(about);
  const client = filed && !isForNobodyElse(filed.reading) ? filed.record.client : undefined;
  const id = about.id ?? '';
  return client ? `${plainLine(client)} (${id})` : id;
}
