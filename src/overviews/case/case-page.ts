import type { CaseFile } from '../../caseload/case-file.ts';
import type { Moment } from '../../caseload/due.ts';
import type { Reading } from '../../records/read-record.ts';
import type { Sentence } from '../../text/sentence.ts';
import { absenceOf } from '../../summaries/absence.ts';
import { countUnread, type Unread } from '../../summaries/unread.ts';
import type { Pictures } from '../../writing/pictures.ts';
import { type Content, element, isEmpty, named } from '../../writing/sheets/elements.ts';
import { type Sheet, wordsFor } from '../../writing/sheets/sheet.ts';

/** What a page about a case is made of. */
export interface CaseSubject {
  readonly file: CaseFile;
  readonly moment: Moment;
  /** Files that belong to no case, of which some may be of this one. */
  readonly unfiled: readonly Reading[];
  readonly pictures: Pictures;
  readonly speak: (sentence: Sentence) => string;
}

/** The case, and the words to tell it in. */
export interface CasePage extends CaseSubject, Pick<Sheet, 'say' | 'label' | 'day' | 'dueDay'> {
  readonly unread: Unread;
  /** That there is no record of a kind, or that none of it can be read. */
  readonly absent: (kind: Parameters<typeof absenceOf>[0]) => string;
}

export function casePage(subject: CaseSubject): CasePage {
  const words = wordsFor(subject.moment, subject.speak);
  const unread = countUnread(subject.file, subject.unfiled);
  // Nothing is hidden from the worker whose page this is.
  const view = { hidden: new Set<never>(), unread, say: words.say };
  return { ...subject, ...words, unread, absent: (kind) => absenceOf(kind, view) };
}

/** A part of the page under its heading, with what is said where there is nothing to tell. */
export function partOfPage(
  id: string,
  title: string,
  { content, otherwise }: { readonly content: Content; readonly otherwise: string },
): Content {
  const heading = `${id}-heading`;
  return element(
    'section',
    { id, className: ['caseload-part'], ariaLabelledBy: [heading] },
    element('h2', { id: heading }, title),
    isEmpty(content) ? named('p', 'none', otherwise) : content,
  );
}
