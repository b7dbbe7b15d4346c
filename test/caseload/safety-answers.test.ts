import assert from 'node:assert/strict';
import type { CaseFile } from '../../src/caseload/case-file.ts';
import { contactsAhead } from '../../src/caseload/contacts-ahead.ts';
import { attentionOf, duesOf, nextDue } from '../../src/caseload/due.ts';
import { instrumentFrom } from '../../src/caseload/instruments.ts';
import { safetyAnswersUnfollowed } from '../../src/caseload/safety-answers.ts';
import { defaultSettings, type Settings } from '../../src/caseload/settings.ts';
import { day } from '../calendar/the-day.ts';
import { caseOf, caseRecord, interview } from './filed.ts';

const moment = { today: day('2026-04-01'), settings: defaultSettings };

const asked = (date: string, value = 1): string =>
  interview(date, `readings: { phq-9: 12, phq-9-item-9: ${value} }`);
const crisis = 'crisis: { severity: low, danger: Asked; no plan. }';
const safetyPlan = (date: string): string =>
  `record: safety-plan\ncase: C-0317\ndate: ${date}\nsteps: { people: [Her sister] }`;

function open(file: CaseFile, settings: Settings = defaultSettings): readonly string[] {
  return safetyAnswersUnfollowed(file, { ...moment, settings }).map(
    ({ name, value, reading, isOver }) =>
      `${name} ${value} ${reading.path}${isOver ? ' over' : ''}`,
  );
}

describe('an answer that asks for a talk about safety', () => {
  const found = ['phq-9-item-9 1 01.md'];

  it('stays open until something was done about danger on its day or later', () => {
    assert.deepEqual(open(caseOf(caseRecord(), asked('2026-03-02'))), found);
    for (const after of ['2026-03-02', '2026-03-30']) {
      assert.deepEqual(
        open(caseOf(caseRecord(), asked('2026-03-02'), interview(after, crisis))),
        [],
      );
      assert.deepEqual(open(caseOf(caseRecord(), asked('2026-03-02'), safetyPlan(after))), []);
    }
    assert.deepEqual(open(caseOf(caseRecord(), `${asked('2026-03-02')}\n${crisis}`)), []);
  });

  it('is not followed by what came before, is still to come, or says nothing', () => {
    for (const other of [
      safetyPlan('2026-03-01'),
      interview('2026-03-01', crisis),
      safetyPlan('2026-04-02'),
      interview('2026-03-09', crisis).replace(crisis, 'crisis: {}'),
      interview('2026-03-09'),
    ])
      assert.deepEqual(open(caseOf(caseRecord(), asked('2026-03-02'), other)), found, other);
  });

  it('is told once for each respondent, at the last time', () => {
    const views = `record: assessment\ncase: C-0317\ndate: 2026-03-20\nreadings:
  - { respondent: L.V., c-ssrs: 1 }
  - { respondent: O.V., c-ssrs: 3 }`;
    assert.deepEqual(
      open(caseOf(caseRecord(), asked('2026-03-02', 2), asked('2026-03-09'), views)),
      ['phq-9-item-9 1 02.md', 'c-ssrs 1 03.md', 'c-ssrs 3 03.md'],
    );
  });

  it('is over once the same respondent answers otherwise on a later day, and still unfollowed', () => {
    const file = caseOf(caseRecord(), asked('2026-03-02'), asked('2026-03-16', 0));
    assert.deepEqual(open(file), ['phq-9-item-9 1 01.md over']);
    const sameDay = caseOf(caseRecord(), asked('2026-03-02'), asked('2026-03-02', 0));
    assert.deepEqual(open(sameDay), found);
  });

  it('counts in a note that has no day yet', () => {
    const undated = asked('2026-03-02').replace('date: 2026-03-02\n', '');
    assert.deepEqual(open(caseOf(caseRecord(), undated, safetyPlan('2026-03-30'))), found);
    assert.deepEqual(open(caseOf(caseRecord(), `${undated}\n${crisis}`)), []);
  });

  it('is never asked for where only a total is noted', () => {
    assert.deepEqual(
      open(caseOf(caseRecord(), interview('2026-03-02', 'readings: { phq-9: 27 }'))),
      [],
    );
  });

  it('is one of the agency’s own instruments as well', () => {
    const own = instrumentFrom({ name: 'safe-at-home', low: 0, high: 10, safety: { below: 3 } });
    assert.ok(own);
    const settings = { ...defaultSettings, instruments: [own] };
    const file = (value: number): CaseFile =>
      caseOf(caseRecord(), interview('2026-03-02', `readings: { safe-at-home: ${value} }`));
    assert.deepEqual(open(file(2), settings), ['safe-at-home 2 01.md']);
    assert.deepEqual(open(file(3), settings), []);
  });
});

describe('a case with such an answer', () => {
  const file = caseOf(caseRecord(), asked('2026-03-30'));

  it('asks for attention first, from the day of the answer on', () => {
    const [first] = duesOf(file, moment);
    assert.deepEqual(
      [first?.kind, first?.day, first?.what, first?.at],
      ['safety-answer', '2026-03-30', 'phq-9-item-9', ['readings', 'phq-9-item-9']],
    );
    const today = { ...moment, today: day('2026-03-30') };
    assert.equal(attentionOf(file, today), 'overdue');
    const longOverdue = caseOf(
      caseRecord('risk: critical'),
      interview('2026-02-03', 'next: { date: 2026-02-04 }'),
      asked('2026-03-30'),
    );
    assert.equal(nextDue(longOverdue, moment)?.kind, 'safety-answer');
  });

  it('waits for it while on hold or planned, and no more once closed', () => {
    for (const status of ['on-hold', 'planned', 'waitlist'])
      assert.equal(
        nextDue(caseOf(caseRecord('', status), asked('2026-03-30')), moment)?.kind,
        'safety-answer',
      );
    assert.deepEqual(duesOf(caseOf(caseRecord('', 'finished'), asked('2026-03-30')), moment), []);
  });

  it('does not wait where the record answers with a reason, or the agency ignores the check', () => {
    const answered = caseOf(
      caseRecord(),
      `${asked('2026-03-30')}\nanswers: { safety-answer-unfollowed: { because: Asked; he is safe., date: 2026-03-30 } }`,
    );
    const kinds = (one: CaseFile, settings = defaultSettings): readonly string[] =>
      duesOf(one, { ...moment, settings }).map(({ kind }) => kind);
    assert.ok(!kinds(answered).includes('safety-answer'));
    const checks = { 'safety-answer-unfollowed': 'ignore' } as const;
    assert.ok(!kinds(file, { ...defaultSettings, checks }).includes('safety-answer'));
  });

  it('has a contact ahead for it', () => {
    assert.deepEqual(
      contactsAhead([file], moment).map(({ due }) => due.kind),
      ['safety-answer'],
    );
  });
});
