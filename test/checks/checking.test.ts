import assert from 'node:assert/strict';
import { changeCaseload, type Caseload } from '../../src/caseload/caseload.ts';
import type { Moment } from '../../src/caseload/due.ts';
import { dayFrom } from '../../src/calendar/day.ts';
import type { Check } from '../../src/checks/check.ts';
import { Checking } from '../../src/checks/checking.ts';
import {
  assessment,
  interview,
  openCase,
  planWithGoal,
} from '../../src/checks/examples/records.ts';
import { readRecord } from '../../src/records/read-record.ts';
import { sentence } from '../../src/text/sentence.ts';
import { caseloadOf, filesOf, momentWith } from './small-case.ts';

const page = {
  theme: 'format',
  because: 'To see which checks run again after a change.',
  severity: 'hint',
  bad: [],
  fixed: [],
  good: [],
} as const;

/** Two checks that tell every record, and what they were asked about. */
function watched(): { readonly asked: readonly Check[]; readonly ran: string[] } {
  const ran: string[] = [];
  const message = sentence('Seen');
  const place = { at: ['record'], on: 'value' } as const;
  const asked: readonly Check[] = [
    {
      ...page,
      id: 'over-record',
      title: 'Over a record',
      over: 'record',
      find: (reading) => {
        ran.push(reading.path);
        return [{ reading, place, message }];
      },
    },
    {
      ...page,
      id: 'over-case',
      title: 'Over a case',
      over: 'case',
      find: (file) => {
        ran.push(file.id ?? 'unfiled');
        return file.readings.map((reading) => ({ reading, place, message }));
      },
    },
    {
      ...page,
      id: 'over-outside',
      title: 'Over a case and the files outside',
      over: 'case',
      outside: { missing: new Set() },
      find: (file) => {
        ran.push(`outside ${file.id ?? 'unfiled'}`);
        return [];
      },
    },
  ];
  return { asked, ran };
}

const files = [
  ...filesOf([openCase, planWithGoal(), interview()]),
  ...filesOf([openCase, assessment]).map(({ path, text }) => ({
    path: `other-${path}`,
    text: text.replaceAll('C-0142', 'C-0143'),
  })),
];

function lookAt(checking: Checking, { cases }: Caseload): readonly string[] {
  return cases.flatMap((file) => checking.check(file).map(({ id, path }) => `${path} ${id}`));
}

describe('checks that run again', () => {
  it('are none where nothing changed', () => {
    const { asked, ran } = watched();
    const checking = new Checking(momentWith(), { asked });
    const caseload = caseloadOf(files);
    const first = lookAt(checking, caseload);
    assert.equal(first.length, 10);
    ran.length = 0;
    assert.deepEqual(lookAt(checking, caseload), first);
    assert.deepEqual(ran, []);
  });

  it('are those of the record that changed and of its case', () => {
    const { asked, ran } = watched();
    const checking = new Checking(momentWith(), { asked });
    const caseload = caseloadOf(files);
    const first = lookAt(checking, caseload);
    ran.length = 0;
    const [, plan] = files;
    assert.ok(plan);
    const anew = readRecord({ ...plan, text: plan.text.replace('20 July', '21 July') });
    const after = changeCaseload(caseload, new Map([[plan.path, anew]]));
    assert.deepEqual(lookAt(checking, after), first);
    assert.deepEqual(ran, [plan.path, 'C-0142', 'outside C-0142']);
  });

  it('are those that look outside where only that changed', () => {
    const { asked, ran } = watched();
    const checking = new Checking(momentWith(), { asked });
    const caseload = caseloadOf(files);
    const first = lookAt(checking, caseload);
    ran.length = 0;
    const { moment } = checking;
    const later = checking.at({ ...moment, outside: { missing: new Set(['a.png']) } });
    assert.deepEqual(lookAt(later, caseload), first);
    assert.deepEqual(ran, ['outside C-0142', 'outside C-0143']);
  });

  it('are all on another day or under other settings', () => {
    const others: readonly ((moment: Moment) => Moment)[] = [
      (moment) => ({ ...moment, today: dayFrom('2026-04-21') ?? moment.today }),
      (moment) => ({ ...moment, settings: { ...moment.settings } }),
    ];
    for (const other of others) {
      const { asked, ran } = watched();
      const checking = new Checking(momentWith(), { asked });
      const caseload = caseloadOf(files);
      lookAt(checking, caseload);
      const all = ran.length;
      ran.length = 0;
      lookAt(checking.at(other(checking.moment)), caseload);
      assert.equal(ran.length, all);
    }
  });

  it('tell the same as if they had looked for the first time', () => {
    const checking = new Checking(momentWith());
    const caseload = caseloadOf(files);
    lookAt(checking, caseload);
    const [, plan] = files;
    assert.ok(plan);
    const anew = readRecord({
      ...plan,
      text: plan.text.replace('status: active', 'status: draft'),
    });
    const after = changeCaseload(caseload, new Map([[plan.path, anew]]));
    assert.deepEqual(
      after.cases.map((file) => checking.check(file)),
      after.cases.map((file) => new Checking(momentWith()).check(file)),
    );
  });
});
