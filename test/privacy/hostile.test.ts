import assert from 'node:assert/strict';
import { disguiseOf } from '../../src/privacy/disguise.ts';
import { looksIdentifying } from '../../src/privacy/looks-identifying.ts';
import { bodyTextOf } from '../../src/records/body-text.ts';
import { sampleCaseload } from '../writing/sample-caseload.ts';
import { saying } from './disguised.ts';

const size = 40_000;
const long = (part: string): string => part.repeat(Math.ceil(size / part.length)).slice(0, size);

/** Milliseconds of work, which other work on the machine does not add to. */
function cpuSince(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

const hostile = [
  ...['a', 'A', '1', ' ', '.', '1 ', '1, ', '1. ', 'A. ', 'A.', 'Aa ', 'Aa-', '12 Aa ', '(', '@', 'a@', 'www.', 'https://', '-', '1-', '1/', '+1 ', '’', 'The ', 'M. ', 'M.  ', 'J. ', '/', 'a/', '31 August ', '31, 31 and ', 'August 31 ', '2026-', '2026-08-10', 'Calle de la ', 'rue de la ', 'Aa Street ', 'Flat 1 ', '123456789', 'ZZ00 ', '[', 'A’s ', 'Mon, ', '\n', '\u0301', '😀', 'x.'], // prettier-ignore
];

describe('a disguise of hostile texts', () => {
  const [file] = sampleCaseload.cases;
  const disguise = disguiseOf(file ? [file] : [], saying());

  for (const part of hostile)
    it(`takes its time in proportion to their length: ${JSON.stringify(part)}`, () => {
      const began = process.cpuUsage();
      disguise.words(long(part));
      const took = cpuSince(began);
      assert.ok(took < 1500, `${Math.round(took)} ms`);
    });

  it('looks at them too', () => {
    for (const part of hostile) {
      const began = process.cpuUsage();
      looksIdentifying(long(part), 'en');
      assert.ok(cpuSince(began) < 1500, part);
    }
  });

  it('disguises a long document of many cases at once', () => {
    const all = disguiseOf(sampleCaseload.cases, saying());
    const notes = sampleCaseload.cases.flatMap(({ readings }) => readings).map((reading) => bodyTextOf(reading).text).join('\n'); // prettier-ignore
    const blocks = long(notes).split('\n\n');
    all.words(blocks.join('\n\n'));
    const began = process.cpuUsage();
    for (const block of blocks) all.words(block);
    const took = cpuSince(began);
    assert.ok(took < 1500, `${Math.round(took)} ms`);
  });
});
