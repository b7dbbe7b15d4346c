import assert from 'node:assert/strict';
import { fileOf, least, planWith } from './samples.ts';
import { read, tellFaults, toldOf } from './told.ts';

describe('a value that the schema does not allow is told where it stands, in the field’s words:', () => {
  const wrong: readonly [string, string, string, string, string][] = [
    [
      'a day that does not exist',
      least.plan.replace('2026-02-16', '2026-02-30'),
      'date-not-a-day',
      '2026-02-30',
      '`start` of this plan is 2026-02-30, a day that does not exist',
    ],
    [
      'a day in other words',
      least.plan.replace('2026-02-16', '16 February'),
      'date-not-a-day',
      '16 February',
      '`start` of this plan is not a day: write year, month and day, as in 2026-04-20',
    ],
    [
      'a day without zeros',
      least.plan.replace('2026-02-16', '2026-2-16'),
      'date-not-a-day',
      '2026-2-16',
      '`start` of this plan is not a day: write year, month and day, as in 2026-04-20',
    ],
    [
      'a day that is empty',
      least.plan.replace(' 2026-02-16', ''),
      'value-wrong-type',
      'start',
      '`start` of this plan is empty, expected a day as in 2026-04-20',
    ],
    [
      'a code near another',
      least.plan.replace('active', 'actve'),
      'code-unknown',
      'actve',
      '`status` of this plan is `actve`, expected `active`',
    ],
    [
      'a code near no other',
      least.plan.replace('active', 'going-well'),
      'code-unknown',
      'going-well',
      '`status` of this plan is `going-well`, expected one of draft, active, on-hold, revoked, completed, entered-in-error',
    ],
    [
      'a sentence for a code',
      least.plan.replace('active', 'goes on as agreed'),
      'code-unknown',
      'goes on as agreed',
      '`status` of this plan is not a code, expected one of draft, active, on-hold, revoked, completed, entered-in-error',
    ],
    [
      'a code of a long list',
      `${least.assessment}\nneeds: [{ id: N1, need: A bed, domain: furniture }]`,
      'code-unknown',
      'furniture',
      '`domain` of need N1 is `furniture`, expected one of food-insecurity, housing-instability, homelessness, inadequate-housing, transportation-insecurity and 26 more',
    ],
    [
      'a code in a list',
      `${least.interview}\nalso: [exploring-feelings, exploring-felings]`,
      'code-unknown',
      'exploring-felings',
      'Entry 2 of `also` is `exploring-felings`, expected `exploring-feelings`',
    ],
    [
      'a code by the number of a goal',
      `${least.interview}\noutcomes: { G1: done }`,
      'code-unknown',
      'done',
      '`G1` of `outcomes` is `done`, expected one of in-progress, improving, worsening, no-change, achieved, sustaining, not-achieved, no-progress, not-attainable',
    ],
    [
      'a list for text',
      least.case.replace('O.V.', '[O.V., M.V.]'),
      'value-wrong-type',
      'O.V.',
      '`client` of this case is a list, expected text',
    ],
    [
      'text for a list',
      least.plan.replace('[]', 'to hear better'),
      'value-wrong-type',
      'to hear better',
      '`goals` of this plan is text, expected a list',
    ],
    [
      'keys for a list',
      least.plan.replace('[]', '\n  G1: to hear better'),
      'value-wrong-type',
      'G1',
      '`goals` of this plan is keys with values, expected a list',
    ],
    [
      'text for an entry with keys',
      planWith('to hear better'),
      'value-wrong-type',
      'to hear better',
      'Goal 1 is text, expected keys with values',
    ],
    [
      'text for a number',
      `${least.interview}\nreadings: { calls-missed: many }`,
      'value-wrong-type',
      'many',
      '`calls-missed` of `readings` is text, expected a number',
    ],
    [
      'text for true or false',
      `${least.plan}\nprivate: yes`,
      'value-wrong-type',
      'yes',
      '`private` of this plan is text, expected true or false',
    ],
    [
      'a part of a minute',
      `${least.interview}\nminutes: 50.5`,
      'value-wrong-type',
      '50.5',
      '`minutes` of this interview is a number, expected a whole number',
    ],
    [
      'a number without end',
      planWith('{ id: G1, goal: Answer calls, status: active, weight: .inf }'),
      'value-wrong-type',
      '.inf',
      '`weight` of goal G1 is not a finite number, expected a number',
    ],
    [
      'a number too high',
      `${least.interview}\nratings: { G1: 3 }`,
      'value-not-allowed',
      '3',
      '`G1` of `ratings` is out of range, expected at most 2',
    ],
    [
      'a number too low',
      `${least.interview}\nminutes: -5`,
      'value-not-allowed',
      '-5',
      '`minutes` of this interview is out of range, expected at least 0',
    ],
    [
      'a weight of nothing',
      planWith('{ id: G1, goal: Answer calls, status: active, weight: 0 }'),
      'value-not-allowed',
      '0',
      '`weight` of goal G1 is out of range, expected more than 0',
    ],
    [
      'text that is empty',
      least.case.replace('N. Sand', '""'),
      'value-not-allowed',
      '""',
      '`worker` of this case is empty, expected text',
    ],
    [
      'text that is too long',
      least.case.replace('N. Sand', 'S'.repeat(201)),
      'value-not-allowed',
      'S'.repeat(201),
      '`worker` of this case has more than 200 characters',
    ],
    [
      'a list that is too long',
      `${least.case}\ntags: [${Array(201).fill('a').join(', ')}]`,
      'value-not-allowed',
      'a',
      '`tags` of this case has more than 200 entries',
    ],
    [
      'a map that is too long',
      `${least.interview}\nreadings: { ${Array.from({ length: 201 }, (_, i) => `m${i}: 1`).join(', ')} }`,
      'value-not-allowed',
      'm0',
      '`readings` of this interview has more than 200 keys',
    ],
    [
      'a length of time in words',
      planWith(
        `{ id: G1, goal: Answer calls, status: active, evaluation: [{ method: Count, every: weekly }] }`,
      ),
      'value-not-allowed',
      'weekly',
      '`every` of evaluation 1 of goal G1 is not well formed, expected a length of time as in P30D or P3M',
    ],
    [
      'a length of no time',
      planWith(
        `{ id: G1, goal: Answer calls, status: active, evaluation: [{ method: Count, every: P0D }] }`,
      ),
      'value-not-allowed',
      'P0D',
      '`every` of evaluation 1 of goal G1 is not well formed, expected a length of time as in P30D or P3M',
    ],
    [
      'a case number with blanks',
      least.plan.replace('C-0317', 'the tram driver'),
      'id-malformed',
      'the tram driver',
      '`case` of this plan is not well formed, expected a case number of letters, digits, dots and hyphens, as in C-0142',
    ],
    [
      'a goal number of another form',
      planWith('{ id: goal-1, goal: Answer calls, status: active }'),
      'id-malformed',
      'goal-1',
      '`id` of goal goal-1 is not well formed, expected a goal number as in G1',
    ],
    [
      'a need number of another form',
      planWith('{ id: G1, goal: Answer calls, status: active, addresses: [G1] }'),
      'id-malformed',
      'G1',
      'Entry 1 of `addresses` of goal G1 is not well formed, expected a need number as in N1',
    ],
    [
      'a key that is no goal number',
      `${least.interview}\nratings: { G1: 0, hearing: 1 }`,
      'id-malformed',
      'hearing',
      'A key in `ratings` is not well formed, expected a goal number as in G1',
    ],
  ];
  for (const [what, frontMatter, check, marked, says] of wrong) {
    it(what, () => {
      assert.deepEqual(toldOf(frontMatter), [{ check, marked, says }]);
    });
  }

  it('each key that is no goal number for itself', () => {
    const told = toldOf(`${least.interview}\nratings: { hearing: 1, sight: 9 }`);
    assert.deepEqual(
      told.map(({ check, marked }) => [check, marked]),
      [
        ['id-malformed', 'hearing'],
        ['id-malformed', 'sight'],
        ['value-not-allowed', '9'],
      ],
    );
  });

  it('at the same words in a text with a byte order mark and other line ends', () => {
    const text = fileOf(planWith('{ id: G1, goal: Answer calls, status: actve }'));
    for (const other of [
      `\uFEFF${text}`,
      text.replaceAll('\n', '\r\n'),
      text.replaceAll('\n', '\r'),
    ]) {
      const [fault, ...more] = tellFaults(other, read(other).faults);
      assert.deepEqual([fault?.marked, more], ['actve', []]);
    }
  });
});
