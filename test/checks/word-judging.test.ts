import assert from 'node:assert/strict';
import { interview } from '../../src/checks/examples/records.ts';
import { foundBy, filesOf, textUnder } from './small-case.ts';

const note = (words: string): readonly string[] => [`---\n${interview()}\n---\n${words}\n`];

describe('a word that judges', () => {
  for (const words of [
    'She is crazy about trains, and a transgender woman of forty.',
    'They claim housing benefit; the claims he filed are pending.',
    'He was admitted to the hospital. The consent is invalid.',
    'An Alcoholics Anonymous group, with non-alcoholic beer.',
    'A handicapped parking permit, and psycho-educational work.',
    'The kitchen is clean. He fixed a dirty carburetor and felt lazy.',
    'J.D. says the boss of his is an idiot; she is afraid to be a bad mother.',
  ])
    it(`is none in: ${words}`, () => {
      assert.deepEqual(foundBy('word-judging', note(words)), []);
    });

  it('is shown where it stands, once for each time', () => {
    const example = note('An addict, they wrote.\n\n- Two *junkies* &amp;\n  an addict');
    const found = foundBy('word-judging', example);
    assert.deepEqual(
      found.map((finding) => textUnder(finding, filesOf(example))),
      ['addict', 'junkies', 'addict'],
    );
  });

  it('is one of the agency’s list, which may say nothing to write instead', () => {
    const words = {
      vagueVerbs: [],
      services: [],
      avoid: [{ word: 'clingy' }],
      conclusions: [],
      observations: [],
    };
    const found = foundBy('word-judging', note('A clingy addict.'), { words });
    assert.deepEqual(
      found.map(({ message }) => message.values),
      [{ word: 'clingy' }],
    );
  });
});
