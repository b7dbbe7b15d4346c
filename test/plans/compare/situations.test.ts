import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareRecords } from '../../../src/plans/compare/compare-records.ts';
import { readRecord } from '../../../src/records/read-record.ts';
import type { CareRecord, Plan } from '../../../src/records/record.ts';
import { speak } from '../../../src/text/sentence.ts';

const top = join('test', 'fixtures', 'compare');

function recordIn(folder: string, name: string): CareRecord | undefined {
  const path = join(folder, name);
  if (!existsSync(path)) return undefined;
  const reading = readRecord({ path, text: readFileSync(path, 'utf8') });
  assert.ok(reading?.record, `${path} holds no record`);
  return (reading.written ?? reading.record) as CareRecord;
}

/** The revisions before the first of the two, where the situation has some. */
function earlierIn(folder: string): { readonly earlier?: readonly Plan[] } {
  const names = readdirSync(folder).filter((name) => name.startsWith('earlier'));
  const earlier = names.sort().map((name) => recordIn(folder, name) as Plan);
  return earlier.length === 0 ? {} : { earlier };
}

describe('what changed', () => {
  for (const name of readdirSync(top).sort()) {
    it(name.replaceAll('-', ' '), () => {
      const folder = join(top, name);
      const changes = compareRecords(
        recordIn(folder, 'before.md'),
        recordIn(folder, 'after.md'),
        earlierIn(folder),
      );
      const said = changes
        .map(
          ({ weight, kind, goal, sentence }) =>
            [weight, kind, ...(goal === undefined ? [] : [goal])].join(' ') +
            `: ${speak(sentence)}\n`,
        )
        .join('');
      const expected = join(folder, 'expected.txt');
      if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(expected, said);
      assert.equal(said, existsSync(expected) ? readFileSync(expected, 'utf8') : '(no file)');
    });
  }
});
