import assert from 'node:assert/strict';
import { readSettings } from '../../src/caseload/settings.ts';
import { readRecord } from '../../src/records/read-record.ts';
import { fileOf, least } from './samples.ts';
import { tellFaults } from './told.ts';

const deep = 100_000;

/** Files made to make a reader slow, deep or wrong. None of them may throw or take its time. */
const hostile: Readonly<Record<string, string>> = {
  'aliases that grow by a power': fileOf(
    `${least.plan}\n${['a: &a [x]', ...Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [*a, *a]`)].join('\n')}`,
  ),
  'fifty thousand anchors': fileOf(`${least.plan}\nx:\n${' - &a b\n'.repeat(9_900)}`),
  'brackets without end': fileOf(`${least.plan}\nx: ${'['.repeat(deep)}`),
  'brackets without end over lines': fileOf(`${least.plan}\nx: ${'[\n '.repeat(9_000)}`),
  'braces without end': fileOf(`${least.plan}\nx: ${'{a: '.repeat(deep)}`),
  'closing brackets': fileOf(`${least.plan}\nx: ${line(']', 5_000)}`),
  'closing braces over lines': fileOf(`${least.plan}\nx:\n${` ${line('} ', 200)}\n`.repeat(900)}`),
  'dashes on one line': fileOf(`${least.plan}\nx:\n ${line('- ', 19_000)}`),
  'colons on one line': fileOf(`${least.plan}\nx:\n ${line(': ', 19_000)}`),
  'colons over lines': fileOf(`${least.plan}\nx:\n${` ${line(': ', 200)}\n`.repeat(900)}`),
  'commas in braces': fileOf(`${least.plan}\nx: {${line(':,', 8_000)}}`),
  'empty items': fileOf(`${least.plan}\nx:\n${'-\n'.repeat(2_000)}`),
  'ever more indentation': fileOf(
    `${least.plan}\n${Array.from({ length: 700 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')}`,
  ),
  'marked keys in one another': fileOf(`${least.plan}\nx: ${'? '.repeat(300)}`),
  'an open quote': fileOf(`${least.plan}\nx: "${'a\n'.repeat(9_000)}`),
  'an open quote full of backslashes': fileOf(`${least.plan}\nx: "${line('\\', 19_000)}`),
  'quotes side by side': fileOf(`${least.plan}\nx: ${line('""', 3_000)}`),
  'a line of a megabyte': fileOf(`${least.plan}\nx: ${'a'.repeat(1_048_576)}`),
  'a megabyte without a closing fence': `---\n${least.plan}\n${'x: a\n'.repeat(209_715)}`,
  'blank lines without a closing fence': `---\n${'\n'.repeat(60_000)}`,
  'blanks without a closing fence': `---\n${' '.repeat(60_000)}`,
  'braces before a key without a closing fence': `---\n${'{ '.repeat(30_000)}`,
  'five megabytes of blank lines': `---\n${'\n'.repeat(5 * 1024 * 1024)}`,
  'five megabytes without a line end': `---\n${'-'.repeat(5 * 1024 * 1024)}`,
  'fifty thousand keys': fileOf(
    `${least.plan}\n${Array.from({ length: 50_000 }, (_, i) => `k${i}: 1`).join('\n')}`,
  ),
  'four thousand keys': fileOf(
    `${least.plan}\n${Array.from({ length: 4_000 }, (_, i) => `k${i}: 1`).join('\n')}`,
  ),
  'the same key four thousand times': fileOf(`${least.plan}\n${'goals: []\n'.repeat(4_000)}`),
  'a thousand unknown keys': fileOf(
    `${least.plan}\n${Array.from({ length: 990 }, (_, i) => `stat${i}: 1`).join('\n')}`,
  ),
  'a list past the limit with every entry wrong': fileOf(
    `${least.case}\ntags:\n${'- {}\n'.repeat(1_500)}`,
  ),
  'readings past the limit': fileOf(
    `${least.interview}\nreadings:\n${Array.from({ length: 999 }, (_, i) => ` m${i}: x`).join('\n')}`,
  ),
  'a key of a megabyte': fileOf(`${least.plan}\n${'k'.repeat(1_048_576)}: 1`),
  'a key of nineteen thousand letters': fileOf(`${least.plan}\n${'k'.repeat(19_000)}: 1`),
  'names of the language': fileOf(
    `${least.plan}\n__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }`,
  ),
  'names of the language, deep inside': fileOf(
    `${least.interview}\nreadings: { toString: 1, hasOwnProperty: 2, valueOf: x }\nratings: { __proto__: 1 }`,
  ),
  'comments only': `---\n${'# record: plan\n'.repeat(9_000)}---\n`,
  'conflict markers only': '<<<<<<<\n'.repeat(100_000),
  'surrogates without their half': fileOf(`${least.plan}\nx: "\uD83C\uD83C"\n\uDF31: \uD83C`),
  'numbers out of range': fileOf(
    `${least.plan}\nx: [1e999, -1e999, .inf, .nan, 0x${'f'.repeat(400)}, 1${'0'.repeat(400)}]`,
  ),
};

describe('a hostile file is read without an exception and soon:', () => {
  for (const [what, text] of Object.entries(hostile)) {
    it(what, function () {
      this.timeout(5_000);
      const reading = readRecord({ path: 'a.md', text });
      if (!reading) return;
      assert.ok(reading.faults.length > 0, 'nothing is said of it');
      tellFaults(text, reading.faults);
      assert.equal(({} as { polluted?: boolean }).polluted, undefined);
    });
  }

  it('and so are settings', function () {
    this.timeout(5_000);
    for (const what of [
      'blank lines without a closing fence',
      'brackets without end',
      'numbers out of range',
    ])
      readSettings({ path: 'caseload.yaml', text: (hostile[what] ?? '').slice(4) });
    for (const text of ['~', 'null', '- a', 'words', '7', '""', '{}', '\uFEFF', '# nothing yet'])
      assert.deepEqual(readSettings({ path: 'caseload.yaml', text }).settings.dueSoon, 'P7D');
  });

  it('a key that names a function is a key like others', () => {
    const text = fileOf(`${least.interview}\nreadings: { toString: 1, valueOf: 2 }`);
    const reading = readRecord({ path: 'a.md', text });
    assert.deepEqual(reading?.faults, []);
  });
});

function line(sign: string, length: number): string {
  return sign.repeat(length / sign.length);
}
