import assert from 'node:assert/strict';
import { easeFormulas } from '../../../src/summaries/reading/formulas.ts';
import { readingEase } from '../../../src/summaries/reading/reading-ease.ts';
import { sentencesIn } from '../../../src/summaries/reading/sentences-in.ts';
import {
  englishSyllables,
  frenchSyllables,
  germanSyllables,
  spanishSyllables,
} from '../../../src/summaries/reading/syllables.ts';

describe('syllables', () => {
  const counted: readonly (readonly [typeof spanishSyllables, Readonly<Record<string, number>>])[] =
    [
      [englishSyllables, { home: 1, table: 2, appointment: 3, '30': 1 }],
      [
        spanishSyllables,
        { casa: 2, día: 2, agua: 2, ojo: 2, leer: 2, idea: 3, reunión: 3, trabajador: 4, tú: 1 },
      ],
      [
        germanSyllables,
        { Haus: 1, oben: 2, Termin: 2, neue: 2, Oma: 2, Sozialarbeiterin: 7, Unterstützung: 4 },
      ],
      [
        frenchSyllables,
        {
          maison: 2,
          école: 2,
          aide: 1,
          table: 1,
          peur: 1,
          idée: 2,
          petites: 2,
          objectif: 3,
          une: 1,
          le: 1,
        },
      ],
    ];

  for (const [count, words] of counted)
    for (const [word, expected] of Object.entries(words))
      it(`${word} has ${expected}`, () => {
        assert.equal(count(word), expected);
      });
});

describe('sentences', () => {
  it('are not ended by initials', () => {
    const text = 'You ring K.D. She keeps her phone on. B.T. has a van.';
    assert.deepEqual(
      sentencesIn(text, 'en').map((said) => said.trim()),
      ['You ring K.D. She keeps her phone on.', 'B.T. has a van.'],
    );
  });

  it('end with their line', () => {
    assert.equal(sentencesIn('Your goals\nYou do this first', 'en').length, 2);
  });
});

describe('reading ease', () => {
  const tenWords = (word: string): string => `${Array.from({ length: 10 }, () => word).join(' ')}.`;
  const thirty = (word: string): string => [1, 2, 3].map(() => tenWords(word)).join('\n');

  // Ten words a sentence, each of two syllables, put into the formulas as they were published.
  const published = { en: 11.91, es: 76.64, de: 53, fr: 49.65 };
  const words = { en: 'table', es: 'casa', de: 'oben', fr: 'maison' };
  for (const [language, value] of Object.entries(published))
    it(`is reckoned in ${language} as published`, () => {
      const ease = readingEase(thirty(words[language as keyof typeof words]), language);
      assert.ok(Math.abs((ease.value ?? 0) - value) < 1e-9, String(ease.value));
      assert.deepEqual([ease.sentences, ease.words], [3, 30]);
      assert.equal(ease.formula?.name, easeFormulas[language]?.name);
    });

  it('is withheld of a text with too few words, and says why', () => {
    const ease = readingEase('You do this. We do that.', 'en');
    assert.equal(ease.value, undefined);
    assert.equal(ease.withheld?.pattern, 'Needs {least} words, and there are {words}');
  });

  it('is withheld for a language without a formula', () => {
    assert.match(readingEase(thirty('talo'), 'fi').withheld?.pattern ?? '', /language/);
  });

  it('knows a language by its regions', () => {
    assert.equal(
      readingEase(thirty('casa'), 'es-MX').value,
      readingEase(thirty('casa'), 'es').value,
    );
  });

  it('is worse the longer the sentences and the words are, in each language', () => {
    const easy = { en: 'dog', es: 'sol', de: 'Hund', fr: 'chat' };
    const hard = {
      en: 'documentation',
      es: 'documentación',
      de: 'Dokumentation',
      fr: 'documentation',
    };
    for (const language of ['en', 'es', 'de', 'fr'] as const) {
      const gradeOf = (text: string): number => readingEase(text, language).grade ?? -1;
      assert.ok(gradeOf(thirty(easy[language])) < gradeOf(thirty(hard[language])), language);
      assert.ok(
        gradeOf(thirty(words[language])) <
          gradeOf(thirty(words[language]).replaceAll('.\n', ' ').replaceAll('.', '')),
        language,
      );
    }
  });
});
