import { bodyTextOf } from '../../records/body-text.ts';
import type { Reading } from '../../records/read-record.ts';
import type { ReadingPair } from './pair-readings.ts';

/** That the text below a record's front matter changed, and where it first did. */
export interface NarrativeChange {
  /** The offset in the newer file. */
  readonly at: number;
  /** The heading under which it stands there; undefined where it stands under none. */
  readonly heading: string | undefined;
}

/** Where the narrative changed between two versions of a record. Blanks and line ends say nothing. */
export function narrativeChange({ before, after }: ReadingPair): NarrativeChange | undefined {
  if (!before || !after) return undefined;
  const was = wordsOf(before);
  const is = wordsOf(after);
  const first = is.findIndex(({ word }, index) => was[index]?.word !== word);
  if (first < 0 && was.length === is.length) return undefined;
  const { text, start } = bodyTextOf(after);
  const at = is[first]?.at ?? text.trimEnd().length;
  return {
    at: start + at,
    heading: headingBefore(text.slice(0, at + (is[first]?.word.length ?? 0))),
  };
}

function wordsOf(reading: Reading): readonly { readonly word: string; readonly at: number }[] {
  return [...bodyTextOf(reading).text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    word,
    at: index,
  }));
}

function headingBefore(text: string): string | undefined {
  const headings = [...text.matchAll(/^#{1,6}[ \t]+(.+?)[ \t#]*$/gm)];
  return headings.at(-1)?.[1];
}
