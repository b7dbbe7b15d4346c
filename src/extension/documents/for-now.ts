// Stands in for rooms that come by merge: replace each import of this file by the real one.
import type { Root } from 'mdast';
import type { CaseFile } from '../../caseload/case-file.ts';
import type { Settings } from '../../caseload/settings.ts';
import type { CaseloadAsked } from '../../summaries/caseload-view.ts';
import { type DocumentId, documentKinds } from '../../summaries/documents.ts';
import type { Spoken } from '../../summaries/spoken.ts';
import { spokenWith } from '../../summaries/spoken.ts';
import { readTemplate } from '../../summaries/templates/read-template.ts';
import type { Template, TemplateFault } from '../../summaries/templates/template.ts';
import { writeMarkdown } from '../../summaries/write-markdown.ts';

/** → src/summaries/languages/language.ts and language-of.ts */
export const languages = ['en', 'es', 'de', 'fr'] as const;
export type LanguageId = (typeof languages)[number];
export function languageOf(id: LanguageId): Spoken & { readonly name: string } {
  const names = { en: 'English', es: 'español', de: 'Deutsch', fr: 'français' };
  return { ...spokenWith(), id, name: names[id] };
}

/** → src/printing/index.ts */
export interface Page {
  readonly title: string;
  readonly language: 'en' | 'es' | 'de' | 'fr';
  readonly paper: 'a4' | 'letter';
  readonly forPrint: boolean;
  readonly foot: string;
}
export function pageStart({ title, language }: Page): string {
  return `<!doctype html><html lang="${language}"><title>${title}</title><body><pre>`;
}
export function pagePiece(root: Root): string {
  return writeMarkdown(root).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
export function pageEnd(page: Page): string {
  return `</pre>${page.foot}</body></html>`;
}
export function wordFile(
  pieces: Iterable<Root>,
  page: Page,
  paint: (svg: string) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const text = [...pieces].map(writeMarkdown).join('');
  return Promise.resolve(new TextEncoder().encode(`${page.title} ${typeof paint}\n${text}`));
}

/** → src/summaries/templates/own-template.ts */
export interface OwnTemplate {
  readonly kind: DocumentId | undefined;
  readonly language: string;
  readonly template: Template;
  readonly faults: readonly TemplateFault[];
}
export function readOwnTemplate({ text }: { readonly text: string }): OwnTemplate {
  const kind = /^template: (\S+)/m.exec(text)?.[1] as DocumentId | undefined;
  const language = /^language: (\S+)/m.exec(text)?.[1] ?? 'en';
  return { kind, language, ...readTemplate(text) };
}

/** → settings.templates */
export function templatesFolder(settings: Settings): string {
  return typeof settings === 'object' ? 'templates' : '';
}

/** → settings.paper */
export function paperOf(settings: Settings): 'a4' | 'letter' {
  return typeof settings === 'object' ? 'a4' : 'letter';
}

/** → src/summaries/document-page.ts */
export function documentPage({
  kind,
  about,
  spoken,
  isDisguised,
}: {
  readonly kind: DocumentId;
  readonly about: CaseFile | CaseloadAsked;
  readonly spoken: Spoken;
  readonly isDisguised: boolean;
}): { readonly title: string; readonly foot: string } {
  const name = spoken.speak({ pattern: documentKinds[kind].name, values: {} });
  const subject = 'cases' in about ? about.worker : about.id;
  const title = isDisguised || subject === undefined ? name : `${name}: ${subject}`;
  return { title, foot: title };
}
