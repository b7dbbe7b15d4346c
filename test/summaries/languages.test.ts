import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { toString } from 'mdast-util-to-string';
import { type Day, plusDays } from '../../src/calendar/day.ts';
import { dayInWords, distanceInWords } from '../../src/calendar/words.ts';
import { labelOf, type LabelList } from '../../src/caseload/labels.ts';
import { codes } from '../../src/records/record.ts';
import { daysInWords } from '../../src/summaries/days-in-words.ts';
import { catalogues } from '../../src/summaries/languages/catalogue.ts';
import { type LanguageId, languages } from '../../src/summaries/languages/language.ts';
import { languageOf } from '../../src/summaries/languages/language-of.ts';
import { speaking } from '../../src/summaries/view.ts';
import { sentence } from '../../src/text/sentence.ts';

interface Found {
  readonly phrases: readonly { readonly phrase: string; readonly at: string }[];
  /** Where a phrase is put together in a way that cannot be read off. */
  readonly unclear: readonly string[];
}

/** Days in a row as a document writes them. */
function inARow(days: readonly Day[], id: LanguageId): string {
  const source = { reading: { path: 'note.md', text: '', record: undefined, faults: [] }, line: 0 };
  const read = days.map((each) => ({ day: each, source }));
  const words = daysInWords(read, speaking(languageOf(id), { today }));
  return words.map((node) => toString(node)).join('');
}

const others = ['es', 'de', 'fr'] as const;
const day = (written: string): Day => written as Day;
const today = day('2026-11-20');

function allWords(id: (typeof others)[number]): readonly string[] {
  const { phrases, labels } = catalogues[id];
  return [
    ...Object.values(phrases),
    ...Object.values(labels).flatMap((list) => Object.values(list)),
  ];
}

