import assert from 'node:assert/strict';
import type { CaseFile } from '../../src/caseload/case-file.ts';
import { contactDue, isKept, lastContact, nextAgreed } from '../../src/caseload/contacts.ts';
import { attentionOf, duesOf, nextDue } from '../../src/caseload/due.ts';
import { defaultSettings } from '../../src/caseload/settings.ts';
import { codes } from '../../src/records/record.ts';
import { day } from '../calendar/the-day.ts';
import { caseOf, caseRecord, interview, plan } from './filed.ts';

const moment = { today: day('2026-04-01'), settings: defaultSettings };

function told(file: CaseFile, today = moment.today): readonly string[] {
  return duesOf(file, { ...moment, today }).map(({ kind, day: when, what, at }) =>
    [when, kind, what, at.join('/')].filter((word) => word !== '').join(' '),
  );
}

function kinds(file: CaseFile, kind: string, today = moment.today): readonly string[] {
  return told(file, today).filter((line) => line.includes(` ${kind}`));
}

describe('contact is due', () => {
  for (const [risk, by] of [
    ['low', '2026-05-01'],
    ['medium', '2026-04-01'],
    ['high', '2026-03-16'],
    ['critical', '2026-03-09'],
  ] as const) {
    it(`by ${by} after one on 2 March, at ${risk} risk`, () => {
      const file = caseOf(caseRecord(`risk: ${risk}`), interview('2026-03-02'));
      assert.equal(contactDue(file, moment.today, defaultSettings), by);
    });
  }

  it('from the day the case was opened where there was none yet', () => {
    assert.deepEqual(told(caseOf(caseRecord())), ['2026-03-04 contact opened']);
  });

  it('from the last one with the person: a call to the school is none', () => {
    const school = interview('2026-03-20', 'setting: collateral');
    const file = caseOf(caseRecord(), interview('2026-03-02'), school);
    assert.equal(lastContact(file, moment.today)?.record.date, '2026-03-02');
  });

  it('from the last one that took place: missed, cancelled and coming ones do not count', () => {
    const file = caseOf(
      caseRecord(),
      interview('2026-03-02'),
      interview('2026-03-09', 'attendance: late'),
      interview('2026-03-16', 'attendance: missed'),
      interview('2026-03-23', 'attendance: cancelled'),
      interview('2026-04-02'),
    );
    assert.equal(lastContact(file, moment.today)?.record.date, '2026-03-09');
    assert.deepEqual(kinds(file, 'contact'), ['2026-04-08 contact date']);
  });

  it('as the agency wants it', () => {
    const settings = {
      ...defaultSettings,
      contactInterval: { ...defaultSettings.contactInterval, medium: 'P1W' },
    };
    assert.equal(contactDue(caseOf(caseRecord()), moment.today, settings), '2026-02-09');
  });

  it('on no day where there is nothing to count from', () => {
    assert.equal(contactDue(caseOf(plan('goals: []')), moment.today, defaultSettings), undefined);
  });

  it('and was kept unless the note says otherwise', () => {
    const kept = codes.attendance.filter((attendance) =>
      isKept({ record: 'interview', attendance }),
    );
    assert.deepEqual(kept, ['kept', 'late']);
    assert.ok(isKept({ record: 'interview' }));
  });
});

describe('what was agreed', () => {
  it('is due on its day, from the newest note', () => {
    const file = caseOf(
      caseRecord(),
      interview('2026-03-02', 'next: { date: 2026-03-09, what: Ride line 9 }'),
      interview('2026-03-10', 'next: { date: 2026-03-24 }'),
    );
    assert.deepEqual(kinds(file, 'agreed-contact'), ['2026-03-24 agreed-contact next']);
  });

  it('is due while a case is planned, waiting or on hold too, and once closed no more', () => {
    const next = interview('2026-03-02', 'next: { date: 2026-03-24 }');
    for (const status of codes['case-status']) {
      const isOver = status === 'finished' || status === 'cancelled';
      const dues = kinds(caseOf(caseRecord('', status), next), 'agreed-contact');
      assert.equal(dues.length, isOver ? 0 : 1, status);
    }
  });

  it('may be a sentence, which has no day', () => {
    const file = caseOf(caseRecord(), interview('2026-03-02', 'next: I ring the clinic.'));
    assert.deepEqual(kinds(file, 'agreed-contact'), []);
    assert.deepEqual(nextAgreed({ record: 'interview', next: 'I ring.' }), { what: 'I ring.' });
    assert.deepEqual(nextAgreed({ record: 'interview' }), {});
  });
});

