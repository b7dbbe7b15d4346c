import type { Span } from './span.ts';

/** A replacement of one stretch of text; an empty span is an insertion. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** The text with one edit made; every other unit stays as it was. */
export function applyEdit(text: string, edit: TextEdit): string {
  return text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end);
}
