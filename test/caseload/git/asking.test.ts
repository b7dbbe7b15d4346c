import assert from 'node:assert/strict';
import { askCommit } from '../../../src/caseload/git/ask-commit.ts';
import { askTexts } from '../../../src/caseload/git/ask-texts.ts';
import { askTree } from '../../../src/caseload/git/ask-tree.ts';
import type { Asking, GitAnswer, GitQuestion } from '../../../src/caseload/git/question.ts';
import { isRefused } from '../../../src/caseload/git/refusals.ts';
import { speak } from '../../../src/text/sentence.ts';
import { id } from './told.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What comes of questions that are answered so, and the questions. */
function answered<Answer>(
  asking: Asking<Answer>,
  ...answers: readonly (string | Uint8Array | GitAnswer)[]
): { answer: Answer; questions: readonly GitQuestion[] } {
  const questions: GitQuestion[] = [];
  let step = asking.next();
  for (const answer of answers) {
    assert.ok(!step.done, 'fewer questions than answers');
    questions.push(step.value);
    const bytes = typeof answer === 'string' ? bytesOf(answer) : answer;
    step = asking.next('remarks' in bytes ? bytes : { bytes, remarks: '' });
  }
  assert.ok(step.done, 'more questions than answers');
  return { answer: step.value, questions };
}

const words = (answer: object): string => (isRefused(answer) ? speak(answer.refused) : 'an answer');

describe('git is asked', () => {
  const inside = 'true\nfalse\n\n';
  const head = `${id('head')}\n`;

  it('for texts, which stay what they are byte by byte', () => {
    const odd = new Uint8Array([0xff, 0x00, 0x0a, 0xc3, 0x28, 0x0d, 0x0a]);
    const line = (name: string, size: number): string => `${id(name)} blob ${size}\n`;
    const batch = Buffer.concat([
      bytesOf(line('odd', 7)),
      odd,
      bytesOf('\n'),
      bytesOf(line('none', 0)),
      bytesOf('\n'),
    ]);
    const sizes = `${line('odd', 7)}${line('none', 0)}${id('away')} missing\n${id('big')} blob 99000000\n`;
    const wanted = ['odd', 'none', 'away', 'big', 'odd'].map(id);
    const { answer, questions } = answered(
      askTexts('/r', '/dev/null', [...wanted, '--help']),
      sizes,
      batch,
    );
    assert.deepEqual(
      answer,
      new Map([
        [id('odd'), odd],
        [id('none'), new Uint8Array()],
      ]),
    );
    assert.deepEqual(
      questions.map(({ input }) => input),
      [
        ['odd', 'none', 'away', 'big'],
        ['odd', 'none'],
      ].map((all) => `${all.map(id).join('\n')}\n`),
    );
  });

  it('for no more texts at once than it may write', () => {
    const sizes = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map(
      (name) => `${id(name)} blob 5000000\n`,
    );
    const { questions } = answered(
      askTexts(
        '/r',
        '/dev/null',
        sizes.map((line) => line.slice(0, 40)),
      ),
      sizes.join(''),
      '',
      '',
    );
    assert.deepEqual(
      questions.map(({ input }) => input?.split('\n').length),
      [10, 7, 4],
    );
  });

  it('for nothing where nothing is wanted', () => {
    assert.deepEqual(answered(askTexts('/r', '/dev/null', [])).answer, new Map());
  });

  it('for the Markdown files of a commit, whatever they are called', () => {
    const entries = [
      `100644 blob ${id('1')}\ta b\n.md`,
      `100755 blob ${id('2')}\tcases/Ü.MD`,
      `100644 blob ${id('3')}\tnotes.txt`,
      `120000 blob ${id('4')}\tlink.md`,
      `160000 commit ${id('5')}\tother.md`,
    ];
    const { answer } = answered(askTree('/r', '/dev/null', id('c')), `${entries.join('\0')}\0`);
    assert.deepEqual(
      answer,
      new Map([
        ['a b\n.md', id('1')],
        ['cases/Ü.MD', id('2')],
      ]),
    );
  });

  it('for a day by the calendar of the authors', () => {
    const line = (name: string, day: string): string =>
      `commit ${id(name)}\n${id(name)}<<${day}<M. Okafor<${name}\n`;
    const list = line('c3', '2026-04-22') + line('c2', '2026-04-20') + line('c1', '2026-04-02');
    const on = (day: string): string => {
      const { answer } = answered(askCommit('/r', '/dev/null', day), inside, head, list);
      return isRefused(answer) ? speak(answer.refused) : answer.subject;
    };
    assert.equal(on('2026-04-21'), 'c2');
    assert.equal(on('2026-04-20'), 'c2');
    assert.equal(on('2027-01-01'), 'c3');
    assert.equal(
      on('2026-04-01'),
      'There is no commit up to 2026-04-01: the oldest that is known here is of 2026-04-02',
    );
  });

  it('in vain, and says why', () => {
    const failed = (why: 'not-there' | 'too-long' | 'too-much' | 'error', remarks = ''): string =>
      words(answered(askTree('/r', '/dev/null', id('c')), { failed: why, remarks }).answer);
    assert.match(failed('not-there'), /^Git is not found on this computer/);
    assert.equal(failed('too-long'), 'Git did not answer within 20 seconds');
    assert.equal(failed('too-much'), 'The answer of git is larger than 64 MB and was not read');
    assert.match(
      failed('error', 'fatal: detected dubious ownership in repository at x'),
      /another user/,
    );
    assert.equal(
      failed('error', 'fatal: object store is broken\n'),
      'Git could not answer: object store is broken',
    );
    assert.equal(failed('error'), 'Git did not answer as expected');
  });

  it('for no name that holds a control sign', () => {
    const { answer } = answered(askCommit('/r', '/dev/null', 'a\nb'), inside, head);
    assert.match(words(answer), /is no commit, branch or tag/);
  });
});
