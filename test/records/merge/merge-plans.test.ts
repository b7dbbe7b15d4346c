import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Merged, mergeRecords } from '../../../src/records/merge/merge-records.ts';
import { cleanText, mergeLines } from '../../../src/records/merge/merge-lines.ts';
import { sayConflict } from '../../../src/records/merge/say-conflict.ts';
import { isSame } from '../../../src/records/plain.ts';
import { readRecord } from '../../../src/records/read-record.ts';
import { dataOf, mirrored, twoSides } from './two-sides.ts';

const base = `---
record: plan
case: C-0233
status: active
start: 2026-05-04
goals:
  # T.M. chose the order
  - id: G1
    goal: Take the bus alone to the clinic
    due: 2026-09-01
    weight: 2
    addresses: [N1, N2]
    measures:
      - { name: rides-alone, unit: rides a week, baseline: 0, target: 3 }
    steps:
      - { step: Ride along twice, who: worker, by: 2026-05-20 }
      - { step: Ride with his brother, who: client, by: 2026-06-10 } # Saturdays
  - id: G2
    goal: |
      Keep the key
      on the ring
      by the door
    due: 2026-08-01
---

# Plan

First.

Second.
`;

type Change = readonly [from: string, to: string];

function changed(text: string, changes: readonly Change[]): string {
  return changes.reduce((now, [from, to]) => {
    assert.ok(now.includes(from), from);
    return now.replace(from, to);
  }, text);
}

function merge(ours: readonly Change[], theirs: readonly Change[]): Merged {
  return mergeRecords({ base, ours: changed(base, ours), theirs: changed(base, theirs) });
}

/** Asserts that both sides' changes come together, whose side is whose being all one. */
function bothStand(
  ours: readonly Change[],
  theirs: readonly Change[],
  all: readonly Change[],
): void {
  for (const [one, other] of [
    [ours, theirs],
    [theirs, ours],
  ] as const) {
    const { text, conflicts } = merge(one, other);
    assert.deepEqual(conflicts, []);
    assert.equal(text, changed(base, all));
  }
}

function disputed(ours: readonly Change[], theirs: readonly Change[]): readonly string[] {
  const { text, conflicts } = merge(ours, theirs);
  const reading = readRecord({ path: 'plan.md', text });
  assert.ok(reading?.faults.some(({ check }) => check === 'conflict-marker'));
  return conflicts.map(sayConflict);
}

const atEnd = (entry: string): Change => ['due: 2026-08-01\n', `due: 2026-08-01\n${entry}`];
const goal2 = base.slice(base.indexOf('  - id: G2'), base.indexOf('---\n\n#'));

describe('two workers’ changes to one plan', () => {
  it('stand on one line, in braces and in brackets', () => {
    const by: Change = ['by: 2026-06-10', 'by: 2026-06-17'];
    const who: Change = ['who: client', 'who: joint'];
    bothStand([by], [who], [by, who]);
    bothStand([['[N1, N2]', '[N1, N2, N3]']], [['[N1, N2]', '[N2]']], [['[N1, N2]', '[N2, N3]']]);
  });

  it('stand on neighbouring lines with the comments of both', () => {
    const due: Change = ['due: 2026-09-01', 'due: 2026-10-01 # as the clinic moved'];
    const weight: Change = ['weight: 2', 'weight: 3 # he insists'];
    bothStand([due], [weight], [due, weight]);
  });

  it('stand where both add goals, each as it was written', () => {
    const one = '  - id: G3\n    goal: Cook for two # his aunt\n';
    const two = "\n  # For the winter\n  - id: G4\n    goal: 'Buy a coat'\n";
    bothStand([atEnd(one)], [atEnd(two)], [atEnd(one + two)]);
  });

  it('stand where both add steps, once where they are the same', () => {
    const last = '# Saturdays\n';
    const step = (words: string): string => `      - { step: ${words}, who: client }\n`;
    bothStand(
      [[last, last + step('Read the timetable') + step('Buy a ticket')]],
      [[last, last + step('Read the timetable') + step('Ask the driver')]],
      [[last, last + step('Read the timetable') + step('Ask the driver') + step('Buy a ticket')]],
    );
  });

  it('stand where both name phases, and where each changes another thing of one', () => {
    const phases = (...lines: readonly string[]): Change =>
      atEnd(`phases:\n${lines.map((line) => `  - { ${line} }\n`).join('')}`);
    const [b2, c] = ['phase: B2, start: 2026-06-01', 'phase: C, start: 2026-07-06'];
    const all = dataOf(changed(base, [phases(b2, c)]));
    assert.deepEqual(dataOf(merge([phases(b2)], [phases(c)]).text), all);
    const named = changed(base, [phases(`${b2}, what: Rides with M.`)]);
    const merged = mergeRecords({
      base: named,
      ours: named.replace('2026-06-01', '2026-06-08'),
      theirs: named.replace('what: Rides with M.', 'what: Rides alone, goals: [G1]'),
    });
    assert.deepEqual(merged.conflicts, []);
    assert.match(merged.text, /phase: B2, start: 2026-06-08, what: Rides alone, goals: \[G1\]/);
  });

  it('stand where one takes out what the other leaves alone', () => {
    const weight: Change = ['    weight: 2\n', ''];
    const due: Change = ['due: 2026-09-01', 'due: 2026-09-15'];
    bothStand([[goal2, '']], [weight, due], [[goal2, ''], weight, due]);
  });

  it('stand where one puts the goals in another order', () => {
    const goal1 = base.slice(base.indexOf('  # T.M.'), base.indexOf('  - id: G2'));
    const order: Change = [goal1 + goal2, goal2 + goal1];
    const due: Change = ['due: 2026-08-01', 'due: 2026-08-15'];
    const { text, conflicts } = merge([order], [due]);
    assert.deepEqual(conflicts, []);
    assert.deepEqual(dataOf(text), dataOf(changed(base, [order, due])));
  });

  it('stand in different lines of one text', () => {
    const [first, last]: Change[] = [
      ['Keep the key', 'Keep both keys'],
      ['by the door', 'by the bed'],
    ];
    assert.ok(first && last);
    bothStand([first], [last], [first, last]);
  });

  it('stand in the text below, and above it at once', () => {
    const [first, second]: Change[] = [
      ['First.', 'First of all.'],
      ['Second.', 'Then.'],
    ];
    assert.ok(first && second);
    bothStand(
      [first],
      [second, ['weight: 2', 'weight: 1']],
      [first, second, ['weight: 2', 'weight: 1']],
    );
  });
});

