import assert from 'node:assert/strict';
import { applyChanges } from '../../../src/plans/compare/apply-changes.ts';
import { comparePlans, type CompareContext } from '../../../src/plans/compare/compare-plans.ts';
import { mirrored } from '../../../src/plans/compare/mirrored.ts';
import type { Plan } from '../../../src/records/record.ts';
import { speak } from '../../../src/text/sentence.ts';
import type { SmartLetter } from '../../../src/plans/smart.ts';

function planOf(...goals: readonly object[]): Plan {
  return { record: 'plan', case: 'C-0317', goals } as unknown as Plan;
}

function said(before: Plan, after: Plan, context?: CompareContext): readonly string[] {
  return comparePlans(before, after, context).map(
    ({ weight, kind, sentence }) => `${weight} ${kind}: ${speak(sentence)}`,
  );
}

const ring = { id: 'G1', goal: 'Answer nine of ten calls from the school' };
const ride = { id: 'G2', goal: 'Ride line 9 to the choir on his own' };

describe('an extension', () => {
  const due = (day: string, id = 'G1'): Plan => planOf({ ...ring, id, due: day });
  const [march, april, june] = ['2026-03-01', '2026-04-01', '2026-06-01'].map((day) => due(day));
  assert.ok(march && april && june);

  it('is not counted where the earlier revisions are not known', () => {
    assert.deepEqual(said(april, june), [
      'routine due-moved: Goal G1 is now due on 1 June, 61 days later than 1 April',
    ]);
  });

  it('is counted through another number of the goal, and through days brought forward', () => {
    const earlier = [due('2026-02-01', 'G7'), due('2026-03-01', 'G7'), due('2026-02-15'), march];
    assert.deepEqual(said(march, april, { earlier: earlier.slice(0, 3) }), [
      'needs-a-look due-moved: Goal G1 is now due on 1 April, 31 days later than 1 March: the third extension',
    ]);
    assert.deepEqual(
      said(march, april, { earlier }),
      said(march, april, { earlier: earlier.slice(0, 3) }),
    );
  });

  it('begins anew with a goal that was not there', () => {
    assert.deepEqual(said(march, april, { earlier: [planOf(ride), due('2026-03-01')] }), [
      'routine due-moved: Goal G1 is now due on 1 April, 31 days later than 1 March: the first extension',
    ]);
  });

  it('is no day brought forward', () => {
    assert.deepEqual(said(june, april, { earlier: [march, june] }), [
      'routine due-moved: Goal G1 is now due on 1 April, 61 days earlier than 1 June',
    ]);
  });

  it('without end is one too', () => {
    assert.deepEqual(said(april, planOf(ring), { earlier: [march] }), [
      'needs-a-look due-moved: Goal G1 is no longer due on any day; it was due on 1 April 2026',
    ]);
  });

  it('over the turn of the year is said with its years', () => {
    assert.deepEqual(said(due('2026-12-20'), due('2027-01-20')), [
      'routine due-moved: Goal G1 is now due on 20 January 2027, 31 days later than 20 December 2026',
    ]);
  });
});

describe('letters of a goal', () => {
  const letters = (...list: readonly SmartLetter[]): readonly SmartLetter[] => list;
  const context = {
    lettersBefore: new Map([['G1', letters('S', 'M', 'T')]]),
    lettersAfter: new Map([['G4', letters('S', 'A', 'R')]]),
  };
  const [before, after] = [planOf(ring), planOf({ ...ring, id: 'G4' })];

  it('gained and lost are told, also of a goal with another number', () => {
    assert.deepEqual(said(before, after, context), [
      'routine goal-renamed: Goal G1 is now called G4',
      'routine letters-lost: Goal G4 is no longer measurable and time-bound',
      'routine letters-gained: Goal G4 is now attainable and relevant',
    ]);
  });

  it('mirror each other and change nothing that is written', () => {
    const there = comparePlans(before, after, context);
    const back = comparePlans(after, before, {
      lettersBefore: context.lettersAfter,
      lettersAfter: context.lettersBefore,
    });
    const sorted = (changes: readonly object[]): readonly string[] =>
      changes.map((change) => JSON.stringify(change, Object.keys(bare).sort())).sort();
    const bare = { kind: 0, goal: 0, goalBefore: 0, before: 0, after: 0, at: 0, value: 0 };
    assert.deepEqual(sorted(back), sorted(there.map(mirrored)));
    assert.deepEqual(applyChanges(before, there), after);
  });

  it('are not told where they are known of one side only', () => {
    assert.deepEqual(said(before, after, { lettersAfter: context.lettersAfter }).length, 1);
  });
});

describe('a goal', () => {
  it('whose words moved to another number is renamed, whatever else took its number', () => {
    const [before, after] = [
      planOf(ring, ride),
      planOf({ ...ride, id: 'G1' }, { ...ring, id: 'G2' }),
    ];
    assert.deepEqual(said(before, after), [
      'routine goal-renamed: Goal G2 is now called G1',
      'routine goal-renamed: Goal G1 is now called G2',
    ]);
  });

  it('that reads otherwise under its number is reworded, not another goal', () => {
    const after = planOf({ ...ring, goal: 'Sleep six hours a night' });
    assert.deepEqual(
      comparePlans(planOf(ring), after).map(({ kind }) => kind),
      ['goal-reworded'],
    );
  });

  it('of other words under another number came, and the other went', () => {
    assert.deepEqual(
      comparePlans(planOf(ring), planOf(ride)).map(({ kind, goal }) => `${kind} ${goal ?? ''}`),
      ['goal-dropped G1', 'goal-added G2'],
    );
  });

  it('of many words shows what differs in them', () => {
    const start =
      'Answer nine of ten calls from the school, ring back the same day where he missed one, and';
    const [one, other] = ['write it down', 'tell M.V. of it'].map((end) =>
      planOf({ ...ring, goal: `${start} ${end}` }),
    );
    assert.ok(one && other);
    assert.deepEqual(said(one, other), [
      'routine goal-reworded: Goal G1 now reads “…day where he missed one, and tell M.V. of it”; it read “…day where he missed one, and write it down”',
    ]);
  });
});
