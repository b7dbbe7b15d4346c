import assert from 'node:assert/strict';
import { interview } from '../../src/checks/examples/records.ts';
import { foundBy } from './small-case.ts';

const found = (words: string): readonly unknown[] =>
  foundBy('conclusion-unsupported', [`---\n${interview()}\n---\n${words}\n`]).map(
    ({ message }) => message.values['words'],
  );

describe('a conclusion', () => {
  for (const words of [
    'If she becomes aggressive at dusk, staff dim the lights.',
    'He is not to drive when he is intoxicated.',
    'The court found that the father is neglectful.',
    'The judge held the father is neglectful.',
    'The Anger Issues group is on Tuesdays.',
    'The anger issues group is on Tuesdays.',
    'The handout today was on low self-esteem.',
    'Risk factors: low self-esteem.',
    'The tumor is aggressive.',
    'Er ist in denial, und das war nicht das erste Mal bei der Mutter.',
  ])
    it(`is not drawn in: ${words}`, () => {
      assert.deepEqual(found(words), []);
    });

  for (const [words, form] of [
    ['When we met he was intoxicated.', 'was intoxicated'],
    ['J.D. appeared to be drunk.', 'appeared to be drunk'],
    ['He was drunk.', 'was drunk'],
    ['Client clearly depressed.', 'clearly depressed'],
    ['Client was very depressed.', 'was very depressed'],
    ['She manipulates staff.', 'manipulates staff'],
    ['In the group he was hostile.', 'was hostile'],
    ['In group was hostile.', 'was hostile'],
    ['J.D. has low self-esteem.', 'low self-esteem'],
  ] as const)
    it(`is drawn in: ${words}`, () => {
      assert.deepEqual(found(words), [form]);
    });
});
