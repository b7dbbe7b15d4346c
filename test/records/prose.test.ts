import assert from 'node:assert/strict';
import { readRecord } from '../../src/records/read-record.ts';
import { codes } from '../../src/records/record.ts';
import { speak } from '../../src/text/sentence.ts';
import { fileOf, full } from './samples.ts';

const secret = 'He told me that his brother hid the money';

/** Each line of a record with words of the person where its value was, or before it. */
function withSecret(frontMatter: string): readonly string[] {
  const lines = frontMatter.split('\n');
  return lines.flatMap((line, at) =>
    [
      line.replace(/: (?!.*: ).*$/, `: ${secret}`),
      line.replace(/: (?!.*: ).*$/, `: { ${secret}: ${secret} }`),
      line.replace(/: (?!.*: ).*$/, `: "${secret}`),
      line.replace(/: (?!.*: ).*$/, `: ${secret}: ${secret}`),
      line.replace(/[\w-]+: /, `${secret}: `),
      `${line}\n${secret}: 1\n${secret}: 2`,
      `${line}\n${secret}`,
    ].map((changed) => [...lines.slice(0, at), changed, ...lines.slice(at + 1)].join('\n')),
  );
}

describe('what a person said is never said again in a message', () => {
  for (const kind of codes.kind) {
    it(`of a record of the kind ${kind}, wherever it stands`, () => {
      let told = 0;
      for (const frontMatter of withSecret(full[kind])) {
        const text = fileOf(frontMatter, `${secret}\n`);
        for (const { message } of readRecord({ path: 'a.md', text })?.faults ?? []) {
          told++;
          assert.doesNotMatch(speak(message), /brother|money|told/, frontMatter);
        }
      }
      assert.ok(told > 10, `${told} messages`);
    });
  }
});
