import * as vscode from 'vscode';
import { type Day, dayFrom } from '../../calendar/day.ts';
import { type DocumentId, type DocumentKind, documentKinds } from '../../summaries/documents.ts';
import type { Reader } from '../../summaries/made.ts';
import { type LanguageId, languages } from '../../summaries/languages/language.ts';

/** The scheme of documents that stand in no file. */
export const documentScheme = 'caseload-summary';

/** A consent by its place in the case record and the day it was given, without its words. */
export interface AskedConsent {
  readonly consent: number;
  readonly given: string;
}

/** All that a document is made by, beside the records: what its address carries. */
export interface DocumentRequest {
  readonly kind: DocumentId;
  readonly case?: string | undefined;
  /** Whose cases it tells of; without a case and a worker it tells of all. */
  readonly worker?: string | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly language: LanguageId;
  readonly reader?: Exclude<Reader, object> | AskedConsent | undefined;
  /** The path of a template of the agency's own, or empty for the built-in one. */
  readonly template?: string | undefined;
  readonly disguised?: boolean | undefined;
  readonly charts?: boolean | undefined;
}

export function kindOf(id: DocumentId): DocumentKind {
  return documentKinds[id];
}

export function isDocument({ scheme }: vscode.Uri): boolean {
  return scheme === documentScheme;
}

/** The address of a document; `name` is what its tab says. */
export function uriOfDocument(request: DocumentRequest, name: string): vscode.Uri {
  const path = `/${name.replaceAll('/', '-')}.md`;
  return vscode.Uri.from({ scheme: documentScheme, path, query: JSON.stringify(request) });
}

/** The request in a document's address, which anybody may have written. */
export function requestIn({ query }: vscode.Uri): DocumentRequest | undefined {
  const said = objectIn(query);
  const kind = said['kind'];
  if (typeof kind !== 'string' || !Object.hasOwn(documentKinds, kind)) return undefined;
  return {
    kind: kind as DocumentId,
    case: wordsIn(said['case']),
    worker: wordsIn(said['worker']),
    from: dayFrom(said['from']),
    to: dayFrom(said['to']),
    language: languages.find((id) => id === said['language']) ?? 'en',
    reader: readerIn(said['reader']),
    template: wordsIn(said['template']),
    disguised: said['disguised'] === true,
    charts: said['charts'] !== false,
  };
}

const readers = ['team', 'supervisor', 'supervisors', 'person', 'court'] as const;

function readerIn(said: unknown): DocumentRequest['reader'] {
  if (typeof said !== 'object' || said === null) return readers.find((each) => each === said);
  const { consent, given } = said as { readonly consent?: unknown; readonly given?: unknown };
  return typeof consent === 'number' && typeof given === 'string' ? { consent, given } : undefined;
}

function objectIn(query: string): Readonly<Record<string, unknown>> {
  try {
    const said: unknown = JSON.parse(query);
    return typeof said === 'object' && said !== null ? { ...said } : {};
  } catch {
    return {};
  }
}

function wordsIn(said: unknown): string | undefined {
  return typeof said === 'string' ? said : undefined;
}