describe('the review of the plan is due', () => {
  const review = (date: string): string =>
    `record: review\ncase: C-0317\ndate: ${date}\nreviewer: T. Lund\nplan: sha256:${'0a'.repeat(32)}\ndecision: approved`;

  it('on its own day', () => {
    const file = caseOf(caseRecord('risk: high'), plan('review: 2026-05-16\ngoals: []'));
    assert.deepEqual(kinds(file, 'plan-review'), ['2026-05-16 plan-review review']);
  });

  for (const [risk, by] of [
    ['low', '2026-08-16'],
    ['medium', '2026-05-16'],
    ['high', '2026-03-16'],
    ['critical', '2026-03-02'],
  ] as const) {
    it(`else by ${by} from a start on 16 February, at ${risk} risk`, () => {
      const file = caseOf(caseRecord(`risk: ${risk}`), plan('goals: []'));
      assert.deepEqual(kinds(file, 'plan-review'), [`${by} plan-review start`]);
    });
  }

  it('else from the last decision on it', () => {
    const file = caseOf(
      caseRecord(),
      plan('goals: []'),
      review('2026-03-31'),
      review('2026-03-01'),
    );
    assert.deepEqual(kinds(file, 'plan-review'), ['2026-06-30 plan-review start']);
  });

  it('while it is active or on hold', () => {
    const reviewed = codes['plan-status'].filter(
      (status) => kinds(caseOf(caseRecord(), plan('goals: []', status)), 'plan-review').length > 0,
    );
    assert.deepEqual(reviewed, ['active', 'on-hold']);
  });
});

describe('the review of a safety plan is due', () => {
  it('on the day the newest one says', () => {
    const safety = (date: string, review: string): string =>
      `record: safety-plan\ncase: C-0317\ndate: ${date}\n${review}\nsteps: {}`;
    const file = caseOf(
      caseRecord(),
      safety('2026-03-02', 'review: 2026-04-02'),
      safety('2026-02-02', 'review: 2026-03-02'),
    );
    assert.deepEqual(kinds(file, 'safety-plan-review'), ['2026-04-02 safety-plan-review review']);
    assert.deepEqual(
      kinds(caseOf(caseRecord(), safety('2026-02-02', '')), 'safety-plan-review'),
      [],
    );
  });
});

describe('the follow-up of a crisis is due', () => {
  const crisis = interview(
    '2026-03-02',
    'crisis: { severity: high, danger: He fell., follow-up: 2026-03-04 }',
  );

  it('until there was contact on a later day', () => {
    const open = ['2026-03-04 crisis-follow-up crisis/follow-up'];
    assert.deepEqual(kinds(caseOf(caseRecord(), crisis), 'crisis-follow-up'), open);
    const missed = interview('2026-03-03', 'attendance: missed');
    assert.deepEqual(kinds(caseOf(caseRecord(), crisis, missed), 'crisis-follow-up'), open);
    const coming = interview('2026-04-02');
    assert.deepEqual(kinds(caseOf(caseRecord(), crisis, coming), 'crisis-follow-up'), open);
    const sameDay = interview('2026-03-02');
    assert.deepEqual(kinds(caseOf(caseRecord(), crisis, sameDay), 'crisis-follow-up'), open);
    const kept = interview('2026-03-03');
    assert.deepEqual(kinds(caseOf(caseRecord(), crisis, kept), 'crisis-follow-up'), []);
  });

  it('for each crisis that was not followed up', () => {
    const second = crisis.replace('2026-03-02', '2026-03-20').replace('03-04', '03-22');
    assert.deepEqual(kinds(caseOf(caseRecord(), crisis, second), 'crisis-follow-up'), [
      '2026-03-22 crisis-follow-up crisis/follow-up',
    ]);
  });
});

