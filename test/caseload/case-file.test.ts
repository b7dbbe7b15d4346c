import assert from 'node:assert/strict';
import { needsOf, strengthsOf } from '../../src/caseload/assessed.ts';
import {
  caseRecord as recordOf,
  currentPlan,
  isActive,
  isClosed,
  riskOf,
} from '../../src/caseload/case-file.ts';
import {
  goalIdsOf,
  goalsOf,
  goalsReached,
  isAchieved,
  isActiveGoal,
  isOpenGoal,
} from '../../src/caseload/goals.ts';
import { latestReading, reachesTarget, readingsOf } from '../../src/caseload/readings.ts';
import { daysOf, stagesOf } from '../../src/caseload/stages.ts';
import { codes } from '../../src/records/record.ts';
import { caseOf, caseRecord, interview, plan } from './filed.ts';

describe('a case', () => {
  it('is at the risk it says, else at a medium one', () => {
    assert.equal(riskOf(caseOf(caseRecord('risk: high'))), 'high');
    assert.equal(riskOf(caseOf(caseRecord())), 'medium');
    assert.equal(riskOf(caseOf(caseRecord('risk: terrible'))), 'medium');
    assert.equal(riskOf(caseOf(plan('goals: []'))), 'medium');
  });

  for (const status of codes['case-status']) {
    it(`that is ${status} is ${status === 'active' ? 'worked on' : 'not worked on'}`, () => {
      const file = caseOf(caseRecord('', status));
      assert.equal(isActive(file), status === 'active');
      assert.equal(isClosed(file), status === 'finished' || status === 'cancelled');
    });
  }

  it('is neither worked on nor closed where its record is missing', () => {
    const file = caseOf(plan('goals: []'));
    assert.deepEqual([isActive(file), isClosed(file), recordOf(file)], [false, false, undefined]);
  });

  it('goes by the earlier of two records', () => {
    const file = caseOf(caseRecord('', 'finished').replace('2026-02', '2027-02'), caseRecord());
    assert.equal(recordOf(file)?.record.status, 'active');
  });
});

describe('the plan in force', () => {
  const chosen: readonly [string, readonly string[], string | undefined][] = [
    ['is none without plans', [], undefined],
    [
      'is the active one before a newer draft',
      ['active 2026-02-01', 'draft 2026-05-01'],
      'active 2026-02-01',
    ],
    [
      'is the newest of two active ones',
      ['active 2026-05-01', 'active 2026-02-01'],
      'active 2026-05-01',
    ],
    [
      'is one on hold before a draft',
      ['on-hold 2026-02-01', 'draft 2026-05-01'],
      'on-hold 2026-02-01',
    ],
    [
      'is a draft before a completed one',
      ['completed 2026-05-01', 'draft 2026-02-01'],
      'draft 2026-02-01',
    ],
    [
      'is a completed one before a revoked one',
      ['revoked 2026-05-01', 'completed 2026-02-01'],
      'completed 2026-02-01',
    ],
    ['is a revoked one where there is no other', ['revoked 2026-05-01'], 'revoked 2026-05-01'],
    ['is never one that was entered in error', ['entered-in-error 2026-05-01'], undefined],
    [
      'is one without a status like a draft',
      ['none 2026-02-01', 'completed 2026-05-01'],
      'undefined 2026-02-01',
    ],
  ];
  for (const [what, plans, expected] of chosen) {
    it(what, () => {
      const records = plans.map((words) => {
        const [status = '', start = ''] = words.split(' ');
        return plan('goals: []', status, start);
      });
      const record = currentPlan(caseOf(caseRecord(), ...records))?.record;
      assert.equal(record && `${String(record.status)} ${String(record.start)}`, expected);
    });
  }
});

describe('the goals', () => {
  const goals = (...lines: readonly string[]): string =>
    `goals: [${lines.map((line) => `{ ${line} }`).join(', ')}]`;
  const file = caseOf(
    caseRecord(),
    plan(goals('id: G9, goal: Old, status: completed'), 'completed', '2025-01-01'),
    plan(
      goals(
        'id: G1, goal: Answer calls, status: active, achievement: achieved',
        'id: G2, goal: Sing again, status: completed, achievement: sustaining',
        'id: G3, goal: Walk, status: cancelled, achievement: achieved',
        'id: G4, goal: Cook, status: proposed',
        'id: G5, goal: Swim, status: rejected',
        'id: G6, goal: Read, status: entered-in-error',
        'goal: Dance',
      ),
    ),
  );

  it('are those of the plan in force, in its order and with their places', () => {
    assert.deepEqual(
      goalsOf(file).map(({ goal, at }) => [goal.id, at]),
      ['G1', 'G2', 'G3', 'G4', 'G5', 'G6', undefined].map((id, at) => [id, ['goals', at]]),
    );
  });

  it('count as reached of those sought, not of those given up', () => {
    assert.deepEqual(goalsReached(file), { achieved: 2, sought: 4 });
    assert.deepEqual(goalsReached(caseOf(caseRecord())), { achieved: 0, sought: 0 });
  });

  it('have their numbers from all plans of the case', () => {
    assert.deepEqual([...goalIdsOf(file)].sort(), ['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G9']);
  });

  it('are worked on while active or accepted, open a little longer', () => {
    const by = (
      is: (goal: { status?: (typeof codes)['goal-status'][number] }) => boolean,
    ): readonly string[] => codes['goal-status'].filter((status) => is({ status }));
    assert.deepEqual(by(isActiveGoal), ['accepted', 'active']);
    assert.deepEqual(by(isOpenGoal), ['proposed', 'planned', 'accepted', 'active', 'on-hold']);
    assert.ok(isOpenGoal({}) && !isActiveGoal({}));
  });

  it('are achieved when achieved or kept up', () => {
    const achieved = codes['goal-achievement'].filter((achievement) => isAchieved({ achievement }));
    assert.deepEqual(achieved, ['achieved', 'sustaining']);
  });
});

