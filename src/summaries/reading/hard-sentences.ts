import type { Nodes } from 'mdast';
import { linesOfDocument, type Stretch } from './lines-of-document.ts';
import { easeOfSentence } from './reading-ease.ts';
import { sentencesIn } from './sentences-in.ts';

/** A sentence of a document that is hard to read, without its words. */
export interface HardSentence {
  /** The fact that it tells; undefined where it is no record’s. */
  readonly fact: Stretch['fact'];
  readonly words: number;
  /** The grade of a school in the United States that it would be for by itself. */
  readonly grade: number;
}

const most = { words: 20, grade: 9 } as const;

/** In a sentence shorter than this one long word decides over the grade, so it is not judged by it. */
const fewestForGrade = 10;

/** The sentences of more than 20 words, or for readers past grade 9. */
export function hardSentences(nodes: readonly Nodes[], language: string): readonly HardSentence[] {
  return linesOfDocument(nodes).flatMap((line) => {
    const hard: HardSentence[] = [];
    let start = 0;
    const whole = line.map(({ words }) => words).join('');
    for (const said of sentencesIn(whole, language)) {
      const from = whole.indexOf(said, start);
      start = from + said.length;
      const { words, grade } = easeOfSentence(said, language);
      if (words > most.words || (words >= fewestForGrade && grade > most.grade))
        hard.push({ fact: factWithin(line, from, start), words, grade });
    }
    return hard;
  });
}

/** The fact that most of the words between two places of a line belong to. */
function factWithin(line: readonly Stretch[], from: number, to: number): Stretch['fact'] {
  let at = 0;
  let longest = 0;
  let found: Stretch['fact'];
  for (const { words, fact } of line) {
    const shared = Math.min(to, at + words.length) - Math.max(from, at);
    if (fact && shared > longest) [found, longest] = [fact, shared];
    at += words.length;
  }
  return found;
}
