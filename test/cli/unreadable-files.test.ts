import assert from 'node:assert/strict';
import { inFolder, note, reportOf } from './caseload-command.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** Records that cannot be read: what they hold, the id of the finding, and its place. */
const unreadable: readonly (readonly [
  string,
  string | Uint8Array,
  string,
  readonly [number, number, number, number],
])[] = [
  ['no closing fence', '---\nrecord: plan\ncase: C-1\n', 'front-matter-not-closed', [0, 0, 0, 3]],
  ['a bracket left open', '---\nrecord: plan\ngoals: [\n---\n', 'yaml-not-readable', [2, 7, 2, 8]],
  [
    'a merge that was not settled',
    '---\nrecord: plan\n<<<<<<< HEAD\nstatus: draft\n=======\nstatus: active\n>>>>>>> other\n---\n',
    'conflict-marker',
    [2, 0, 2, 7],
  ],
  ['a NUL', '---\nrecord: plan\ncase: C-\u00001\n---\n', 'control-character', [2, 8, 2, 9]],
  ['Latin-1 letters', bytes('---\nrecord: plan\ncase: Jos\xE9\n---\n'), 'not-utf-8', [0, 0, 0, 0]],
  [
    'the encoding of an old Windows program',
    Buffer.from('\uFEFF---\r\nrecord: plan\r\n---\r\n', 'utf16le'),
    'not-utf-8',
    [0, 0, 0, 0],
  ],
  ['an alias', '---\nrecord: plan\ncase: *a\n---\n', 'yaml-not-plain', [2, 6, 2, 8]],
  [
    'aliases of aliases of aliases',
    `---\nrecord: plan\na: &a [x, x, x, x, x, x, x, x, x]\n${[
      'b',
      'c',
      'd',
      'e',
      'f',
      'g',
      'h',
      'i',
    ]
      .map((name, at) => `${name}: &${name} [${`*${'abcdefgh'[at] ?? ''}, `.repeat(9)}]\n`)
      .join('')}---\n`,
    'yaml-not-plain',
    [2, 3, 2, 5],
  ],
  [
    'brackets nested beyond counting',
    `---\nrecord: plan\ngoals: ${'['.repeat(10_000)}\n---\n`,
    'yaml-not-plain',
    [2, 38, 2, 39],
  ],
  [
    'lists nested beyond counting',
    `---\nrecord: plan\ngoals:\n  ${'- '.repeat(9_000)}\n---\n`,
    'yaml-not-plain',
    [3, 64, 3, 65],
  ],
  [
    'a key that no record may have',
    '---\nrecord: plan\n__proto__: { case: C-1 }\n---\n',
    'yaml-not-plain',
    [2, 0, 2, 9],
  ],
  ['a kind that there is not', '---\nrecord: plam\n---\n', 'kind-unknown', [1, 8, 1, 12]],
  [
    'more than five megabytes',
    `${note}${'word '.repeat(1_100_000)}`,
    'file-too-large',
    [0, 0, 0, 0],
  ],
  [
    'a line beyond all measure',
    `---\nrecord: plan\ngoals: ${'['.repeat(100_000)}\n---\n`,
    'yaml-not-plain',
    [0, 0, 0, 3],
  ],
];

describe('a record that cannot be read is told and counted', () => {
  for (const [what, content, id, [line, character, endLine, endCharacter]] of unreadable) {
    it(`as one with ${what}`, () => {
      inFolder({ 'cases/a.md': content }, (folder) => {
        const { records, unreadable: count, findings } = reportOf([folder], 1);
        assert.deepEqual({ records, count }, { records: 1, count: 1 });
        const found = findings.find((finding) => finding.id === id);
        assert.deepEqual(found && { ...found, message: '' }, {
          id,
          severity: found?.severity,
          path: 'cases/a.md',
          range: {
            start: { line, character },
            end: { line: endLine, character: endCharacter },
          },
          message: '',
        });
        assert.equal(found?.severity, 'error');
        assert.notEqual(found.message, '');
      });
    });
  }
});

describe('a file that is no record is left alone', () => {
  for (const [what, content] of [
    ['is empty', ''],
    ['is a page of Markdown', '# Hello\n\nrecord: of our summer\n'],
    ['has front matter of another kind', '---\ntitle: Hello\n---\n'],
    ['has front matter that is not closed', '---\ntitle: Hello\n'],
    ['has front matter that cannot be read', '---\ntitle: [\n---\n'],
    ['is not written in UTF-8', bytes('---\ntitle: Jos\xE9\n---\n')],
    ['is larger than a record may be', 'word '.repeat(1_100_000)],
    ['holds what no text does', Buffer.from([0, 255, 254, 0, 1])],
  ] as const) {
    it(`where it ${what}`, () => {
      inFolder({ 'a.md': content }, (folder) => {
        assert.deepEqual(reportOf([folder], 0), {
          records: 0,
          unreadable: 0,
          findings: [],
          answered: [],
        });
      });
    });
  }
});

describe('the place of a finding is exact', () => {
  const wrongDay = note.replace('2026-11-17', '2026-02-30');
  for (const [what, text] of [
    ['line feeds', wrongDay],
    ['carriage returns and line feeds', wrongDay.replaceAll('\n', '\r\n')],
    ['carriage returns', wrongDay.replaceAll('\n', '\r')],
    ['a byte order mark', `\uFEFF${wrongDay}`],
    ['a tab after the colon', wrongDay.replace('date: ', 'date:\t')],
  ] as const) {
    it(`in a file with ${what}`, () => {
      inFolder({ 'a.md': text }, (folder) => {
        const { unreadable: count, findings } = reportOf([folder], 1);
        assert.equal(count, 0);
        const found = findings.find(({ id }) => id === 'date-not-a-day');
        assert.deepEqual(found?.range, {
          start: { line: 3, character: 6 },
          end: { line: 3, character: 16 },
        });
      });
    });
  }
});

describe('what is wrong with the settings', () => {
  it('is told at the settings, and counts as no record', () => {
    const settings = 'agency: Riverbend\ndue-soon: soon\n';
    for (const mark of ['', '\uFEFF']) {
      inFolder({ 'caseload.yaml': mark + settings }, (folder) => {
        const { records, unreadable: count, findings } = reportOf([folder], 1);
        assert.deepEqual({ records, count }, { records: 0, count: 0 });
        assert.deepEqual(
          findings.map(({ path, range }) => ({ path, range })),
          [
            {
              path: 'caseload.yaml',
              range: { start: { line: 1, character: 10 }, end: { line: 1, character: 14 } },
            },
          ],
        );
      });
    }
  });

  it('is told where they cannot be read at all', () => {
    for (const settings of ['checks: [\n', bytes('agency: Jos\xE9\n'), 'agency: *a\n']) {
      inFolder({ 'caseload.yaml': settings }, (folder) => {
        const { findings } = reportOf([folder], 1);
        assert.equal(findings[0]?.path, 'caseload.yaml');
      });
    }
  });
});
