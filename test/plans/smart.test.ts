import assert from 'node:assert/strict';
import { interview } from '../caseload/filed.ts';
import { assessment, goal, judged, unmet } from './judged.ts';

describe('a goal', () => {
  it('with all that belongs to it has all five letters and no remark', () => {
    assert.deepEqual(judged({}), ['SMART']);
  });

  it('with nothing but its number has none, and is told what each one needs', () => {
    const bare = Object.fromEntries(
      Object.keys(goal)
        .filter((key) => key !== 'id')
        .map((key) => [key, undefined]),
    );
    assert.deepEqual(judged(bare), [
      '-----',
      'S must  value: Goal G1 has no sentence: write what will be different',
      'M must goal key: Goal G1 has no measure: add `measures` with a name, a baseline and a target',
      'A must goal key: Goal G1 has no step: add `steps`, each small enough to finish, or a `reason`',
      'R must goal key: Goal G1 addresses no need: add `addresses` with a need of the assessment',
      'R ought goal value: Goal G1 does not say whose goal it is: add `source`',
      'T must goal key: Goal G1 has no day by which it is due: add `due`',
    ]);
  });

  it('without a number is called this goal', () => {
    assert.deepEqual(
      judged({ id: undefined, due: undefined })[1],
      'T must goal key: This goal has no day by which it is due: add `due`',
    );
  });
});

describe('a goal is specific', () => {
  it('with a sentence of three words or more', () => {
    assert.deepEqual(judged({ goal: 'Answer calls' }), [
      unmet('S'),
      'S must goal value: Goal G1 is too short to be specific: write a whole sentence',
    ]);
    assert.deepEqual(judged({ goal: 'Answer most calls' }), ['SMART']);
  });

  it('with one sentence', () => {
    assert.deepEqual(judged({ goal: 'Answer the school. Sing in the choir again.' }), [
      unmet('S'),
      'S must goal value: Goal G1 holds more than one sentence: write one goal for each outcome',
    ]);
  });

  it('with one outcome', () => {
    assert.deepEqual(judged({ goal: 'Find a job and make peace with her brother' }), [
      unmet('S'),
      'S must goal value: Goal G1 holds two goals: write each as a goal of its own',
    ]);
    assert.deepEqual(judged({ goal: 'Pay the rent. Then make peace with her brother.' }), [
      unmet('S'),
      'S must goal value: Goal G1 holds more than one sentence: write one goal for each outcome',
    ]);
  });

  it('and better without a vague verb or a service in place of what changes', () => {
    assert.deepEqual(judged({ goal: 'Improve his hearing at home' }), [
      'SMART',
      'S ought goal value: Goal G1 begins with “improve”: say what will be seen when it is reached',
    ]);
    assert.deepEqual(judged({ goal: 'Attend sessions at the clinic' }), [
      'SMART',
      'S ought goal value: Goal G1 names a service: say what should be different because of it',
    ]);
  });
});

describe('a goal is measurable', () => {
  const wrong: readonly [string, string, string][] = [
    [
      'target',
      '{ name: calls-missed, baseline: 9 }',
      'measures/0 value: Goal G1 has no target: add `target` to its measure',
    ],
    [
      'baseline',
      '{ name: calls-missed, target: 1 }',
      'measures/0 value: Goal G1 has no baseline: add `baseline` to its measure',
    ],
    [
      'change',
      '{ name: calls-missed, baseline: 1, target: 1 }',
      'measures/0/target value: Goal G1 has a target equal to its baseline: say what should change, or in `reason` that it is to stay so',
    ],
  ];
  for (const [what, measure, remark] of wrong) {
    it(`not by a measure without ${what}`, () => {
      assert.deepEqual(judged({ measures: `[${measure}]` }), [unmet('M'), `M must ${remark}`]);
    });
  }

  it('by each of its measures', () => {
    const measures =
      '[{ name: calls-missed, baseline: 9, target: 1 }, { name: who-5, baseline: 48 }]';
    assert.deepEqual(judged({ measures }), [
      unmet('M'),
      'M must measures/1 value: Goal G1 has no target: add `target` to its measure',
    ]);
  });

  it('by numbers of nothing too', () => {
    assert.deepEqual(judged({ measures: '[{ name: calls-missed, baseline: 0, target: 5 }]' }), [
      'SMART',
    ]);
    assert.deepEqual(judged({ measures: '[{ name: calls-missed, baseline: 5, target: 0 }]' }), [
      'SMART',
    ]);
  });

  const old =
    'M ought measures value: Goal G1 has no reading within its evaluation interval: note one at the next contact';

  it('and better with a reading within the interval of its evaluation', () => {
    // Three days more are given for its note.
    assert.deepEqual(judged({}, { today: '2026-03-05' }), ['SMART']);
    assert.deepEqual(judged({}, { today: '2026-03-06' }), ['SMART', old]);
    const reading = interview('2026-03-01', 'readings: { calls-missed: 6 }');
    assert.deepEqual(judged({}, { today: '2026-03-18', records: [assessment, reading] }), [
      'SMART',
    ]);
    assert.deepEqual(judged({}, { today: '2026-03-19', records: [assessment, reading] }), [
      'SMART',
      old,
    ]);
  });

  it('which is not asked before it starts, on hold, or without an interval', () => {
    const today = '2026-05-01';
    assert.deepEqual(judged({ evaluation: '[{ method: Count }]' }, { today }), ['SMART']);
    assert.deepEqual(judged({ status: 'on-hold' }, { today }), ['SMART']);
    assert.deepEqual(judged({ start: '2026-05-02' }, { today }), ['SMART']);
  });
});

