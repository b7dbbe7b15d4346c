import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  lineEndOf,
  lineSpan,
  lineStarts,
  nextLine,
  positionAt,
  rangeOf,
} from '../../src/text/lines.ts';

const mixed = 'Rosa rang.\nNo answer.\r\nAgain at six.\rShe was home.';

describe('lines', () => {
  it('begin after LF, CRLF and CR, mixed in one text', () => {
    const firsts = lineStarts(mixed).map((start) => mixed.slice(start, start + 3));
    assert.deepEqual(firsts, ['Ros', 'No ', 'Aga', 'She']);
  });

  it('are one in an empty text, and two where a text ends with a line end', () => {
    assert.deepEqual(lineStarts(''), [0]);
    assert.deepEqual(lineStarts('Rosa\n'), [0, 5]);
    assert.deepEqual(lineStarts('\r\r\n\n'), [0, 1, 3, 4]);
  });

  it('give a position to every offset', () => {
    const starts = lineStarts(mixed);
    assert.deepEqual(positionAt(starts, 0), { line: 0, character: 0 });
    assert.deepEqual(positionAt(starts, mixed.indexOf('No')), { line: 1, character: 0 });
    assert.deepEqual(positionAt(starts, mixed.indexOf('six')), { line: 2, character: 9 });
    assert.deepEqual(positionAt(starts, mixed.length), { line: 3, character: 13 });
  });

  it('count UTF-16 units, as editors do', () => {
    assert.deepEqual(positionAt(lineStarts('a\n🌱b'), 4), { line: 1, character: 2 });
  });

  it('give the range of a span over several lines', () => {
    const range = rangeOf(lineStarts(mixed), { start: 5, end: mixed.indexOf('Again') });
    assert.deepEqual(range, { start: { line: 0, character: 5 }, end: { line: 2, character: 0 } });
  });

  it('are spanned without their line end', () => {
    assert.deepEqual(lineSpan(mixed, 0), { start: 0, end: 10 });
    const second = mixed.indexOf('No');
    assert.equal(mixed.slice(second, lineSpan(mixed, second).end), 'No answer.');
    assert.deepEqual(lineSpan('', 0), { start: 0, end: 0 });
  });

  it('follow one another up to the end of the text', () => {
    const walked = [0];
    while ((walked.at(-1) ?? 0) < mixed.length) walked.push(nextLine(mixed, walked.at(-1) ?? 0));
    assert.deepEqual(walked, [...lineStarts(mixed), mixed.length]);
  });

  it('end as the first of them does', () => {
    assert.equal(lineEndOf(mixed), '\n');
    assert.equal(lineEndOf('a\r\nb\n'), '\r\n');
    assert.equal(lineEndOf('a\rb\r\n'), '\r');
    assert.equal(lineEndOf('no line end'), '\n');
  });

  it('lead from each offset to a position and back', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '🌱', '\n', '\r', '\r\n') });
    fc.assert(
      fc.property(text, fc.nat(), (written, number) => {
        const offset = number % (written.length + 1);
        const starts = lineStarts(written);
        const { line, character } = positionAt(starts, offset);
        assert.equal((starts[line] ?? NaN) + character, offset);
      }),
    );
  });
});
