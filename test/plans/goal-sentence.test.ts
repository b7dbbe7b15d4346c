import assert from 'node:assert/strict';
import { readGoalSentence } from '../../src/plans/goal-sentence.ts';

describe('a goal’s sentence', () => {
  for (const [text, words] of [
    ['Sing', 1],
    ['Sing again', 2],
    ['  Sing — again, on   Thursdays! ', 4],
    ['Wieder im Chor singen', 4],
    ['10 calls', 2],
    ['', 0],
  ] as const) {
    it(`“${text}” has ${words} words`, () => {
      assert.equal(readGoalSentence(text).words, words);
    });
  }

  for (const text of [
    'Hold a lease in his own name by 20 July',
    'Hold a lease in his own name by 20 July.',
    'See Dr. Okafor every month and take the tablets',
    'Visit St. Mary with M.V. and come home by six',
    'Meet Ms. Lund at the depot twice a week',
    'Call J.D. Ames when the voices come',
    'Take part in choir, e.g. on Thursdays',
    'Score 4.5 or better at the U.S. Army test',
    'Ask “Who is there?” before opening the door',
  ]) {
    it(`“${text}” is one sentence`, () => {
      assert.equal(readGoalSentence(text).sentences, 1);
    });
  }

  for (const text of [
    'Hold a lease by July. Find a job that lasts.',
    'Sleep six hours a night! Walk every day.',
    'Sleep six hours by May?\nThen walk every day.',
  ]) {
    it(`“${text.replace('\n', ' ')}” is two`, () => {
      assert.equal(readGoalSentence(text).sentences, 2);
    });
  }

  for (const [text, verb] of [
    ['Improve family communication', 'improve'],
    ['To feel better at home', 'feel'],
    ['Work on his anger', 'work on'],
    ['try to be on time', 'try'],
    ['Understand the illness', 'understand'],
    ['Improve sleep to six hours in 5 of 7 nights', undefined],
    ['Feel safe enough to ride the bus twice a week to one class', undefined],
    ['Work full time at the depot', undefined],
    ['Improvise on the piano', undefined],
    ['Hold a lease in his own name', undefined],
  ] as const) {
    it(`“${text}” begins with ${verb ? `the vague verb “${verb}”` : 'no vague verb'}`, () => {
      assert.equal(readGoalSentence(text).vagueVerb, verb);
    });
  }

  for (const [text, service] of [
    ['Attend sessions regularly', true],
    ['Be referred to the clinic', true],
    ['To participate in group therapy', true],
    ['Receive counseling at home', true],
    ['Complete an assessment', false],
    ['Complete the intake', true],
    ['Attend school on 4 of 5 days', false],
    ['Hold a lease in his own name', false],
    ['Attendance improves', false],
  ] as const) {
    it(`“${text}” ${service ? 'names a service' : 'names no service alone'}`, () => {
      assert.equal(readGoalSentence(text).isService, service);
    });
  }
});
