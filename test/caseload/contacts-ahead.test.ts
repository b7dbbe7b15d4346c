import assert from 'node:assert/strict';
import type { CaseFile } from '../../src/caseload/case-file.ts';
import { contactsAhead } from '../../src/caseload/contacts-ahead.ts';
import { defaultSettings } from '../../src/caseload/settings.ts';
import { day } from '../calendar/the-day.ts';
import { caseloadOf, caseOf, caseRecord, interview, plan } from './filed.ts';

const moment = { today: day('2026-04-01'), settings: defaultSettings };

function told(...files: readonly CaseFile[]): readonly string[] {
  return contactsAhead(files, moment).map(
    ({ file, due: { day: when, kind, at, reading } }) =>
      `${when} ${file.id ?? ''} ${kind} ${reading.path} ${at.join('/')}`,
  );
}

/** A case whose risk asks for contact by this day, which is 30 days after the note. */
const lastSeen = (date: string, more = ''): CaseFile => caseOf(caseRecord(), interview(date, more));

describe('the contacts of the week', () => {
  it('are those due within seven days, with where they come from', () => {
    assert.deepEqual(told(lastSeen('2026-03-09')), ['2026-04-08 C-0317 contact 01.md date']);
    assert.deepEqual(told(lastSeen('2026-03-10')), []);
  });

  it('and those overdue, however long', () => {
    assert.deepEqual(told(lastSeen('2026-02-03')), ['2026-03-05 C-0317 contact 01.md date']);
  });

  it('are no reviews, goals or steps', () => {
    const goals =
      'review: 2026-04-02\ngoals: [{ id: G1, goal: Answer calls, status: active, due: 2026-04-02 }]';
    assert.deepEqual(told(caseOf(caseRecord(), interview('2026-03-31'), plan(goals))), []);
  });

  it('are agreed ones of cases that wait, too, and none of closed cases', () => {
    const agreed = interview('2026-03-02', 'next: { date: 2026-04-03 }');
    assert.deepEqual(told(caseOf(caseRecord('', 'on-hold'), agreed)), [
      '2026-04-03 C-0317 agreed-contact 01.md next',
    ]);
    assert.deepEqual(told(caseOf(caseRecord('', 'finished'), agreed)), []);
  });

  it('are one where what was agreed comes no later than what the risk asks for', () => {
    for (const date of ['2026-03-30', '2026-04-02', '2026-04-04'])
      assert.deepEqual(
        told(lastSeen('2026-03-05', `next: { date: ${date} }`)),
        [`${date} C-0317 agreed-contact 01.md next`],
        date,
      );
    assert.deepEqual(told(lastSeen('2026-03-05', 'next: { date: 2026-04-05 }')), [
      '2026-04-04 C-0317 contact 01.md date',
      '2026-04-05 C-0317 agreed-contact 01.md next',
    ]);
  });

  it('are one for two crises that were not followed up, the earlier', () => {
    const crisis = (date: string, by: string): string =>
      interview(date, `attendance: kept\ncrisis: { severity: high, follow-up: ${by} }`);
    const file = caseOf(
      caseRecord(),
      crisis('2026-03-30', '2026-04-03'),
      crisis('2026-03-30', '2026-04-02'),
    );
    assert.deepEqual(told(file), ['2026-04-02 C-0317 crisis-follow-up 02.md crisis/follow-up']);
  });

  it('stand in the order of their days, whatever that of the cases', () => {
    const files = caseloadOf({
      'a.md': caseRecord().replace('2026-02-02', '2026-03-08'),
      'b.md': caseRecord().replace('C-0317', 'C-0318').replace('2026-02-02', '2026-03-03'),
      'c.md': caseRecord().replace('C-0317', 'C-0319').replace('2026-02-02', '2026-03-03'),
    }).cases;
    const expected = [
      '2026-04-02 C-0318 contact b.md opened',
      '2026-04-02 C-0319 contact c.md opened',
      '2026-04-07 C-0317 contact a.md opened',
    ];
    assert.deepEqual(told(...files), expected);
    assert.deepEqual(told(...files.toReversed()), expected);
  });
});
