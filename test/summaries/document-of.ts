import type { Root } from 'mdast';
import type { SourceFile } from '../../src/records/read-record.ts';
import type { CaseFile } from '../../src/caseload/case-file.ts';
import type { Caseload } from '../../src/caseload/caseload.ts';
import type { CaseloadAsked } from '../../src/summaries/caseload-view.ts';
import {
  type DocumentId,
  type DocumentKind,
  documentKinds,
} from '../../src/summaries/documents.ts';
import { addressesFrom } from '../../src/summaries/source-address.ts';
import type { Template } from '../../src/summaries/templates/template.ts';
import {
  type DocumentAsked,
  documentText,
  writeDocument,
} from '../../src/summaries/write-document.ts';
import { caseloadOf, moment } from './case-files.ts';

export const kinds = Object.keys(documentKinds) as readonly DocumentId[];

/** Whether a kind of document tells of one case. */
export function isOfCase(kind: DocumentId): boolean {
  const { of }: DocumentKind = documentKinds[kind];
  return of === 'case';
}

const known = new WeakMap<readonly SourceFile[], Caseload>();

/** The same files are read once for all documents about them. */
function readOnce(files: readonly SourceFile[]): Caseload {
  const caseload = known.get(files) ?? caseloadOf(files);
  known.set(files, caseload);
  return caseload;
}

/** What a kind of document is about in some files: their first case, or all with its worker. */
export function aboutIn(kind: DocumentId, files: readonly SourceFile[]): CaseFile | CaseloadAsked {
  const caseload = readOnce(files);
  const [file] = caseload.cases;
  if (!file) throw new Error('There is no case in these files');
  const { of }: DocumentKind = documentKinds[kind];
  const worker = file.records.case[0]?.record.worker;
  if (of === 'case') return file;
  return { caseload, cases: caseload.cases, ...(of === 'worker' ? { worker } : {}) };
}

/** How a document differs from the plain one of its kind. */
type Differently = Partial<DocumentAsked> & { readonly template?: Template };

function asked(
  kind: DocumentId,
  files: readonly SourceFile[],
  options: Differently,
): DocumentAsked {
  return {
    kind,
    about: aboutIn(kind, files),
    moment,
    unfiled: readOnce(files).unfiled.readings,
    addressOf: addressesFrom((path) => path),
    ...options,
  };
}

/** A document about some files, with the addresses of its facts. */
export function documentOf(
  kind: DocumentId,
  files: readonly SourceFile[],
  options: Differently = {},
): string {
  return documentText(asked(kind, files, options));
}

/** The same as trees, piece by piece. */
export function piecesOf(
  kind: DocumentId,
  files: readonly SourceFile[],
  options: Differently = {},
): Iterable<Root> {
  return writeDocument(asked(kind, files, options));
}
