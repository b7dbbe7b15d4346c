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
    'The unit failed inspection as non-compliant with the heating code.',
    'The halfway house was cited as non-compliant, and the noncompliance was mended.',
    'SNAP: the sanction for noncompliance ended in March.',
    'The charge is possession of a firearm by a convicted felon.',
    'MRSA, resistant to treatment. Her depression has been resistant to treatment.',
    'Diagnosis in the discharge letter: chronic alcoholic hepatitis.',
    'He claims that credit on his tax return, and she claims to the VA.',
    'On Friday he moves into Clean and Sober Living, 4th Street.',
    'We collected a clean urine sample. A Gypsy moth sat on the sill.',
    'Her right eye is lazy. The week was crazy, and it is difficult.',
    'She is difficult to reach by phone in the mornings.',
    'Samtalet tog slut klockan tio, och det var inte en idiot som kom till hans hus.',
    'Her father was a recovering alcoholic when she was small, as she puts it.',
    'He introduced himself as an addict. M. identifies as an addict.',
    'She was in a psycho ward, his term. She was born addicted, says the old chart.',
    'J.D. says the boss of his is an idiot; she is afraid to be a bad mother.',
  ])
    it(`is none in: ${words}`, () => {
      assert.deepEqual(foundBy('word-judging', note(words)), []);
    });

  for (const [words, form] of [
    ['Mom is crazy.', 'is crazy'],
    ['He is a liar, and obviously lying today.', 'is a liar'],
    ['Client was very resistant.', undefined],
    ['Client was resistant.', 'was resistant'],
    ['J.D. is difficult.', 'is difficult'],
    ['He refused to comply.', 'refused to comply'],
    ['A Frequent\nflier.', 'frequent flier'],
    ['He is a junky.', 'is a junky'],
    ['She is looking for attention.', 'looking for attention'],
    ['He was acting out for attention.', 'acting out for attention'],
    ['Parents are dysfunctional.', 'are dysfunctional'],
    ['A cousin committed suicide.', 'committed suicide'],
    ['At the house J.D. was Non Compliant.', 'non-compliant'],
    ['Her depression aside, he was resistant to treatment.', 'was resistant'],
  ] as const)
    it(`is told in the form that was found: ${words}`, () => {
      const [first] = foundBy('word-judging', note(words)).map(({ message }) => message.values);
      assert.equal(first?.['word'], form);
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
      statements: [],
    };
    const found = foundBy('word-judging', note('A clingy addict.'), { words });
    assert.deepEqual(
      found.map(({ message }) => message.values),
      [{ word: 'clingy' }],
    );
  });
});
