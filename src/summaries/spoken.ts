import { labelOf } from '../caseload/labels.ts';
import { sentence, type Sentence, speak as speakEnglish } from '../text/sentence.ts';
import { languageOf } from './languages/language-of.ts';
import type { Language } from './languages/language.ts';

/** Puts a sentence into the reader's language. */
export type Speak = (sentence: Sentence) => string;

/** How a document speaks: its sentences, the words for codes, days and numbers. */
export type Spoken = Omit<Language, 'name' | 'length'>;

/** English, with its phrases put into other words where `speak` knows some. */
export function spokenWith(speak: Speak = speakEnglish): Spoken {
  return {
    ...languageOf('en'),
    speak,
    label: (list, code) => speak(sentence(labelOf(list, code))),
    number: String,
  };
}
