import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { applyChanges } from '../../../src/plans/compare/apply-changes.ts';
import type { Change } from '../../../src/plans/compare/change.ts';
import { comparePlans } from '../../../src/plans/compare/compare-plans.ts';
import { factsText } from '../../../src/plans/compare/facts.ts';
import { type BareChange, mirrored } from '../../../src/plans/compare/mirrored.ts';
import { fingerprintOf } from '../../../src/plans/fingerprint.ts';
import { readRecord } from '../../../src/records/read-record.ts';
import type { CareRecord, Plan } from '../../../src/records/record.ts';
import { shapeOf } from '../../../src/records/shapes.ts';
import { canonical, substanceOf } from '../../../src/records/substance.ts';
import { speak } from '../../../src/text/sentence.ts';
import { anyPlan, anyRevisions, anyWildRevisions, reordered } from './any-plan.ts';

function saying(plan: CareRecord | undefined): string {
  return plan ? canonical(substanceOf(plan), shapeOf('plan')) : '';
}

/** Changes without what is said of them, in an order of their own. */
function bare(changes: readonly BareChange[]): readonly string[] {
  return changes
    .map(({ kind, goal, goalBefore, before, after, within }) =>
      JSON.stringify({ kind, goal, goalBefore, before, after, within }),
    )
    .sort();
}

function printOf(plan: Plan): string | undefined {
  return fingerprintOf({ path: 'plan.md', text: '', record: plan, faults: [] });
}

const chances = fc.infiniteStream(fc.nat()).map((stream) => () => stream.next().value as number);

const few = { numRuns: 15 };

for (const [what, revisions] of [
  ['revisions of a plan', anyRevisions],
  ['two plans', fc.tuple(anyPlan, anyPlan)],
  ['revisions that no schema allows', anyWildRevisions],
] as const) {
  describe(`changes between ${what}`, () => {
    it('are none where the content is the same, whatever its order', () => {
      fc.assert(
        fc.property(revisions, chances, ([, plan], chance) => {
          assert.deepEqual(comparePlans(plan, structuredClone(plan)), []);
          if (revisions === anyWildRevisions) return;
          const other = reordered(plan, chance) as Plan;
          assert.deepEqual(comparePlans(plan, other), []);
          assert.equal(printOf(plan), printOf(other));
          assert.equal(factsText(plan), factsText(other));
        }),
        few,
      );
    });

    it('mirror those the other way round', () => {
      fc.assert(
        fc.property(revisions, ([before, after]) => {
          const there = comparePlans(before, after);
          const back = comparePlans(after, before);
          assert.deepEqual(bare(back), bare(there.map(mirrored)));
        }),
        few,
      );
    });

    it('lead from one to the other', () => {
      fc.assert(
        fc.property(revisions, ([before, after]) => {
          const kept = structuredClone(before);
          const changes = comparePlans(before, after);
          assert.equal(saying(applyChanges(before, changes)), saying(after));
          assert.deepEqual(before, kept);
        }),
        few,
      );
    });

    it('are there exactly where the fingerprints differ, and where the facts do', () => {
      fc.assert(
        fc.property(revisions, ([before, after]) => {
          const isSame = comparePlans(before, after).length === 0;
          assert.equal(printOf(before) === printOf(after), isSame);
          assert.equal(factsText(before) === factsText(after), isSame);
        }),
        few,
      );
    });

    it('are each said in one line, and stand where they say', () => {
      fc.assert(
        fc.property(revisions, ([before, after]) => {
          for (const change of comparePlans(before, after, { earlier: [before, after] })) {
            const said = speak(change.sentence);
            assert.match(said, /^[\p{Lu}`].*[^!]$/u);
            assert.doesNotMatch(said, /undefined|\[object|\{\w+\}/);
            standsWhereItSays(change, { before, after });
          }
        }),
        few,
      );
    });

    it('come with the weighty ones first', () => {
      fc.assert(
        fc.property(revisions, ([before, after]) => {
          const weights = comparePlans(before, after).map(({ weight }) => weight);
          assert.deepEqual(weights, weights.toSorted());
        }),
        few,
      );
    });
  });
}

function standsWhereItSays(change: Change, plans: { before: Plan; after: Plan }): void {
  for (const side of ['before', 'after'] as const) {
    const told = change[side];
    if (!told) continue;
    const found = told.at.reduce<unknown>(
      (value, key) => (value as Record<string | number, unknown>)[key],
      plans[side],
    );
    assert.deepEqual(found, told.value);
  }
}

describe('changes between two texts of a plan', () => {
  it('are none where only the manner of writing differs', () => {
    fc.assert(
      fc.property(anyPlan, chances, (plan, chance) => {
        const other = reordered(plan, chance) as Plan;
        const written = [
          `# Talked over twice.\n${stringify(plan, { lineWidth: 30 })}`,
          stringify(other, { collectionStyle: 'flow', defaultStringType: 'QUOTE_DOUBLE' }),
          JSON.stringify(other),
        ];
        const records = written.map((text) => {
          const reading = readRecord({
            path: 'plan.md',
            text: `---\n${text.endsWith('\n') ? text : `${text}\n`}---\n`,
          });
          assert.ok(reading?.record, text);
          return (reading.written ?? reading.record) as Plan;
        });
        const [one = plan, ...others] = records;
        for (const record of others) assert.deepEqual(comparePlans(one, record), []);
      }),
      { numRuns: 20 },
    );
  });
});