describe('a dispute', () => {
  const due = (day: string): Change => ['due: 2026-09-01', `due: ${day}`];

  it('is marked at its value and told by its place', () => {
    const { text, conflicts } = merge([due('2026-10-01')], [due('2026-11-01')]);
    assert.deepEqual(conflicts.map(sayConflict), ['goals › G1 › due']);
    const marked = [
      '<<<<<<< ours',
      '    due: 2026-10-01',
      '||||||| base',
      '    due: 2026-09-01',
      '=======',
      '    due: 2026-11-01',
      '>>>>>>> theirs',
    ].join('\n');
    assert.equal(text, base.replace('    due: 2026-09-01', marked));
  });

  it('is one of each value, on neighbouring lines too', () => {
    const places = disputed(
      [due('2026-10-01'), ['weight: 2', 'weight: 4']],
      [due('2026-11-01'), ['weight: 2', 'weight: 5']],
    );
    assert.deepEqual(places, ['goals › G1 › due', 'goals › G1 › weight']);
  });

  it('is a goal that one took out and the other changed', () => {
    const change: Change = ['due: 2026-08-01', 'due: 2026-08-08'];
    for (const [ours, theirs] of [
      [[[goal2, '']], [change]],
      [[change], [[goal2, '']]],
    ] as const)
      assert.deepEqual(disputed(ours, theirs), ['goals › G2']);
  });

  it('is a new goal whose id both took, as a whole', () => {
    const mine = '  - id: G3\n    goal: Cook for two\n    due: 2026-12-01\n';
    const yours = '  - id: G3\n    goal: Buy a winter coat\n    due: 2026-11-01\n';
    const { text, conflicts } = merge([atEnd(mine)], [atEnd(yours)]);
    assert.deepEqual(conflicts.map(sayConflict), ['goals › G3']);
    assert.ok(
      text.includes(`<<<<<<< ours\n${mine}||||||| base\n=======\n${yours}>>>>>>> theirs\n`),
      text,
    );
  });

  it('is a step that both gave to another person, told without its words', () => {
    const places = disputed([['who: client', 'who: joint']], [['who: client', 'who: worker']]);
    assert.deepEqual(places, ['goals › G1 › steps › entry 2 › who']);
  });

  it('in the text below is told by its line', () => {
    const { text, conflicts } = merge([['First.', 'Once.']], [['First.', 'Twice.']]);
    const [line = 0] = conflicts.map((conflict) => conflict.line ?? 0);
    assert.equal(text.split('\n')[line - 1], '<<<<<<< ours');
  });

  it('has markers as long and labels as git asks for', () => {
    const files = {
      base,
      ours: changed(base, [due('2026-10-01')]),
      theirs: changed(base, [due('2026-11-01')]),
    };
    const labels = { ours: 'HEAD', base: 'a41f', theirs: 'yours' };
    const { text } = mergeRecords({ ...files, labels, markerSize: 9 });
    for (const mark of ['<<<<<<<<< HEAD', '||||||||| a41f', '=========', '>>>>>>>>> yours'])
      assert.ok(text.includes(`${mark}\n`), mark);
  });
});

describe('the merge of lines', () => {
  it('is kept to the byte where it is clean and says what both sides say', () => {
    fc.assert(
      fc.property(twoSides, (versions) => {
        const lines = cleanText(mergeLines(versions));
        const { text, conflicts } = mergeRecords(versions);
        fc.pre(conflicts.length === 0);
        if (lines === undefined) return;
        const isRight = (() => {
          try {
            return isSame(dataOf(lines), dataOf(text));
          } catch {
            return false;
          }
        })();
        const hasDoubles = /key-duplicate/.test(
          JSON.stringify(readRecord({ path: '', text: lines })?.faults.map(({ check }) => check)),
        );
        if (isRight && !hasDoubles) assert.equal(text, lines);
      }),
      { numRuns: 60 },
    );
  });

  it('is all there is where a version cannot be read', () => {
    const broken = base.replace('status: active', 'status: [active');
    const theirs = changed(base, [['weight: 2', 'weight: 3']]);
    const { text, byMeaning, conflicts } = mergeRecords({ base, ours: broken, theirs });
    assert.ok(!byMeaning);
    assert.deepEqual(conflicts, []);
    assert.equal(text, broken.replace('weight: 2', 'weight: 3'));
  });

  it('takes two notes of one name for two', () => {
    const versions = { base: '', ours: base, theirs: base.replaceAll('G', 'H') };
    assert.ok(!mergeRecords(versions).byMeaning);
    assert.equal(mergeRecords(mirrored(versions)).conflicts.length, 1);
  });
});
