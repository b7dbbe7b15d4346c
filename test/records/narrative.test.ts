import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bareHeadingsOf } from '../../src/records/bare-headings.ts';
import { longBlocksOf } from '../../src/records/long-blocks.ts';
import { type Narrative, narrativeOf, spanIn } from '../../src/records/narrative.ts';
import { ownWords } from '../../src/records/own-words.ts';
import { type Reading, readRecord } from '../../src/records/read-record.ts';

const front = '---\nrecord: reflection\ndate: 2026-04-20\n---\n';

function read(body: string): Reading {
  return readRecord({ path: 'note.md', text: front + body }) ?? assert.fail('A record');
}

function narrative(reading: Reading): Narrative {
  return narrativeOf(reading) ?? assert.fail('The text is read');
}

/** What stands in the file where a word of the text is said to be. */
function under(body: string, word: string): string {
  const reading = read(body);
  const passage = narrative(reading).passages.find(({ words }) => words.includes(word));
  assert.ok(passage, word);
  const start = passage.words.indexOf(word);
  const span = spanIn(passage, { start, end: start + word.length });
  return reading.text.slice(span.start, span.end);
}

describe('the narrative of a record', () => {
  it('tells the place of a word in the file, whatever markup is around it', () => {
    for (const body of [
      'He kept the kettle on.',
      '# Title\n\n- one\n- with **the kettle** on',
      '1. wrapped\n   line with the kettle on',
      '| a | b |\n|---|---|\n| x | the kettle |',
      '- A &amp; B\n  and the kettle',
      'Windows\r\n> quoted\r\n\r\nthe kettle',
    ])
      assert.equal(under(body, 'the kettle'), 'the kettle', body);
  });

  it('spans words that go on in the next line, or in other markup', () => {
    assert.equal(under('- a wet\n  towel', 'wet\ntowel'), 'wet\n  towel');
    assert.equal(under('a **wet** towel', 'wet towel'), 'wet** towel');
  });

  it('points to the whole paragraph where words are written otherwise', () => {
    assert.equal(under('First.\n\nT\\*S and more', 'T*S'), 'T\\*S and more');
  });

  it('leaves out what others wrote, and blots out what is quoted, code or an address', () => {
    const { passages } = narrative(
      read('> quoted block\n\n```\ncode\n```\n\nHe said "alone" in `code` at https://example.org'),
    );
    assert.deepEqual(
      passages.map(({ own }) => own.replace(/\uFFFC+/g, '_')),
      ['He said _ in _ at _'],
    );
  });

  it('says what stands under a heading and under deeper ones, and that comments are nothing', () => {
    const { headings } = narrative(
      read(
        '# A\n\n## B\n\n<!-- later -->\n\n---\n\n## C\n\n### D\n- one\n- two\n\n# E\n\n![map](m.png)',
      ),
    );
    assert.deepEqual(
      headings.map(({ words, under: blocks }) => [words, blocks]),
      [
        ['A', ['one', 'two']],
        ['B', []],
        ['C', ['one', 'two']],
        ['D', ['one', 'two']],
        ['E', ['image']],
      ],
    );
  });

  it('is undefined where the text is not read', () => {
    assert.equal(narrativeOf(read('> '.repeat(60))), undefined);
  });
});

const line = fc.constantFrom(
  ...[
    '# One',
    '## Two',
    'Three',
    '=====',
    '---',
    '',
    '',
    '- item',
    '> # said',
    '```',
    '    # code',
  ],
  ...['#', 'a # b', '#no', '  ### Four ###', 'words of one line', '\t'],
);
const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));

describe('the quick look at headings', () => {
  it('misses none that Markdown finds', () => {
    fc.assert(
      fc.property(text, (body) => {
        const reading = read(body);
        const bare = bareHeadingsOf(reading).length;
        assert.ok(bare >= narrative(reading).headings.length, body);
      }),
    );
  });
});

describe('words of others', () => {
  for (const [words, own] of [
    ['she said “crazy” and left', 'she said _ and left'],
    ["the boys' room, the client's bed", "the boys' room, the client's bed"],
    ["a 'lost cause', he says", 'a _, he says'],
    ['an “open end of all', 'an _'],
    ['„müde“ und «weg»', '_ und _'],
    ['it’s ‘don’t ask’ again', 'it’s _ again'],
  ] as const)
    it(`are blotted out: ${words}`, () => {
      assert.equal(ownWords(words).replace(/\uFFFC+/g, '_'), own);
      assert.equal(ownWords(words).length, words.length);
    });

  it('are looked for once, also where nothing is ever closed', () => {
    // Looking again for each that opens would take minutes.
    const words = " 'a".repeat(30_000);
    assert.equal(ownWords(words).length, words.length);
  });
});

describe('the prints of long blocks', () => {
  const words = Array.from({ length: 30 }, (_, at) => `word${at}`);
  const print = (body: string): readonly number[] => [...longBlocksOf(read(body))];
  it('are the same whatever the wrapping, case and markup', () => {
    const plain = print(words.join(' '));
    assert.equal(plain.length, 1);
    assert.deepEqual(print(`# A\n${words.join('\n').toUpperCase()}`), plain);
    assert.deepEqual(print(`- a\n- **${words.join('**  **')}**\n\nShort.`), plain);
  });
  it('are of nothing shorter than 25 words', () => {
    assert.deepEqual(print(words.slice(0, 24).join(' ')), []);
  });
});