describe('a goal is attainable', () => {
  it('with a step, or with a reason', () => {
    const none =
      'A must goal key: Goal G1 has no step: add `steps`, each small enough to finish, or a `reason`';
    assert.deepEqual(judged({ steps: undefined }), [unmet('A'), none]);
    assert.deepEqual(judged({ steps: '[]' }), [unmet('A'), none]);
    assert.deepEqual(judged({ steps: undefined, reason: 'The school does it.' }), ['SMART']);
  });

  it('and better with its steps before it is due', () => {
    const steps =
      '[{ step: Book, by: 2026-06-01 }, { step: Fetch, by: 2026-06-02 }, { step: Ring }]';
    assert.deepEqual(judged({ steps }), [
      'SMART',
      'A ought steps/1/by value: A step of goal G1 is planned for after the goal is due',
    ]);
  });
});

describe('a goal is relevant', () => {
  it('with a need that was assessed', () => {
    const lost =
      'R must addresses value: Goal G1 addresses no need that an assessment of this case names';
    assert.deepEqual(judged({ addresses: '[N2]' }), [unmet('R'), lost]);
    assert.deepEqual(judged({}, { records: [] }), [unmet('R'), lost]);
    assert.deepEqual(judged({ addresses: '[N2, N1]' }), ['SMART']);
    assert.equal(judged({ addresses: '[]' })[0], unmet('R'));
  });

  it('and better when it comes from the person, or says why not', () => {
    assert.deepEqual(judged({ source: 'client' }), ['SMART']);
    const other =
      'R ought source value: Goal G1 was set by a court or the worker: say why in `reason`, or agree on it with the person';
    for (const source of ['worker', 'court']) {
      assert.deepEqual(judged({ source }), ['SMART', other]);
      assert.deepEqual(judged({ source, reason: 'The court ordered it.' }), ['SMART']);
    }
  });
});

describe('a goal is time-bound', () => {
  it('with a day after its start', () => {
    const before = 'T must due value: Goal G1 is due before it starts';
    assert.deepEqual(judged({ due: '2026-02-16', steps: '[{ step: Book }]' }), [
      unmet('T'),
      before,
    ]);
    assert.deepEqual(
      judged({ due: '2026-02-17', steps: '[{ step: Book }]' }, { today: '2026-02-17' }),
      ['SMART'],
    );
  });

  it('or after the start of the plan where it has none', () => {
    const change = { start: undefined, due: '2026-03-01' };
    assert.equal(judged(change, { start: '2026-03-01' })[0], unmet('T'));
    assert.deepEqual(judged(change, { start: '2026-02-28' }), ['SMART']);
  });

  it('while its day is not past', () => {
    const past =
      'T must due value: Goal G1 is past its due day and still active: review it with the person';
    const evaluation = '[{ method: Count }]';
    assert.deepEqual(judged({ evaluation }, { today: '2026-06-01' }), ['SMART']);
    assert.deepEqual(judged({ evaluation }, { today: '2026-06-02' }), [unmet('T'), past]);
    assert.deepEqual(judged({ evaluation, status: 'completed' }, { today: '2026-06-02' }), [
      'SMART',
    ]);
  });

  it('and better within a year', () => {
    const long = 'T ought due value: Goal G1 runs for more than a year: set a nearer goal first';
    assert.deepEqual(judged({ due: '2027-02-16' }), ['SMART']);
    assert.deepEqual(judged({ due: '2027-02-17' }), ['SMART', long]);
  });
});
