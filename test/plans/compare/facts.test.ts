import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { factsOf, factsText } from '../../../src/plans/compare/facts.ts';
import { readRecord } from '../../../src/records/read-record.ts';
import type { CareRecord } from '../../../src/records/record.ts';
import { fileOf, full, least } from '../../records/samples.ts';

function recordFrom(frontMatter: string, body?: string): CareRecord {
  const reading = readRecord({ path: 'a.md', text: fileOf(frontMatter, body) });
  assert.ok(reading?.record);
  return (reading.written ?? reading.record) as CareRecord;
}

describe('a record as facts', () => {
  const top = join('test', 'fixtures', 'facts');
  for (const kind of Object.keys(full) as (keyof typeof full)[]) {
    it(`reads as it stands in test/fixtures/facts: ${kind}`, () => {
      const said = factsText(recordFrom(full[kind]));
      const expected = join(top, `${kind}.txt`);
      if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(expected, said);
      assert.equal(said, existsSync(expected) ? readFileSync(expected, 'utf8') : '(no file)');
    });
  }

  it('has a file for each kind and no other', () => {
    assert.deepEqual(
      readdirSync(top).sort(),
      Object.keys(full)
        .sort()
        .map((kind) => `${kind}.txt`),
    );
  });

  it('leaves out the text below the front matter', () => {
    const record = recordFrom(full.plan, '\nHe laughed.\n');
    assert.equal(factsText(record), factsText(recordFrom(full.plan, '\nShe sang.\n')));
  });

  it('puts goals by number and steps by day, then by words', () => {
    const said = factsText(
      recordFrom(`record: plan
case: C-0317
goals:
  - { id: G10, goal: Ride line 9 }
  - id: G2
    goal: Ring back
    steps:
      - { step: Write it down }
      - { step: Charge the phone, by: 2026-03-02 }
      - { step: Ask M.V., by: 2026-02-20 }
      - { step: Answer one call }`),
    );
    assert.equal(
      said,
      `Plan
Case: C-0317
Goal G2: Ring back
  Step: Ask M.V.
    By: 20 February 2026
  Step: Charge the phone
    By: 2 March 2026
  Step: Answer one call
  Step: Write it down
Goal G10: Ride line 9
`,
    );
  });

  it('keeps each fact on its line, and apart from others that look like it', () => {
    const said = factsText(
      recordFrom(`record: plan
case: C-0317
start: in spring
status: a draft
review: 2026-05-16
choice: { needs: "two\\nlines ", strengths: '12', evidence: '"so"', Needs: ours }
goals: [{ id: G1, goal: Ride, weight: '2', due: 2 March 2026 }]
board: { column: doing }`),
    );
    assert.equal(
      said,
      `Plan
Case: C-0317
Status: "a draft"
Start: "in spring"
Review: 16 May 2026
Why these strategies
  Needs: "two\\nlines "
  Strengths: "12"
  Evidence: "\\"so\\""
  "Needs": ours
Goal G1: Ride
  Weight: "2"
  Due: "2 March 2026"
board: {"column":"doing"}
`,
    );
  });

  it('says where each fact stands', () => {
    const facts = factsOf(recordFrom(full.plan));
    const target = facts.find(({ line }) => line === '    Target: 1');
    assert.deepEqual(target?.at, ['goals', 0, 'measures', 0, 'target']);
  });

  it('has something to say of the least record', () => {
    for (const text of Object.values(least)) assert.ok(factsOf(recordFrom(text)).length > 2);
  });
});