describe('goals and steps are due', () => {
  const goals = `goals:
  - id: G1
    goal: Answer nine of ten calls
    status: active
    due: 2026-06-01
    steps:
      - { step: Book, by: 2026-02-27, done: 2026-02-20 }
      - { step: Fetch, by: 2026-03-20 }
      - { step: Practice }
  - { id: G2, goal: Sing again, status: accepted, due: 2026-05-01 }
  - { id: G3, goal: Walk, status: on-hold, due: 2026-03-01 }
  - { id: G4, goal: Cook, status: completed, due: 2026-03-01, steps: [{ step: Shop, by: 2026-03-01 }] }`;
  const open = [
    '2026-03-20 step G1 goals/0/steps/1',
    '2026-05-01 goal G2 goals/1/due',
    '2026-06-01 goal G1 goals/0/due',
  ];

  function dues(file: CaseFile): readonly string[] {
    return told(file).filter((line) => / (?:goal|step) /.test(line));
  }

  it('while the goal is worked on and the step not done', () => {
    assert.deepEqual(dues(caseOf(caseRecord(), plan(goals))), open);
  });

  it('not of a plan that ended', () => {
    for (const status of ['completed', 'revoked', 'entered-in-error'])
      assert.deepEqual(dues(caseOf(caseRecord(), plan(goals, status))), [], status);
  });
});

describe('a consent is due', () => {
  const consents = (...lines: readonly string[]): CaseFile =>
    caseOf(caseRecord(`consents: [${lines.map((line) => `{ ${line} }`).join(', ')}]`));
  const school = 'for: The school, given: 2025-05-01';

  it('on the day it runs out', () => {
    const file = consents('for: The clinic, given: 2026-02-02', `${school}, expires: 2026-04-30`);
    assert.deepEqual(kinds(file, 'consent'), ['2026-04-30 consent The school consents/1/expires']);
  });

  it('not once it is withdrawn, given anew or past', () => {
    assert.deepEqual(
      kinds(consents(`${school}, expires: 2026-04-30, withdrawn: 2026-03-01`), 'consent'),
      [],
    );
    const anew = 'for: The school, given: 2026-03-30, expires: 2027-03-30';
    assert.deepEqual(kinds(consents(`${school}, expires: 2026-04-30`, anew), 'consent'), [
      '2027-03-30 consent The school consents/1/expires',
    ]);
    assert.deepEqual(kinds(consents(`${school}, expires: 2026-03-31`), 'consent'), []);
    assert.equal(kinds(consents(`${school}, expires: 2026-04-01`), 'consent').length, 1);
  });
});

describe('all that a case waits for', () => {
  it('stands in the order of its days', () => {
    const file = caseOf(
      caseRecord('consents: [{ for: The school, given: 2026-02-02, expires: 2026-04-05 }]'),
      interview('2026-03-30', 'next: { date: 2026-04-03 }'),
      plan(
        'review: 2026-04-04\ngoals: [{ id: G1, goal: Answer calls, status: active, due: 2026-04-02 }]',
      ),
    );
    assert.deepEqual(told(file), [
      '2026-04-02 goal G1 goals/0/due',
      '2026-04-03 agreed-contact next',
      '2026-04-04 plan-review review',
      '2026-04-05 consent The school consents/0/expires',
      '2026-04-29 contact date',
    ]);
    assert.equal(nextDue(file, moment)?.kind, 'goal');
  });

  it('is nothing while it is planned, waiting, on hold or closed', () => {
    for (const status of codes['case-status'].filter((code) => code !== 'active'))
      assert.deepEqual(
        told(caseOf(caseRecord('', status), plan('review: 2026-03-01\ngoals: []'))),
        [],
      );
  });
});

describe('a case asks for attention', () => {
  const file = caseOf(caseRecord(), interview('2026-03-02'));
  const groups = [
    ['2026-03-03', 'on-course'],
    ['2026-03-24', 'on-course'],
    ['2026-03-25', 'due-soon'],
    ['2026-04-01', 'due-soon'],
    ['2026-04-02', 'overdue'],
  ] as const;
  for (const [today, attention] of groups) {
    it(`as ${attention} on ${today}, where contact is due by 1 April`, () => {
      assert.equal(attentionOf(file, { ...moment, today: day(today) }), attention);
    });
  }

  it('as soon as the agency says', () => {
    const settings = { ...defaultSettings, dueSoon: 'P14D' };
    assert.equal(attentionOf(file, { today: day('2026-03-18'), settings }), 'due-soon');
  });

  it('never when it is closed, and none while it rests', () => {
    assert.equal(attentionOf(caseOf(caseRecord('', 'finished')), moment), 'closed');
    assert.equal(attentionOf(caseOf(caseRecord('', 'cancelled')), moment), 'closed');
    assert.equal(attentionOf(caseOf(caseRecord('', 'on-hold')), moment), 'on-course');
    assert.equal(attentionOf(caseOf(plan('goals: []')), moment), 'on-course');
  });
});