function placesOf(phrase: string): readonly string[] {
  return [...phrase.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
}

describe('the languages of documents', () => {
  let found: Found = { phrases: [], unclear: [] };

  before(function () {
    this.timeout(60_000);
    const { stdout, stderr } = spawnSync(process.execPath, ['tools/list-phrases.mjs', '--json'], {
      encoding: 'utf8',
      maxBuffer: 2 ** 24,
    });
    assert.equal(stderr, '');
    found = JSON.parse(stdout) as Found;
  });

  it('are asked for every phrase that the code says', () => {
    assert.deepEqual(found.unclear, []);
    const phrases = found.phrases.map(({ phrase }) => phrase);
    for (const said of [
      'Why we are involved', // an argument
      'No plan that can be read.', // an entry of a table
      'Its review was due on {day}.', // a side of a choice
      'There are {all} changes since, {toLookAt} to look at.', // put together
      'time-bound', // a small word in a table
      'Housing instability', // the label of a code
      '{years} years {months} months', // a sentence of another room
    ])
      assert.ok(phrases.includes(said), said);
  });

  for (const id of others) {
    const { name } = languageOf(id);

    it(`have words for every phrase: ${name}`, () => {
      const known = catalogues[id].phrases;
      const missing = found.phrases.filter(({ phrase }) => !Object.hasOwn(known, phrase));
      assert.deepEqual(missing, []);
    });

    it(`keep the places of a phrase, and the blanks around it: ${name}`, () => {
      for (const [phrase, words] of Object.entries(catalogues[id].phrases)) {
        assert.deepEqual(placesOf(words), placesOf(phrase), words);
        assert.equal(words.startsWith(' '), phrase.startsWith(' '), words);
        assert.equal(words.endsWith(' '), phrase.endsWith(' '), words);
      }
    });

    it(`have words for every code: ${name}`, () => {
      const labels: Readonly<Record<string, Readonly<Record<string, string>>>> =
        catalogues[id].labels;
      const unshown = ['finding-severity', 'note-format', 'factor', 'better'];
      const missing = Object.entries(codes)
        .filter(([list]) => !unshown.includes(list))
        .flatMap(([list, ofList]) => {
          const known = labels[list.replace(/^support-.*/, 'support')] ?? {};
          return ofList.filter((code) => !known[code]).map((code) => `${list} ${code}`);
        });
      assert.deepEqual(missing, []);
    });

    it(`are set as books are: ${name}`, () => {
      const signs = {
        es: /["'!“”]|\.\.\./,
        de: /["'!«»”]|\.\.\./,
        fr: /["'!“”„]|\.\.\.|[^ \u00a0\u202f][:;?»](?!\w)|« | [:;?»]/,
      }[id];
      for (const words of allWords(id)) {
        assert.doesNotMatch(words, signs);
        assert.notEqual(words.trim(), '');
        assert.doesNotMatch(words.trim(), / {2}/);
      }
    });
  }

  it('give a code the words of its list', () => {
    const said = (list: LabelList): readonly string[] =>
      languages.map((id) => languageOf(id).label(list, 'active'));
    assert.deepEqual(said('case-status'), ['active', 'activo', 'laufend', 'actif']);
    assert.deepEqual(said('plan-status'), ['active', 'en vigor', 'in Kraft', 'en vigueur']);
  });

  it('let a code that an agency added speak for itself', () => {
    for (const id of languages) {
      assert.equal(languageOf(id).label('need-domain', 'pet-care'), 'pet care');
      assert.equal(languageOf(id).label('need-domain', 'constructor'), 'constructor');
    }
  });

  it('put a sentence into words, and leave the words of a record as they are', () => {
    const told = sentence('Agreed on {on}: {what}', { on: '3 mars', what: 'Call {on} at 1.5 km' });
    assert.equal(languageOf('de').speak(told), 'Vereinbart am 3 mars: Call {on} at 1.5 km');
    assert.equal(languageOf('de').speak(sentence('{baseline} at the start', { baseline: 2.5 })), '2,5 zu Beginn'); // prettier-ignore
    assert.equal(languageOf('es').speak(sentence('toString', {})), 'toString');
  });

  it('are English as it always was', () => {
    const english = languageOf('en');
    for (let at = -900; at <= 900; at += 7) {
      const other = plusDays(today, at);
      assert.equal(english.day(other, today), dayInWords(other, today));
      assert.equal(english.distance(other, today), distanceInWords(other, today));
    }
    assert.equal(english.label('step-who', 'joint'), labelOf('step-who', 'joint'));
    assert.equal(english.speak(sentence('{value} on {day}', { value: 1234.5678, day: 'Monday' })), '1234.5678 on Monday'); // prettier-ignore
  });

  const inEach = (told: (id: LanguageId) => string): readonly string[] => languages.map(told);

  it('write days', () => {
    const third = day('2026-03-03');
    assert.deepEqual(inEach((id) => languageOf(id).day(third, today)), ['3 March', '3 de marzo', '3. März', '3 mars']); // prettier-ignore
    assert.deepEqual(inEach((id) => languageOf(id).day(third, day('2027-01-01'))), ['3 March 2026', '3 de marzo de 2026', '3. März 2026', '3 mars 2026']); // prettier-ignore
    assert.deepEqual(inEach((id) => languageOf(id).fullDay(day('2026-01-01'))), ['1 January 2026', '1 de enero de 2026', '1. Januar 2026', '1er janvier 2026']); // prettier-ignore
    assert.deepEqual(inEach((id) => languageOf(id).month(today)), ['November 2026', 'noviembre de 2026', 'November 2026', 'novembre 2026']); // prettier-ignore
  });

  it('write several days in a row, each once', () => {
    const days = ['2026-09-08', '2026-08-31', '2026-08-01', '2026-08-31', '2025-09-14'].map(day);
    assert.deepEqual(
      inEach((id) => inARow(days, id)),
      [
        '14 September 2025; 1 and 31 August; 8 September',
        '14 de septiembre de 2025; 1 y 31 de agosto; 8 de septiembre',
        '14. September 2025; 1. und 31. August; 8. September',
        '14 septembre 2025\u202f; 1er et 31 août\u202f; 8 septembre',
      ],
    );
    assert.deepEqual(
      inEach((id) => inARow([], id)),
      ['', '', '', ''],
    );
  });

  it('say how far a day is and how long a time', () => {
    assert.deepEqual(inEach((id) => languageOf(id).distance(plusDays(today, 12), today)), ['in 12 days', 'dentro de 12 días', 'in 12 Tagen', 'dans 12 jours']); // prettier-ignore
    assert.deepEqual(inEach((id) => languageOf(id).distance(today, today)), ['today', 'hoy', 'heute', 'aujourd’hui']); // prettier-ignore
    assert.deepEqual(inEach((id) => languageOf(id).distance(plusDays(today, -3), today)), ['3 days ago', 'hace 3 días', 'vor 3 Tagen', 'il y a 3 jours']); // prettier-ignore
    assert.deepEqual(inEach((id) => languageOf(id).length(821)), ['2 years 3 months', '2 años y 3 meses', '2 Jahre und 3 Monate', '2 ans et 3 mois']); // prettier-ignore
    assert.deepEqual(inEach((id) => languageOf(id).length(12)), ['12 days', '12 días', '12 Tage', '12 jours']); // prettier-ignore
  });

  it('enumerate, and write numbers with two decimals at most', () => {
    assert.deepEqual(inEach((id) => languageOf(id).enumerate(['G1', 'G2', 'G3'])), ['G1, G2 and G3', 'G1, G2 y G3', 'G1, G2 und G3', 'G1, G2 et G3']); // prettier-ignore
    assert.deepEqual(inEach((id) => languageOf(id).enumerate(['madre', 'hija', 'iglesia'])).at(1), 'madre, hija e iglesia'); // prettier-ignore
    assert.deepEqual(inEach((id) => languageOf(id).number(12.345)), ['12.35', '12,35', '12,35', '12,35']); // prettier-ignore
  });
});
