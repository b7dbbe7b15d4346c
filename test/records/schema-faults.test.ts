import assert from 'node:assert/strict';
import { fileOf, full, least } from './samples.ts';
import { dataOf, read, tellFaults, toldOf } from './told.ts';

const goal = '{ id: G1, goal: Answer nine of ten calls, status: active }';

function planWith(goals: string): string {
  return least.plan.replace('goals: []', `goals:\n  - ${goals}`);
}

describe('what a schema does not allow is told where it stands, in the field’s words:', () => {
  const wrong: readonly [string, string, string, string, string][] = [
    [
      'a key that is missing',
      least.plan.replace('case: C-0317\n', ''),
      'key-missing',
      'record',
      'This plan has no `case`: add a case number of letters, digits, dots and hyphens, as in C-0142',
    ],
    [
      'a key that is missing in a list',
      planWith('{ id: G1, goal: Answer nine of ten calls }'),
      'key-missing',
      'id',
      'Goal G1 has no `status`: add one of proposed, planned, accepted, active, on-hold, completed, cancelled, entered-in-error, rejected',
    ],
    [
      'a key that is missing in an entry without an id',
      `${least.case}\nconsents: [{ for: The school, given: 2026-02-02 }, { given: 2026-02-02 }]`,
      'key-missing',
      'given',
      'Consent 2 has no `for`: add text',
    ],
    [
      'a day that is missing',
      least.reflection.replace('date: 2026-02-27\n', ''),
      'key-missing',
      'record',
      'This reflection has no `date`: add a day as in 2026-04-20',
    ],
    [
      'a list that is missing',
      least.plan.replace('\ngoals: []', ''),
      'key-missing',
      'record',
      'This plan has no `goals`: add a list',
    ],
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
    [
      'a key near a known one',
      `${least.case}\npriorty: high`,
      'key-near-miss',
      'priorty',
      '`priorty` in this case is not a key of the format, expected `priority`',
    ],
    [
      'a key near a known one that is required, once',
      least.plan.replace('start', 'strat'),
      'key-near-miss',
      'strat',
      '`strat` in this plan is not a key of the format, expected `start`',
    ],
    [
      'a key near a known one, deep inside',
      planWith(
        '{ id: G1, goal: Answer calls, status: active, steps: [{ step: Book, whoo: client }] }',
      ),
      'key-near-miss',
      'whoo',
      '`whoo` in step 1 of goal G1 is not a key of the format, expected `who`',
    ],
    [
      'a key near a known one that is there already',
      `${least.case}\ntags: [kinship]\ntag: hearing`,
      'key-unknown',
      'tag',
      '`tag` in this case is not a key of the format: it is left as it is',
    ],
    [
      'a key of another tool',
      `${least.case}\nkanban-column: doing`,
      'key-unknown',
      'kanban-column',
      '`kanban-column` in this case is not a key of the format: it is left as it is',
    ],
    [
      'a key that is a sentence',
      `${least.case}\nHe told me at the door: that he was fine`,
      'key-unknown',
      'He told me at the door',
      'A key in this case is not a key of the format: it is left as it is',
    ],
    [
      'a decision on a goal that is no code',
      `${least.review}\ngoals: { G1: agreed }`,
      'code-unknown',
      'agreed',
      '`G1` of `goals` is `agreed`, expected `agree`',
    ],
    [
      'a decision on a goal with a reason that is no code',
      `${least.review}\ngoals:\n  G1: { decision: perhaps, because: It is early. }`,
      'code-unknown',
      'perhaps',
      '`decision` of `G1` of `goals` is `perhaps`, expected one of agree, query, return',
    ],
    [
      'a reason without a decision',
      `${least.review}\ngoals:\n  G1: { because: It is early. }`,
      'key-missing',
      'G1',
      '`G1` of `goals` has no `decision`: add one of agree, query, return',
    ],
    [
      'a list for a decision',
      `${least.review}\ngoals: { G1: [agree] }`,
      'value-wrong-type',
      'agree',
      '`G1` of `goals` is a list, expected one of agree, query, return',
    ],
    [
      'a key near a known one in a decision',
      `${least.review}\ngoals: { G1: { decision: agree, becuse: It is early. } }`,
      'key-near-miss',
      'becuse',
      '`becuse` in `G1` of `goals` is not a key of the format, expected `because`',
    ],
    [
      'an activity without its sentence',
      planWith(
        `{ id: G1, goal: Answer calls, status: active, strategies: [{ type: advocacy, strategy: A letter, activities: [{ who: worker }] }] }`,
      ),
      'key-missing',
      'who',
      'Activity 1 of strategy 1 of goal G1 has no `activity`: add text',
    ],
    [
      'a list for who does an activity',
      planWith(
        `{ id: G1, goal: Answer calls, status: active, strategies: [{ type: advocacy, strategy: A letter, activities: [{ activity: Write, who: [worker] }] }] }`,
      ),
      'value-wrong-type',
      'worker',
      '`who` of activity 1 of strategy 1 of goal G1 is a list, expected one of client, worker, provider, joint',
    ],
  ];
  for (const [what, frontMatter, check, marked, says] of wrong) {
    it(what, () => {
      assert.deepEqual(toldOf(frontMatter), [{ check, marked, says }]);
    });
  }

  it('each missing key for itself', () => {
    const keys = toldOf('record: referral').map(({ says }) => /`(.*?)`/.exec(says)?.[1]);
    assert.deepEqual(keys, ['case', 'to', 'for', 'status', 'requested']);
  });

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

  it('twenty times at most for each sort of fault', () => {
    const many = Array.from({ length: 60 }, (_, i) => `x${i}: 1`).join('\n');
    assert.equal(toldOf(`${least.case}\n${many}`).length, 20);
    assert.equal(toldOf(`${least.case}\ntags: [${'{}, '.repeat(60)}]`).length, 20);
  });
});

