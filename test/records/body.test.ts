import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readBody } from '../../src/records/body.ts';
import { openingOf, plainText, sectionUnder } from '../../src/records/body-parts.ts';
import { speak } from '../../src/text/sentence.ts';

const front = '---\nrecord: interview\n---\n';

function refusalOf(text: string): string {
  const { refused } = readBody(text);
  assert.ok(refused, 'the body was read');
  return speak(refused);
}

function wordsOf(text: string): string {
  const { root } = readBody(text);
  assert.ok(root, 'the body was refused');
  return plainText(root);
}

describe('the text below the front matter', () => {
  it('is read as Markdown without the front matter', () => {
    assert.equal(wordsOf(`${front}She *came* early.\n`), 'She came early.');
  });

  it('begins after a front matter that ends with three dots', () => {
    assert.equal(wordsOf('---\nrecord: plan\n...\nWords'), 'Words');
  });

  it('may hold thematic breaks like fences', () => {
    const { root } = readBody(`${front}---\nnot: front matter\n---\n`);
    assert.ok(root?.children.every(({ type }) => type !== 'yaml'));
  });

  it('is read whatever ends its lines', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const { root } = readBody(`${front}# Title\n\nWords\n`.replaceAll('\n', end));
      assert.deepEqual(
        root?.children.map(({ type }) => type),
        ['heading', 'paragraph'],
      );
    }
  });

  it('is not known where the front matter is not closed', () => {
    assert.match(refusalOf('---\nrecord: plan\n# Title'), /not closed/);
  });

  it('is refused where it is very long', () => {
    assert.match(refusalOf(`${front}${'word '.repeat(30_000)}`), /longer than 100 KB/);
    assert.match(refusalOf(`${front}${'word '.repeat(300_000)}`), /longer than 1024 KB/);
  });

  for (const [what, deep] of [
    ['quotations on one line', '> '.repeat(40)],
    ['lists on one line', '- '.repeat(40)],
    ['numbered lists on one line', '1. '.repeat(40)],
    [
      'lists on lines of their own',
      Array.from({ length: 40 }, (_, at) => `${'  '.repeat(at)}- a\n`).join(''),
    ],
    [
      'lists that are indented by tabs',
      Array.from({ length: 40 }, (_, at) => `${'\t'.repeat(at)}- a\n`).join(''),
    ],
  ] as const) {
    it(`is refused where it nests ${what} very deep`, () => {
      assert.match(refusalOf(`${front}${deep}a\n`), /nested more than 32 deep/);
    });
  }

  it('may be indented far where nothing is nested', () => {
    assert.equal(wordsOf(`${front}Words\n${' '.repeat(90)}further in`), 'Words\nfurther in');
  });

  for (const [what, many] of [
    ['in one paragraph', '*a_ '.repeat(1_100)],
    ['in a very long paragraph', '[a'.repeat(900) + 'word '.repeat(16_000)],
    ['in all', '*a_ b\n\n'.repeat(5_100)],
    ['that open entries', '- a\n'.repeat(5_100)],
    ['as nothing but lines', '\n'.repeat(10_100)],
  ] as const) {
    it(`is refused where it holds too many signs ${what}`, () => {
      assert.match(refusalOf(`${front}${many}`), /too many signs/);
    });
  }

  it('never throws', () => {
    const signs = fc.constantFrom(...'*_[]()<>!`~|#-+>1. \n\t\\&:'.split(''));
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 200 }), (drawn) => {
        const { root, refused } = readBody(`${front}${drawn.join('')}`);
        assert.ok(root ?? refused);
      }),
    );
  });
});

describe('a section', () => {
  const text = `${front}# Title\n\nOpening.\n\n## Why\n\nOne.\n\n### More\n\nTwo.\n\n## After\n\nThree.`;

  it('goes to the next heading of its rank', () => {
    const { root } = readBody(text);
    assert.ok(root);
    const words = sectionUnder(root, (heading) => heading === 'Why')?.map((node) =>
      plainText(node),
    );
    assert.deepEqual(words, ['One.', 'More', 'Two.']);
  });

  it('may be the last', () => {
    const { root } = readBody(text);
    assert.ok(root);
    assert.equal(sectionUnder(root, (heading) => heading === 'After')?.length, 1);
    assert.equal(
      sectionUnder(root, () => false),
      undefined,
    );
  });

  it('may be the opening before all others', () => {
    const { root } = readBody(text);
    assert.ok(root);
    assert.deepEqual(
      openingOf(root).map((node) => plainText(node)),
      ['Opening.'],
    );
  });
});
