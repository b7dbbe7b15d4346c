import assert from 'node:assert/strict';
import { documentKinds } from '../../../src/summaries/documents.ts';
import { runCaseload } from '../caseload-command.ts';
import { useSample } from './sample.ts';

/** Of each kind: what it is asked about, its title and what must stand in it. */
const documents: Readonly<Record<string, readonly [readonly string[], RegExp, readonly RegExp[]]>> =
  {
    case: [
      ['C-0142'],
      /^# \[J\.D\.\]\[1\] \(C-0142\)\n/,
      [/^## Why we are involved$/m, /^### G1: \[Hold a lease/m, /^## Sign-off$/m],
    ],
    progress: [
      ['C-0142'],
      /^# Progress report: \[J\.D\.\]\[1\] \(C-0142\)\n/,
      [/^\*\*Period\*\*: 22 August 2026 to 20 November 2026\\$/m, /^\| Day +\| +Nights housed/m],
    ],
    'client-plan': [
      ['C-0137'],
      /^# My plan\n/,
      [/^This paper is yours\. You say who else may read it\.$/m, /^## We agree on this plan$/m],
    ],
    contacts: [
      ['C-0142'],
      /^# Contact log: \[J\.D\.\]\[1\]/,
      [/^\*\*Period\*\*: 21 October 2026 to 20 November 2026\\$/m, /^## Time between contacts$/m],
    ],
    supervision: [
      ['m. okafor'],
      /^# Supervision agenda: \[m\. okafor\]\[1\]\n/i,
      [
        /^\*\*Period\*\*: 6 November 2026 to 20 November 2026\\$/m,
        /^\*\*May be read by\*\*: the worker and their supervisor$/m,
        /^## What cannot wait$/m,
      ],
    ],
    caseload: [
      [],
      /^# Caseload summary\n/,
      [/^## Figures$/m, /the supervisors of these cases and the head/, /C-0101[^]*C-0209/],
    ],
    handover: [
      ['C-0123'],
      /^# Handover: \[E\.V\.\]\[1\] \(C-0123\)\n/,
      [/^## Promises$[^]*^## Safety$[^]*^### Safety plan$/m, /^## Who is who$/m],
    ],
    interview: [
      ['C-0204'],
      /^# Interview preparation: \[N\.B\.\]\[1\] \(C-0204\)\n/,
      [/^## The last three contacts$/m, /^## Left open in the notes$/m],
    ],
    closing: [
      ['C-0119'],
      /^# Closing summary: \[P\.S\.\]\[1\] \(C-0119\)\n/,
      [/^This case was \[closed\]\[2\] on \[30 October\]\[3\]\.$/m, /^### Achieved$/m],
    ],
  };

describe('caseload summary', function () {
  this.timeout(60_000);
  const sample = useSample({ isRepository: true });

  it('tells of every kind of document and what it is asked about', () => {
    const { out, code } = runCaseload(['summary', '--help']);
    assert.equal(code, 0);
    assert.deepEqual(Object.keys(documents).sort(), Object.keys(documentKinds).sort());
    for (const [kind, [about]] of Object.entries(documents))
      assert.match(
        out,
        new RegExp(`^  ${kind} \\[options\\]${about.length > 0 ? ' <' : '  '}`, 'm'),
      );
  });

  for (const [kind, [about, title, parts]] of Object.entries(documents))
    it(`prints the document ${kind} with its head, its parts and a line for each fact`, () => {
      const { out } = sample.made(kind, ...about);
      assert.match(out, title);
      for (const part of parts) assert.match(out, part);
      assert.match(out, /(?:at revision|from your file of) .*18 November 2026/);
      assert.match(out, /^\[1\]: \.\/cases\/C-\d{4}\/[\w-]+\.md#L\d+ "[^"]+, line \d+[^"]*"$/m);
      assert.doesNotMatch(out, /undefined|NaN|\[object|\{\{/);
      assert.doesNotMatch(out, /reflection-\d/, 'no reflection is a source');
    });
});

describe('the head of a document', function () {
  this.timeout(60_000);
  const sample = useSample();

  it('names no revision where there is no repository, and none where there is no git', () => {
    const { out } = sample.made('case', 'C-0142');
    assert.match(out, /^As of 20 November 2026\. The records are not in a repository that could/m);
    const args = ['summary', 'supervision', 'S. Reyes', '--folder', sample.folder];
    const without = runCaseload(args, { env: { PATH: '' } });
    assert.equal(without.code, 0);
    assert.match(without.out, /not in a repository that could be asked, so no revision is named/);
  });

  it('has the period that was asked for, in the language that was asked for', () => {
    const period = ['--from', '2026-10-01', '--to', '2026-10-31'];
    const expected = {
      es: [/^\*\*Periodo\*\*: del 1 de octubre de 2026 al 31 de octubre de 2026\\$/m, /A 20 de noviembre de 2026/], // prettier-ignore
      de: [/^\*\*Zeitraum\*\*: 1\. Oktober 2026 bis 31\. Oktober 2026\\$/m, /Stand 20\. November/],
      fr: [
        /^\*\*Période\*\*\u00a0: du 1er octobre 2026 au 31 octobre 2026\\$/m,
        /Au 20 novembre 2026/,
      ],
    };
    for (const [language, told] of Object.entries(expected)) {
      const { out } = sample.made('contacts', 'C-0142', ...period, '--language', language);
      for (const words of told) assert.match(out, words);
      assert.doesNotMatch(out, /May be read by|Contact log|October 2026 to/);
    }
  });
});

describe('a document with records that cannot be read', function () {
  this.timeout(60_000);
  const sample = useSample();

  it('is made of all others, says how many are left out, and names them beside it', () => {
    const { out, err } = sample.made('caseload');
    const [, path = ''] = /^Left out, since it cannot be read: (.+)\n$/.exec(err) ?? [];
    assert.match(path, /^cases\/C-\d{4}\/[\w-]+\.md$/);
    assert.match(out, /cannot be read/);
    assert.equal(sample.made('case', 'C-0142').err, '', 'it is no file of this case');
  });
});
