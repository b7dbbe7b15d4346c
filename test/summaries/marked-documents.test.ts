import assert from 'node:assert/strict';
import type { SourceFile } from '../../src/records/read-record.ts';
import { readRecord } from '../../src/records/read-record.ts';
import { languages } from '../../src/summaries/languages/language.ts';
import { languageOf } from '../../src/summaries/languages/language-of.ts';
import { speak } from '../../src/text/sentence.ts';
import { day } from '../calendar/the-day.ts';
import { moment } from './case-files.ts';
import { documentOf, kinds } from './document-of.ts';
import { everySlot } from './every-slot.ts';
import { fullRecords, keptRecords, type SaidIn } from './full-records.ts';
import { recordsSaying } from './hostile-records.ts';
import { factsLed, strayWords } from './led-facts.ts';

/** A word of its own for each place, such as no document has by itself. */
const places: string[] = [];
const marked: SaidIn = (place) => {
  const known = places.indexOf(place);
  const number = known < 0 ? places.push(place) - 1 : known;
  return `Zq${number}x`;
};
const open = fullRecords(marked);
const openPlaces = places.length;
const kept = keptRecords(marked);
const files: readonly SourceFile[] = [...open, ...kept];
const period = { from: day('2026-09-01'), to: moment.today };
const template = { case: everySlot('case'), several: everySlot('supervision') };
const marks = /Zq(\d+)x/g;

function marksIn(text: string): readonly number[] {
  return [...text.matchAll(marks)].map(([, number]) => Number(number));
}

/** Places by their marks, for a message that can be read. */
function named(numbers: readonly number[]): readonly string[] {
  return [...new Set(numbers)].map((number) => places[number] ?? '');
}

/** Each kind by its own template, and by one that uses every slot. */
const documents = [
  ...kinds.map((kind) => ({ kind, template: undefined })),
  { kind: 'case', template: template.case },
  { kind: 'supervision', template: template.several },
] as const;

const made = documents.map(({ kind, template: own }) => {
  const options = { period, ...(own ? { template: own } : {}) };
  return {
    about: `${kind}${own ? ', every slot' : ''}`,
    plain: once(() => documentOf(kind, files, options)),
    disguised: once(() => documentOf(kind, files, { ...options, made: { isDisguised: true } })),
  };
});

/** What takes long is made when it is first asked for, and kept. */
function once(make: () => string): () => string {
  let kept: string | undefined;
  return () => (kept ??= make());
}

/** Units and respondents stand beside the number whose line has them. */
const besideFacts = /^(?:unit|respondent)/;
/** What notes say of barriers is told behind the day of the note, which leads there. */
const isNoteOfDay = /^\d+ \w+, (?:G\d+, )?(?:barriers|adjustments)/;
/** What a template puts into a link of its own leads where that leads. */
const isInLinkOfTemplate = /^See the order of/;

describe('a word of its own in every place of the records', () => {
  it('stands in records that have nothing wrong with them', () => {
    for (const file of files) {
      const faults = readRecord(file)?.faults.map(({ message }) => speak(message));
      assert.deepEqual(faults, [], file.path);
    }
  });

  for (const { about, plain } of made)
    it(`leads to the line that has it: ${about}`, () => {
      for (const { words, path, line } of factsLed(plain())) {
        const file = files.find((one) => one.path === path);
        const said = file?.text.split('\n')[line - 1] ?? '';
        assert.deepEqual(named(marksIn(words).filter((mark) => !marksIn(said).includes(mark))), [], `${words}: ${path ?? ''}, line ${line}`); // prettier-ignore
      }
    });

  for (const { about, plain } of made)
    it(`leads somewhere, or the line below tells where it was read: ${about}`, () => {
      const lost = strayWords(plain()).filter(
        ([words, block]) => marksIn(words).some((mark) => !besideFacts.test(places[mark] ?? '')) && ![isNoteOfDay, isInLinkOfTemplate].some((pattern) => pattern.test(block)), // prettier-ignore
      );
      assert.deepEqual(lost.map(([words, block]) => [named(marksIn(words)), block]), []); // prettier-ignore
    });

  for (const { about, plain, disguised } of made)
    it(`of a private record or a reflection is in no document: ${about}`, () => {
      for (const markdown of [plain(), disguised()]) {
        const privateOnes = marksIn(markdown).filter((number) => number >= openPlaces);
        assert.deepEqual(named(privateOnes), []);
        assert.doesNotMatch(markdown, /private-|reflection\.md/);
      }
    });

  for (const { about, disguised } of made)
    it(`that names somebody is in no document without names: ${about}`, () => {
      const markdown = disguised();
      const names = named(marksIn(markdown)).filter(
        (place) =>
        /^(?:client|member|worker|supervisor|program|support|stressful support|reviewer|to |worker )/.test(place), // prettier-ignore
      );
      assert.deepEqual(names, []);
      assert.doesNotMatch(markdown, /C-0320|\]\[\d+\]/);
    });
});

describe('a consent that does not hold', () => {
  it('is not among what the person shares, and is named as ended to the next worker', () => {
    const consentsIn = (markdown: string): readonly string[] =>
      named(marksIn(markdown))
        .filter((place) => place.startsWith('consent'))
        .toSorted();
    const holding = ['consent ending', 'consent in force'];
    assert.deepEqual(consentsIn(documentOf('client-plan', open)), holding);
    const handed = documentOf('handover', open).split('What may not be shared any more');
    const [ended = ''] = (handed[1] ?? '').split('\n#');
    assert.deepEqual(consentsIn(ended), ['consent run out', 'consent withdrawn']);
  });
});

describe('the head of a document', () => {
  const few = recordsSaying('Bread and a word');
  const revision = { id: '804f658480aa11bb22cc33dd', day: day('2026-11-18'), changed: 0 };
  for (const id of languages)
    it(`tells its revision, its period and who may read it: ${id}`, () => {
      const spoken = languageOf(id);
      const label = (pattern: string): string => spoken.speak({ pattern, values: {} });
      for (const kind of kinds) {
        const markdown = documentOf(kind, few, { spoken, period, made: { revision } });
        const [head = ''] = markdown.split('\n## ');
        assert.match(head, /804f658480/, kind);
        assert.ok(head.includes(spoken.fullDay(revision.day)), kind);
        assert.ok(head.includes(spoken.fullDay(moment.today)), kind);
        // The plan for the person says in its own words whose it is, and has no period.
        if (kind === 'client-plan') {
          assert.ok(head.includes(label('This paper is yours. You say who else may read it.')));
          continue;
        }
        assert.ok(head.includes(spoken.fullDay(period.from)), kind);
        assert.ok(head.includes(label('May be read by')), kind);
      }
    });
});
