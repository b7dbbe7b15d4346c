import { fleschKincaid } from 'flesch-kincaid';
import {
  type CountSyllables,
  englishSyllables,
  frenchSyllables,
  germanSyllables,
  spanishSyllables,
} from './syllables.ts';

/** What formulas of reading ease look at. */
export interface Counts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}

/** A published formula of how easy a text of a language is to read. */
export interface EaseFormula {
  readonly name: string;
  readonly formula: string;
  readonly source: string;
  /** A grade of school, lower is easier; or a score of about 0 to 100, higher is easier. */
  readonly gives: 'grade' | 'score';
  readonly syllablesOf: CountSyllables;
  readonly reckon: (counts: Counts) => number;
  /** The grade of a school in the United States that a value stands for. */
  readonly gradeOf: (value: number) => number;
}

/** From which score on which grade can read it. */
type Grades = readonly (readonly [score: number, grade: number])[];

/** Flesch 1949, The Art of Readable Writing; for each range of grades its lowest. */
const fleschGrades: Grades = [
  [90, 5],
  [80, 6],
  [70, 7],
  [60, 8],
  [50, 10],
  [30, 13],
];

/** Fernández Huerta 1959; for each range of grades its lowest. */
const spanishGrades: Grades = [
  [90, 4],
  [80, 5],
  [70, 6],
  [60, 7],
  [50, 9],
  [30, 13],
];

const pastSchool = 17;

function gradesOf(grades: Grades): EaseFormula['gradeOf'] {
  return (value) => grades.find(([score]) => value >= score)?.[1] ?? pastSchool;
}

const perSentence = ({ words, sentences }: Counts): number => words / sentences;
const perWord = ({ syllables, words }: Counts): number => syllables / words;

const english: EaseFormula = {
  name: 'Flesch–Kincaid grade level',
  formula: '0.39·(words / sentences) + 11.8·(syllables / words) − 15.59',
  source: 'Kincaid, Fishburne, Rogers and Chissom 1975',
  gives: 'grade',
  syllablesOf: englishSyllables,
  reckon: ({ sentences, words, syllables }) =>
    fleschKincaid({ sentence: sentences, word: words, syllable: syllables }),
  gradeOf: (value) => Math.max(0, value),
};

/** The formulas by language. */
export const easeFormulas: Readonly<Record<string, EaseFormula>> = {
  en: english,
  es: {
    name: 'Fernández Huerta',
    formula: '206.84 − 60·(syllables / words) − 1.02·(words / sentences)',
    source: 'Fernández Huerta 1959, as corrected by Law 2011',
    gives: 'score',
    syllablesOf: spanishSyllables,
    reckon: (counts) => 206.84 - 60 * perWord(counts) - 1.02 * perSentence(counts),
    gradeOf: gradesOf(spanishGrades),
  },
  de: {
    name: 'Amstad',
    formula: '180 − (words / sentences) − 58.5·(syllables / words)',
    source: 'Amstad 1978, on the scale of Flesch',
    gives: 'score',
    syllablesOf: germanSyllables,
    reckon: (counts) => 180 - perSentence(counts) - 58.5 * perWord(counts),
    gradeOf: gradesOf(fleschGrades),
  },
  fr: {
    name: 'Kandel and Moles',
    formula: '207 − 1.015·(words / sentences) − 73.6·(syllables / words)',
    source: 'Kandel and Moles 1958, on the scale of Flesch',
    gives: 'score',
    syllablesOf: frenchSyllables,
    reckon: (counts) => 207 - 1.015 * perSentence(counts) - 73.6 * perWord(counts),
    gradeOf: gradesOf(fleschGrades),
  },
};

/** The formula for a language or one of its regions: `es-MX`. */
export function easeFormulaOf(language: string): EaseFormula | undefined {
  const [base = ''] = language.toLowerCase().split('-');
  return Object.hasOwn(easeFormulas, base) ? easeFormulas[base] : undefined;
}