describe('what a schema does not allow is left out of the record', () => {
  it('and nothing else', () => {
    const data = dataOf(fileOf(full.plan.replace('review: 2026-05-16', 'review: in May')));
    assert.deepEqual({ ...data, review: '2026-05-16' }, dataOf(fileOf(full.plan)));
    assert.ok(!('review' in data));
  });

  it('deep inside too', () => {
    const data = dataOf(
      fileOf(full.plan.replace('status: active\n    ach', 'status: actve\n    ach')),
    );
    const whole = dataOf(fileOf(full.plan));
    const [wrong] = data['goals'] as readonly Record<string, unknown>[];
    const [right] = whole['goals'] as readonly Record<string, unknown>[];
    assert.ok(!('status' in (wrong ?? {})));
    assert.deepEqual({ ...wrong, status: 'active' }, right);
  });

  it('while the entries of lists keep their places', () => {
    const plan = planWith(`to hear better\n  - ${goal}`);
    assert.deepEqual(dataOf(fileOf(plan))['goals'], [
      {},
      { id: 'G1', goal: 'Answer nine of ten calls', status: 'active' },
    ]);
    const interview = `${least.interview}\nalso: [singing, exploring-feelings]\npresent: [O.V., "", M.V.]`;
    assert.deepEqual(dataOf(fileOf(interview))['also'], ['', 'exploring-feelings']);
    assert.deepEqual(dataOf(fileOf(interview))['present'], ['O.V.', '', 'M.V.']);
  });

  it('one key at a time where keys are free', () => {
    const data = dataOf(
      fileOf(`${least.interview}\nratings: { G1: 1, G2: 9, hearing: 0, G3: -2 }`),
    );
    assert.deepEqual(data['ratings'], { G1: 1, G3: -2 });
  });

  it('one part at a time where either of two ways may be written', () => {
    const data = dataOf(
      fileOf(
        `${least.review}\ngoals: { G1: agreed, G2: { decision: no, because: Too early. }, G3: return }`,
      ),
    );
    assert.deepEqual(data['goals'], { G2: { because: 'Too early.' }, G3: 'return' });
  });

  it('while keys of other tools stay', () => {
    const data = dataOf(fileOf(`${least.case}\nkanban: { column: 3 }\nprogam: Kinship care`));
    assert.deepEqual(data['kanban'], { column: 3 });
    assert.equal(data['progam'], 'Kinship care');
  });
});

describe('codes that an agency adds', () => {
  const extra = { 'need-domain': ['pet-care'], 'intervention-type': ['peer-support'] };
  const need = `${least.assessment}\nneeds: [{ id: N1, need: Food for the dog, domain: pet-care }]`;
  const strategy = planWith(
    '{ id: G1, goal: Answer calls, status: active, strategies: [{ type: peer-support, strategy: The choir }] }',
  );

  it('are as good as the others, and stay in the record', () => {
    assert.deepEqual(toldOf(need, extra), []);
    assert.deepEqual(toldOf(strategy, extra), []);
    const [first] = dataOf(fileOf(need), extra)['needs'] as readonly Record<string, unknown>[];
    assert.equal(first?.['domain'], 'pet-care');
  });

  it('are told without the agency’s word', () => {
    assert.deepEqual(
      toldOf(need).map(({ check }) => check),
      ['code-unknown'],
    );
    assert.deepEqual(
      toldOf(strategy).map(({ check }) => check),
      ['code-unknown'],
    );
  });

  it('hold in their own list only', () => {
    const crossed = { 'need-domain': ['peer-support'], 'case-status': ['active'] };
    assert.deepEqual(
      toldOf(strategy, crossed).map(({ check }) => check),
      ['code-unknown'],
    );
  });
});
