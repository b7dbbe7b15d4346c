import { sentence, type Sentence } from '../../text/sentence.ts';
import { type Counts, type EaseFormula, easeFormulaOf } from './formulas.ts';
import { sentencesIn, wordsIn } from './sentences-in.ts';

/** How easy a text is to read, or why that is not said. */
export interface ReadingEase {
  readonly formula: Pick<EaseFormula, 'name' | 'formula' | 'source' | 'gives'> | undefined;
  readonly sentences: number;
  readonly words: number;
  /** A grade or a score, as the formula gives it, not rounded. */
  readonly value: number | undefined;
  /** The grade of a school in the United States that the value stands for. */
  readonly grade: number | undefined;
  /** Why no value is given. */
  readonly withheld?: Sentence;
}

/** Of fewer words a formula says nothing that holds. */
export const fewestWords = 30;

/** How easy a text in a language (`en`, `es`, `de`, `fr`) is to read; a line ends a sentence. */
export function readingEase(text: string, language: string): ReadingEase {
  const formula = easeFormulaOf(language);
  const counts = countIn(text, language, formula);
  const { sentences, words } = counts;
  const known = { formula, sentences, words, value: undefined, grade: undefined };
  if (!formula)
    return {
      ...known,
      withheld: sentence('No formula of reading ease is known for the language {language}', {
        language,
      }),
    };
  if (words < fewestWords)
    return {
      ...known,
      withheld: sentence('Needs {least} words, and there are {words}', {
        least: fewestWords,
        words,
      }),
    };
  const value = formula.reckon(counts);
  return { ...known, value, grade: formula.gradeOf(value) };
}

/** The words of one sentence, and the grade that it would be for by itself. */
export function easeOfSentence(
  said: string,
  language: string,
): { readonly words: number; readonly grade: number } {
  const formula = easeFormulaOf(language);
  const counts = { ...countIn(said, language, formula), sentences: 1 };
  const grade = formula && counts.words > 0 ? formula.gradeOf(formula.reckon(counts)) : 0;
  return { words: counts.words, grade };
}

function countIn(text: string, language: string, formula: EaseFormula | undefined): Counts {
  const sentences = sentencesIn(text, language);
  const words = sentences.flatMap((said) => wordsIn(said, language));
  const syllables = words.reduce((sum, word) => sum + (formula?.syllablesOf(word) ?? 0), 0);
  return { sentences: sentences.length, words: words.length, syllables };
}
