import { caseSlots } from './case-slots.ts';
import { caseloadSlots } from './caseload-slots.ts';
import { type DocumentId, type DocumentKind, documentKinds } from './documents.ts';
import type { SlotShapes } from './templates/slot.ts';

/** What templates for a kind of document can hold. */
export function slotsOf(kind: DocumentId): SlotShapes {
  const { of }: DocumentKind = documentKinds[kind];
  return of === 'case' ? caseSlots : caseloadSlots;
}
