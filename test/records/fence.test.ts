import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findFence } from '../../src/records/fence.ts';
import { limits } from '../../src/records/limits.ts';
import { tokensOf } from '../../src/records/tokens.ts';

function parts(text: string): readonly [string, ...string[]] {
  const fence = findFence(text);
  if (fence.state === 'none') return ['none'];
  const yaml = text.slice(fence.yaml.start, fence.yaml.end);
  if (fence.state !== 'closed') return [fence.state, yaml];
  return ['closed', yaml, text.slice(fence.body.start, fence.body.end)];
}

describe('front matter', () => {
  const closed: readonly [string, string, string, string][] = [
    ['stands between two lines of dashes', '---\na: 1\n---\nNote.\n', 'a: 1\n', 'Note.\n'],
    ['may be empty', '---\n---\nNote.\n', '', 'Note.\n'],
    ['may end the file', '---\na: 1\n---', 'a: 1\n', ''],
    ['may end with dots', '---\na: 1\n...\nNote.\n', 'a: 1\n', 'Note.\n'],
    ['may follow a byte order mark', '\uFEFF---\na: 1\n---\nNote.', 'a: 1\n', 'Note.'],
    ['may have CRLF', '---\r\na: 1\r\n---\r\nNote.\r\n', 'a: 1\r\n', 'Note.\r\n'],
    ['may have CR alone', '---\ra: 1\r---\rNote.\r', 'a: 1\r', 'Note.\r'],
    ['may have blanks after its fences', '---  \na: 1\n---\t \nNote.', 'a: 1\n', 'Note.'],
    [
      'may hold dashes in a value',
      '---\na: b --- c\nd: "---"\n---\nN',
      'a: b --- c\nd: "---"\n',
      'N',
    ],
    ['may hold indented dashes', '---\na: |\n  ---\n---\nN', 'a: |\n  ---\n', 'N'],
    ['may hold a longer line of dashes', '---\n# ----\n----\n---\nN', '# ----\n----\n', 'N'],
    ['may hold dashes before text', '---\na: 1\n--- b\n---\nN', 'a: 1\n--- b\n', 'N'],
    [
      'ends at dashes in a block text too',
      '---\na: |\n x\n---\nb\n---\n',
      'a: |\n x\n',
      'b\n---\n',
    ],
    ['leaves later rules to the body', '---\na: 1\n---\nN\n\n---\n\nM', 'a: 1\n', 'N\n\n---\n\nM'],
  ];
  for (const [what, text, yaml, body] of closed) {
    it(what, () => {
      assert.deepEqual(parts(text), ['closed', yaml, body]);
    });
  }

  const none: readonly [string, string][] = [
    ['an empty file', ''],
    ['a note that begins with a heading', '# Visit\n\n---\n'],
    ['a first line that is blank', '\n---\na: 1\n---\n'],
    ['a first line that is indented', ' ---\na: 1\n---\n'],
    ['four dashes', '----\na: 1\n----\n'],
    ['two dashes', '--\na: 1\n--\n'],
    ['dashes with a word behind, as for other languages', '---js\n({})\n---\n'],
    ['spaced dashes', '- - -\n'],
    ['dots at the beginning', '...\na: 1\n...\n'],
  ];
  for (const [what, text] of none) {
    it(`is not ${what}`, () => {
      assert.deepEqual(parts(text), ['none']);
    });
  }

  it('is not closed where no second fence comes', () => {
    assert.deepEqual(parts('---\na: 1\n'), ['unclosed', 'a: 1\n']);
    assert.deepEqual(parts('---'), ['unclosed', '']);
    assert.deepEqual(parts('---\n'), ['unclosed', '']);
    assert.deepEqual(parts('---\na: 1\n ---\n-- -\n'), ['unclosed', 'a: 1\n ---\n-- -\n']);
  });

  it('may be as long as the limits, and no longer', () => {
    const { frontMatterLines, lineLength, frontMatter } = limits;
    assert.equal(parts(`---\n${'#\n'.repeat(frontMatterLines)}---\n`)[0], 'closed');
    assert.equal(parts(`---\n${'#\n'.repeat(frontMatterLines + 1)}---\n`)[0], 'too-large');
    assert.equal(parts(`---\n${'#'.repeat(lineLength)}\n---\n`)[0], 'closed');
    assert.equal(parts(`---\n${'#'.repeat(lineLength + 1)}\n---\n`)[0], 'too-large');
    const line = `${'#'.repeat(1023)}\n`;
    assert.equal(parts(`---\n${line.repeat(frontMatter / 1024)}---\n`)[0], 'closed');
    assert.equal(parts(`---\n${line.repeat(frontMatter / 1024 + 1)}---\n`)[0], 'too-large');
  });

  it('is cut into parts that lie in the text one after the other', () => {
    const line = fc.constantFrom('---', '...', 'a: 1', '--- ', '\uFEFF', '', '---x', '- - -');
    const end = fc.constantFrom('\n', '\r\n', '\r', '');
    fc.assert(
      fc.property(fc.array(fc.tuple(line, end), { maxLength: 8 }), (lines) => {
        const text = lines.flat().join('');
        const fence = findFence(text);
        if (fence.state === 'none') return;
        assert.ok(fence.opening.end <= fence.yaml.start && fence.yaml.end <= text.length);
        if (fence.state === 'closed') assert.ok(fence.yaml.end < fence.body.start);
      }),
    );
  });
});

describe('the tokens of front matter', () => {
  it('cover its text without a gap, whatever it is', () => {
    const piece = fc.constantFrom(
      'a',
      ': ',
      '- ',
      '\n',
      '\r\n',
      '  ',
      '"',
      "'",
      '[',
      '}',
      '|',
      '#',
      '&',
      '🌱',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { source, start } of tokensOf(text)) {
          assert.equal(start, at);
          assert.ok(text.startsWith(source, start));
          at += source.length;
        }
        assert.equal(at, text.length);
      }),
    );
  });
});
