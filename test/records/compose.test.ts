import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compose } from '../../src/records/compose.ts';
import { limits } from '../../src/records/limits.ts';
import { speak } from '../../src/text/sentence.ts';

/** The first thing told: its line from 1, what is marked, and the sentence. */
function firstTold(yaml: string): readonly [number, string, string] | undefined {
  const { faults } = compose(yaml, 0);
  const fault = faults[0];
  if (!fault || !('span' in fault.place)) return undefined;
  const { start, end } = fault.place.span;
  const line = yaml.slice(0, start).split(/\r\n|\r|\n/).length;
  return [line, yaml.slice(start, end), speak(fault.message)];
}

const head = 'record: plan\ncase: C-0317\n';

const colon =
  'A colon with a space after it stands inside a value: put the value in quotes, or the new key on a line of its own';
const indent = 'The indentation here fits no line above: line this key up with its neighbors';
const sign = 'A value cannot begin with this sign: put the value in quotes';
const lost = 'A sign is missing here: look for a quote, bracket, comma or colon that is not there';
const noColon = 'This line has no colon after its key, or a quote or bracket above is still open';
const unexpected = 'Something unexpected stands here: look at the line and the one above it';
const quote = 'A quote opens here and is not closed: close it, and indent the lines between';
const bracket = 'A bracket opens here and is not closed: close it, and indent the lines between';

