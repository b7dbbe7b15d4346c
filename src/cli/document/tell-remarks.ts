import { hasRemarks } from '../../summaries/has-remarks.ts';
import type { LanguageId } from '../../summaries/languages/language.ts';
import { type DocumentAsked, documentText } from '../../summaries/write-document.ts';
import { speak } from '../../text/sentence.ts';
import { tell } from '../terminal.ts';
import type { DocumentFormat } from './document-formats.ts';

interface WrittenAs {
  readonly format: DocumentFormat;
  readonly language: LanguageId;
}

/** Tells beside a document what its reader should know before giving it on. */
export async function tellRemarks(
  document: DocumentAsked,
  { format, language }: WrittenAs,
): Promise<void> {
  const made = {
    kind: document.kind,
    language,
    isDisguised: document.made?.isDisguised ?? false,
  };
  if (!hasRemarks(made)) return;
  const { remarksOn, remarksTold } = await import('../../summaries/document-remarks.ts');
  const remarks = remarksOn(documentText(document), made);
  for (const told of remarksTold(remarks, { hasLines: format === 'markdown' })) tell(speak(told));
}
