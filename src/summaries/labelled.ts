import type { Paragraph } from 'mdast';
import { type Inline, paragraph, strong } from './nodes.ts';
import type { Words } from './view.ts';

/** What something is called, and what is told of it, with the sign that the language puts between. */
export function labelled({ words }: Pick<Words, 'words'>, name: string, what: Inline): Paragraph {
  return paragraph(words('{label}: {what}', { label: strong(name), what }));
}
