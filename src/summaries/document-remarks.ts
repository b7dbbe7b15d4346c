import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { looksIdentifying } from '../privacy/looks-identifying.ts';
import { sentence, type Sentence } from '../text/sentence.ts';
import type { MadeAs } from './has-remarks.ts';
import { ownWords } from './languages/own-words.ts';
import { linesOfDocument } from './reading/lines-of-document.ts';
import { readingAgeOf, readingAgeTold } from './reading/reading-age.ts';

/** What a person should know of a document before it is given on. None of it quotes the document. */
export interface DocumentRemarks {
  /** How old a reader of the plan in plain words has to be, and how many sentences are hard. */
  readonly ease: readonly Sentence[];
  /**
   * The lines of the Markdown, from 0, where a document without names still holds what looks like
   * one: a net below the disguise, not a promise.
   */
  readonly lines: readonly number[];
}

const reader = unified().use(remarkParse).use(remarkGfm).freeze();

export function remarksOn(markdown: string, made: MadeAs): DocumentRemarks {
  const root = reader.parse(markdown);
  return {
    ease: made.kind === 'client-plan' ? readingAgeTold(readingAgeOf(root, made.language)) : [],
    lines: made.isDisguised ? linesWithNames(root, made) : [],
  };
}

/** The remarks for whoever sees the Markdown, or a file made of it, in which lines do not count. */
export function remarksTold(
  { ease, lines }: DocumentRemarks,
  { hasLines }: { readonly hasLines: boolean },
): readonly Sentence[] {
  const count = lines.length;
  if (count === 0) return ease;
  const told = hasLines
    ? sentence('What may still tell who is meant stands in line {lines}: read it before you give this on.', { lines: lines.map((line) => line + 1).join(', ') }) // prettier-ignore
    : count === 1
      ? sentence('1 line may still tell who is meant: read it before you give this on.')
      : sentence('{count} lines may still tell who is meant: read them before you give this on.', { count }); // prettier-ignore
  return [...ease, told];
}

function linesWithNames(root: Root, { language }: MadeAs): readonly number[] {
  const own = ownWords(language);
  const lines = linesOfDocument(root.children).flatMap((line) => {
    const words = line.map((stretch) => stretch.words).join('');
    return looksIdentifying(words, language, own).length > 0 ? (line[0]?.line ?? []) : [];
  });
  return [...new Set(lines)];
}