describe('front matter that is no YAML', () => {
  const wrong: readonly [string, string, number, string, string][] = [
    ['a key further left than its map', 'goals:\n  - id: G1\n goal: x', 5, ' ', indent],
    ['a colon in a value', 'words: I said: no', 3, 'I', colon],
    ['a sign that cannot begin a value', 'worker: @sand', 3, '@', sign],
    ['a backtick', 'worker: `sand`', 3, '`', sign],
    ['a percent sign at the beginning', 'share: %5', 3, '%', sign],
    [
      'an unknown escape',
      'path: "C:\\quotes"',
      3,
      '\\',
      'A backslash in double quotes is not followed by a known letter: use single quotes',
    ],
    ['an open double quote', 'words: "I want a door\nstatus: active\n', 3, '"', quote],
    ['an open single quote', "words: 'I want a door\nstatus: active\n", 3, "'", quote],
    ['a quote closed too far down', 'words: "I want\nnext: "a"', 3, '"', quote],
    ['an open bracket', 'also: [a, b\nstatus: active', 3, '[', bracket],
    ['an open bracket in another', 'x: [{ a: 1 }, { b: 2\nstatus: active', 3, '{', bracket],
    ['an open brace at the very end', 'readings: { calls: 3', 3, '{', bracket],
    ['a missing comma', 'present: [{ a: 1 } { b: 2 }]', 3, '{', unexpected],
    ['a quoted line without a colon', 'x: "a"\n"b"', 4, '"b"', lost],
    ['a comma too many', 'present: [O.V.,, M.V.]', 3, ',', unexpected],
    ['a line without a colon', 'status\nstart: 2026-01-01', 3, 'status', noColon],
    ['text after a quoted value', "words: 'It's cold'", 3, "s cold'", unexpected],
    ['a list under a value', 'x: a\n- b', 4, '-', noColon],
    ['a tab to indent', 'goals:\n\t- id: G1', 4, '\t', 'A tab is used to indent: use spaces'],
    ['a tab in a list', 'goals:\n  - id: G1\n  \tgoal: x', 5, ' ', indent],
    [
      'a list for a key',
      '[a, b]: c',
      3,
      '[',
      'A list or map in brackets cannot be a key: write a word',
    ],
    [
      'a key too long',
      `${'k'.repeat(1100)}: 1`,
      3,
      'k'.repeat(1100),
      'A key is longer than 1,024 characters',
    ],
    [
      'a list within brackets',
      'x: [\n  - a\n  ]',
      4,
      '- a',
      'A list or map on lines of its own cannot stand inside brackets',
    ],
    [
      'a second document',
      '--- # another\na: 1',
      3,
      '--- # another',
      'A second YAML document begins here: front matter holds only one',
    ],
    [
      'text after the end of the document',
      '... # the end\na: 1',
      4,
      'a: 1',
      'A second YAML document begins here: front matter holds only one',
    ],
  ];
  for (const [what, yaml, line, marked, says] of wrong) {
    it(`is told for ${what}`, () => {
      assert.deepEqual(firstTold(head + yaml), [line, marked, says]);
    });

    it(`is told at the same place with other line ends, for ${what}`, () => {
      for (const end of ['\r\n', '\r']) {
        const [at] = firstTold((head + yaml).replaceAll('\n', end)) ?? [];
        assert.equal(at, line);
      }
    });
  }

  it('is told with its offset in the file', () => {
    const { faults } = compose('worker: @sand', 100);
    assert.deepEqual(faults[0]?.place, { span: { start: 108, end: 109 } });
  });

  it('is told a limited number of times, once for each place', () => {
    const { faults } = compose(`x: ${'] '.repeat(200)}`, 0);
    assert.equal(faults.length, limits.faultsTold);
    const starts = faults.map(({ place }) => ('span' in place ? place.span.start : 0));
    assert.equal(new Set(starts).size, starts.length);
  });

  it('is told in plain words for any mistake', () => {
    const piece = fc.constantFrom(
      ...['a', 'b: ', '- ', '\n', '\n  ', '\t', '"', "'", '[', ']', '{', '}', ',', '|', '>', ':'],
      ...['#', ' ', '@', '`', '%', '---', '...', '\\', '\r', '\r\n', '?', '!', '&', '*', '\uFEFF'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const yaml = pieces.join('');
        const { document, faults } = compose(yaml, 0);
        assert.ok(document !== undefined || faults.length > 0);
        for (const { place, message } of faults) {
          assert.ok('span' in place);
          assert.ok(0 <= place.span.start && place.span.start <= place.span.end);
          assert.ok(place.span.end <= yaml.length, JSON.stringify(yaml));
          assert.doesNotMatch(speak(message), /flow|scalar|node|implicit|\{/i);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('front matter as a tree', () => {
  it('keeps long texts in quotes whole, over lines and with quotes inside', () => {
    const long = 'She said “no”, and then: nothing. '.repeat(500);
    for (const mark of ["'", '"']) {
      const { document, faults } = compose(`words: ${mark}${long}${mark}\nnext: a\n`, 0);
      assert.deepEqual(faults, []);
      assert.deepEqual(document?.toJS(), { words: long, next: 'a' });
    }
    const wrapped = compose("words: \"I want\n  a door\"\ncause: 'It''s cold'", 0);
    assert.deepEqual(wrapped.document?.toJS(), { words: 'I want a door', cause: "It's cold" });
  });

  it('reads CR alone as the end of a line', () => {
    const { document, faults } = compose('worker: N. Sand\rwords: |\r  One.\r  Two.\r', 0);
    assert.deepEqual(faults, []);
    assert.deepEqual(document?.toJS(), { worker: 'N. Sand', words: 'One.\nTwo.\n' });
  });

  it('knows no words for true, false and nothing but those of YAML 1.2', () => {
    const { document } = compose('a: [yes, no, on, off, y, n, true, null, ~, 0o7, 1_000]', 0);
    const read = ['yes', 'no', 'on', 'off', 'y', 'n', true, null, null, 7, '1_000'];
    assert.deepEqual(document?.toJS(), { a: read });
  });

  it('knows no merge key', () => {
    assert.deepEqual(compose('<<: { a: 1 }', 0).document?.toJS(), { '<<': { a: 1 } });
  });

  it('takes every key for text', () => {
    const { document } = compose('1: a\ntrue: b\n2026-01-20: c\n', 0);
    assert.deepEqual(document?.toJS(), { '1': 'a', true: 'b', '2026-01-20': 'c' });
  });
});

describe('a key', () => {
  it('that stands twice is told at the second place, and the second value holds', () => {
    const yaml = 'worker: N. Sand\nstatus: active\nworker: T. Lund\n';
    const [line, marked, says] = firstTold(yaml) ?? [];
    assert.deepEqual([line, marked], [3, 'worker']);
    assert.equal(says, '`worker` stands here a second time: keep one of the two');
    assert.deepEqual(compose(yaml, 0).document?.toJS(), { worker: 'T. Lund', status: 'active' });
  });

  it('that stands twice is told also inside of lists and maps, in the text’s order', () => {
    const { faults } = compose('b: 1\nx: [{ a: 1, a: 2 }]\ny:\n  c: { d: 1, "d": 2 }\nb: 2\n', 0);
    assert.deepEqual(
      faults.map(({ check, message }) => [check, message.values['told']]),
      [
        ['key-duplicate', '`a`'],
        ['key-duplicate', '`d`'],
        ['key-duplicate', '`b`'],
      ],
    );
  });

  it('that is prose is not said again', () => {
    const [, , says] = firstTold('She wept all night: 1\nShe wept all night: 2') ?? [];
    assert.equal(says, 'A key stands here a second time: keep one of the two');
  });

  for (const name of ['__proto__', 'constructor', 'prototype']) {
    it(`cannot be ${name}, at any depth and however many other mistakes there are`, () => {
      const twice = Array.from({ length: 30 }, () => 'a: 1').join(', ');
      for (const yaml of [
        `${name}: 1`,
        `x: [{ ${name}: 1 }]`,
        `x: { ${name}: 1 }\ny: { ${twice} }`,
      ]) {
        const { document, faults } = compose(yaml, 0);
        assert.equal(document, undefined);
        assert.deepEqual(
          faults.map(({ check }) => check),
          ['yaml-not-plain'],
        );
        assert.equal(firstTold(yaml)?.[2], `\`${name}\` cannot be a key`);
      }
    });
  }

  it('may have 1,000 beside it, no more', () => {
    const keys = (count: number): string =>
      Array.from({ length: count }, (_, i) => `k${i}: 1`).join('\n');
    assert.deepEqual(compose(keys(limits.keysInMap), 0).faults, []);
    assert.equal(firstTold(keys(limits.keysInMap + 1))?.[2], 'A map holds more than 1000 keys');
  });
});
