import assert from 'node:assert/strict';
import fc from 'fast-check';
import { phrasesOf } from '../../src/caseload/phrases.ts';
import { defaultWords, type WatchedWord } from '../../src/caseload/words.ts';

function found(list: readonly string[], words: string): readonly string[] {
  const phrases = phrasesOf(list);
  const there = phrases.find(words);
  if (there.length > 0) assert.ok(phrases.mayStandIn(words), words);
  return there.map(({ start, end }) => words.slice(start, end));
}

describe('a phrase of a list', () => {
  for (const [phrase, words] of [
    ['non-compliant', ['Non-compliant', 'noncompliant', 'non compliant', 'non-\ncompliant']],
    ['frequent flyer', ['frequent flyers', 'frequent-flyer', 'frequent  flyer’s']],
    ['refuses help', ['refused help', 'refuse help', 'refusing help']],
    ['commits suicide', ['committed suicide', 'committing suicide']],
    ['denies help', ['denied help', 'deny help', 'denying help']],
    ['is crazy', ['was crazy', 'were crazy']],
    ['doesn’t care', ["doesn't care"]],
    ['müde Frau', ['MÜDE Frau']],
  ] as const)
    it(`is found in its forms: ${phrase}`, () => {
      for (const word of words) assert.deepEqual(found([phrase], `So ${word}, said so.`), [word]);
    });

  for (const [phrase, words] of [
    ['psycho', 'psychology, psycho-education'],
    ['addict', 'addictive, ex-addict, addiction'],
    ['is crazy', 'this crazy'],
    ['con', 'contact, icon'],
  ] as const)
    it(`is not found inside other words: ${phrase}`, () => {
      assert.deepEqual(found([phrase], words), []);
    });

  for (const [phrase, words, form] of [
    ['commits suicide', 'Committed  suicide', 'committed suicide'],
    ['Non-compliant', 'non compliant', 'Non-compliant'],
    ['is lazy', 'J.D.’s lazy', 'is lazy'],
    ['junkie', 'Junkies', 'junkies'],
  ] as const)
    it(`is given in the form that was found: ${words}`, () => {
      assert.deepEqual(
        phrasesOf([phrase])
          .find(words)
          .map((one) => one.form),
        [form],
      );
    });

  it('is the longest that fits', () => {
    assert.deepEqual(found(['addict', 'drug addict'], 'a drug addict'), ['drug addict']);
  });

  it('is none where the list is empty', () => {
    assert.equal(phrasesOf([]).mayStandIn('anything'), false);
  });
});

const { avoid, conclusions, observations } = defaultWords;
const lists: readonly (readonly (string | WatchedWord)[])[] = [avoid, conclusions, observations];
const word = (entry: string | WatchedWord): string =>
  typeof entry === 'string' ? entry : entry.word;

describe('the lists that come with Caseload', () => {
  it('find each of their own words, and the quick look never denies one', () => {
    for (const list of lists) {
      const phrases = phrasesOf(list);
      for (const entry of list) {
        assert.ok(phrases.find(`a ${word(entry)}.`).length > 0, word(entry));
        assert.ok(phrases.mayStandIn(word(entry).toUpperCase()), word(entry));
      }
    }
  });

  it('are found in any text only where the quick look says they may be', () => {
    const some = fc.constantFrom(...lists.flat().map(word), 'table', 'non', 'is', 'con', 'der');
    const between = fc.constantFrom(' ', '-', '', '\n', 's ', 'ed ', 'ing ', '’s ');
    fc.assert(
      fc.property(fc.array(fc.tuple(some, between), { maxLength: 8 }), (parts) => {
        const text = parts.flat().join('');
        for (const list of lists) {
          const phrases = phrasesOf(list);
          if (phrases.find(text).length > 0) assert.ok(phrases.mayStandIn(text), text);
        }
      }),
    );
  });

  it('have something to write in place of each word that judges', () => {
    assert.ok(avoid.length >= 60);
    for (const { word: one, instead } of avoid) {
      assert.ok(instead, one);
      assert.ok(
        `The wording “${one}” can read as a judgment; instead: ${instead}`.length <= 160,
        one,
      );
    }
    assert.equal(new Set(avoid.map(({ word: one }) => one)).size, avoid.length);
  });
});
