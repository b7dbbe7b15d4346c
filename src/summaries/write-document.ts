import type { Root } from 'mdast';
import type { CaseFile } from '../caseload/case-file.ts';
import type { Moment } from '../caseload/due.ts';
import { disguiseTree } from '../privacy/disguise-tree.ts';
import { disguiseOf } from '../privacy/disguise.ts';
import { languages } from './languages/language.ts';
import { ownWords } from './languages/own-words.ts';
import { caseSlots } from './case-slots.ts';
import { caseloadSlots } from './caseload-slots.ts';
import { type CaseloadAsked, caseloadViewOf } from './caseload-view.ts';
import { type DocumentId, documentKinds } from './documents.ts';
import { makeDocument } from './make-document.ts';
import { markdownPieces } from './markdown-pieces.ts';
import { PictureList } from './pictures.ts';
import type { AddressOf } from './sources.ts';
import { type Spoken, spokenWith } from './spoken.ts';
import { builtInTemplate } from './templates/read-template.ts';
import { lookAt } from './templates/slot.ts';
import type { Template } from './templates/template.ts';
import { speaking, type SummaryOptions, viewOf } from './view.ts';

/** What a document is to tell of, and how. */
export interface DocumentAsked extends SummaryOptions {
  readonly kind: DocumentId;
  /** The case, or the cases, that it is about. */
  readonly about: CaseFile | CaseloadAsked;
  readonly moment: Moment;
  /** The agency's own template, where one was chosen. */
  readonly template?: Template | undefined;
  /** Where facts lead; without it a document names no sources. */
  readonly addressOf?: AddressOf | undefined;
}

/** A document, piece by piece. Text of the records stands in it as words only. */
export function writeDocument(asked: DocumentAsked): Generator<Root> {
  const { kind, about, moment, template, addressOf } = asked;
  const { spoken = spokenWith(asked.speak), pictures = new PictureList() } = asked;
  const options = {
    ...asked,
    spoken,
    pictures,
    made: { ...asked.made, reader: asked.made?.reader ?? documentKinds[kind].reader },
  };
  const look =
    'cases' in about
      ? lookAt(caseloadSlots, caseloadViewOf(about, moment, options))
      : lookAt(caseSlots, viewOf(about, moment, options));
  return makeDocument({
    template: template ?? builtInTemplate(documentKinds[kind].template),
    isBuiltIn: template === undefined,
    look,
    spoken,
    pictures,
    addressOf,
    disguise: asked.made?.isDisguised ? disguiseFor(asked, spoken) : undefined,
  });
}

/** Replaces what identifies in the words of a document. */
function disguiseFor({ about, moment }: DocumentAsked, spoken: Spoken): (piece: Root) => Root {
  const { say } = speaking(spoken, moment);
  const language = languages.find((id) => id === spoken.id) ?? 'en';
  const disguise = disguiseOf('cases' in about ? about.cases : [about], {
    say,
    month: spoken.month,
    language,
    own: ownWords(language),
    agency: moment.settings.agency,
  });
  return (piece) => disguiseTree(piece, disguise);
}

/** A document as Markdown in one text. */
export function documentText(asked: DocumentAsked): string {
  return [...markdownPieces(writeDocument(asked))].join('');
}
