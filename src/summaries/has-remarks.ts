import type { DocumentId } from './documents.ts';
import type { LanguageId } from './languages/language.ts';

/** What a document was made as. */
export interface MadeAs {
  readonly kind: DocumentId;
  readonly language: LanguageId;
  readonly isDisguised: boolean;
}

/** Whether there is anything to remark on such documents; only then `document-remarks` is brought in. */
export function hasRemarks({ kind, isDisguised }: MadeAs): boolean {
  return kind === 'client-plan' || isDisguised;
}