describe('the readings of a measure', () => {
  const file = caseOf(
    caseRecord(),
    interview('2026-04-01', 'readings: { calls-missed: 4, who-5: 60 }'),
    interview('2026-03-01', 'readings: { calls-missed: 6 }'),
    `record: assessment\ncase: C-0317\ndate: 2026-02-09
readings: [{ respondent: O.V., calls-missed: 9 }, { respondent: M.V., calls-missed: 12 }]`,
    interview('2026-05-01', 'readings: { calls-missed: many }'),
  );

  it('come from assessments and interviews, oldest first, with who gave them and where', () => {
    assert.deepEqual(
      readingsOf(file, 'calls-missed').map(({ day, value, respondent, at }) => [
        day,
        value,
        respondent,
        at.join('/'),
      ]),
      [
        ['2026-02-09', 9, 'O.V.', 'readings/0/calls-missed'],
        ['2026-02-09', 12, 'M.V.', 'readings/1/calls-missed'],
        ['2026-03-01', 6, undefined, 'readings/calls-missed'],
        ['2026-04-01', 4, undefined, 'readings/calls-missed'],
      ],
    );
  });

  it('end with the latest', () => {
    assert.equal(latestReading(file, 'calls-missed')?.value, 4);
    assert.equal(latestReading(file, 'who-5')?.day, '2026-04-01');
  });

  it('are none of a name that nobody measured', () => {
    for (const name of ['phq-9', 'respondent', 'toString', ''])
      assert.deepEqual(readingsOf(file, name), []);
  });

  it('reach the target in the direction from the baseline', () => {
    const down = { baseline: 9, target: 1 };
    const up = { baseline: 4, target: 30 };
    assert.deepEqual(
      [2, 1, 0].map((value) => reachesTarget(down, value)),
      [false, true, true],
    );
    assert.deepEqual(
      [29, 30, 31].map((value) => reachesTarget(up, value)),
      [false, true, true],
    );
    assert.equal(reachesTarget({ target: 1 }, 1), false);
    assert.equal(reachesTarget({ baseline: 1 }, 1), false);
  });
});

describe('the stages', () => {
  const file = caseOf(
    caseRecord(),
    interview('2026-03-01', 'also: [exploring-feelings]'),
    interview('2026-03-08', 'attendance: missed\nalso: [crisis-management]'),
    interview('2026-03-15', 'attendance: late'),
  );

  it('are all ten in their order, with the notes that served them', () => {
    const stages = stagesOf(file);
    assert.deepEqual(
      stages.map(({ stage }) => stage),
      codes.stage,
    );
    const served = stages.filter(({ notes }) => notes.length > 0);
    assert.deepEqual(
      served.map(({ stage, notes }) => [stage, daysOf(notes)]),
      [
        ['exploring-feelings', ['2026-03-01']],
        ['monitoring-progress', ['2026-03-01', '2026-03-15']],
      ],
    );
  });
});

describe('what was assessed', () => {
  const file = caseOf(
    caseRecord(),
    `record: assessment\ncase: C-0317\ndate: 2026-06-01
needs: [{ id: N1, need: Hears well, domain: physical-health }]
strengths: [{ id: S2, strength: Sings }]`,
    `record: assessment\ncase: C-0317\ndate: 2026-02-09
needs: [{ id: N2, need: Money, domain: stress }, { id: N1, need: Hears, domain: stress }, { need: Rest, domain: stress }]
strengths: [{ id: S1, strength: Knows line 9 }]`,
  );

  it('is known by its number, as the latest assessment has it', () => {
    assert.deepEqual(
      [...needsOf(file).values()]
        .map(({ id, what, at, reading }) => [id, what.need, at, reading.path])
        .sort(),
      [
        ['N1', 'Hears well', ['needs', 0], '01.md'],
        ['N2', 'Money', ['needs', 0], '02.md'],
      ],
    );
    assert.deepEqual([...strengthsOf(file).keys()].sort(), ['S1', 'S2']);
  });
});
