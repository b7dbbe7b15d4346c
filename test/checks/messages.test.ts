import assert from 'node:assert/strict';
import { checks } from '../../src/checks/index.ts';
import { speak } from '../../src/text/sentence.ts';
import { findingsOf, outsideOf } from './small-case.ts';
import { readSituations } from './situations.ts';

const marker = 'Quillfeather';
const proseKeys = [
  ...['activity', 'because', 'cause', 'client', 'collaboration', 'culture', 'danger', 'evidence'],
  ...['for', 'goal', 'late', 'method', 'need', 'next', 'offers', 'outcome', 'reason', 'reviewer'],
  ...['role', 'step', 'strategy', 'strength', 'supervisor', 'to', 'unit', 'verified', 'what'],
  ...['words', 'worker'],
];
const keyWithProse = new RegExp(
  `((?:^|[ {])(?:${proseKeys.join('|')}): )(?![>|\\[{]|G\\d+\\b)(["']?)(?=\\S)`,
  'gm',
);
const listedProse = /^(\s*- )(?=[A-Z][^:]*$)(?![GNS]\d)/gm;

/** The text of a record with a name planted in all that is somebody's own words. */
function planted(text: string): string {
  const fenced = text.replace(keyWithProse, `$1$2${marker} `).replace(listedProse, `$1${marker} `);
  return text.startsWith('---') ? `${fenced}\n${marker} came with his sister.\n` : fenced;
}

describe('messages', () => {
  const examples = checks.flatMap(({ id, bad }) => bad.map((example) => ({ id, example })));
  const situations = readSituations().map(({ name, files }) => ({
    id: name,
    example: files.map(({ text }) => text),
  }));

  for (const { id, example } of [...examples, ...situations]) {
    it(`repeat nothing of anybody's words: ${id}`, () => {
      const texts = example.map(planted);
      assert.ok(texts.join('').includes(marker) || !/client|goal:/.test(example.join('')));
      const findings = findingsOf(texts, {}, outsideOf(id));
      for (const { message, path } of findings) {
        assert.ok(!`${speak(message)} ${path}`.includes(marker), speak(message));
      }
    });
  }

  it('are plain: one sentence without an exclamation mark, an open place or a final stop', () => {
    const spoken = examples.flatMap(({ id, example }) =>
      findingsOf(example, {}, outsideOf(id)).map(({ message }) => speak(message)),
    );
    for (const words of spoken) {
      assert.match(words, /^[\p{Lu}`]/u);
      assert.doesNotMatch(words, /!|\{\w+\}|\.$|undefined/);
      assert.ok(words.length <= 160, words);
    }
  });
});
