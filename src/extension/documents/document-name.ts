import { documentKinds } from '../../summaries/documents.ts';
import { sentence } from '../../text/sentence.ts';
import type { DocumentRequest } from './document-request.ts';
import { languageOf } from '../../summaries/languages/language-of.ts';

/**
 * What a document is called in its own language, on its tab and as a file. Where names are
 * replaced in it, its name says neither case nor worker.
 */
export function nameOfDocument(request: DocumentRequest): string {
  const { speak } = languageOf(request.language);
  const document = speak(sentence(documentKinds[request.kind].name));
  if (request.disguised) return speak(sentence('{document}, names replaced', { document }));
  const about = request.case ?? request.worker;
  return about === undefined
    ? document
    : speak(sentence('{document} {about}', { document, about }));
}
