import type { CaseFile } from '../../caseload/case-file.ts';
import type { Moment } from '../../caseload/due.ts';
import type { Reading } from '../../records/read-record.ts';
import type { Sentence } from '../../text/sentence.ts';
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
export interface CasePage extends CaseSubject, Pick<Sheet, 'say' | 'label' | 'day' | 'dueDay'> {}

export function casePage(subject: CaseSubject): CasePage {
  return { ...subject, ...wordsFor(subject.moment, subject.speak) };
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
