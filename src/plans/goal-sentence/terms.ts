import nlp from 'compromise/one';

/** A word of a sentence with what stands around it. */
export interface Term {
  /** In small letters, without punctuation. */
  readonly word: string;
  readonly text: string;
  /** The punctuation and blanks that follow. */
  readonly after: string;
  readonly before: string;
}

interface Written {
  readonly terms: readonly {
    readonly normal: string;
    readonly text: string;
    readonly pre: string;
    readonly post: string;
  }[];
}

/** The words of a text in their order, through all its sentences. */
export function termsOf(text: string): readonly Term[] {
  const written = nlp.tokenize(text).json() as readonly Written[];
  return written.flatMap(({ terms }) =>
    terms
      .filter(({ text: own, normal }) => own !== '' && normal !== '')
      .map(({ normal, text: own, pre, post }) => ({
        word: normal.replaceAll('’', "'").toLowerCase(),
        text: own,
        before: pre,
        after: post,
      })),
  );
}

/** The words with a blank between them, as patterns look at them. */
export function wordsOf(terms: readonly Term[]): string {
  return terms.map(({ word }) => word).join(' ');
}
