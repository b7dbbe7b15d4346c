import assert from 'node:assert/strict';
import type { Day } from '../../../src/calendar/day.ts';
import { type Caseload, findCase } from '../../../src/caseload/caseload.ts';
import { namesFrom, type NewPlace, pathOfNew, slugOf } from '../../../src/writing/habit.ts';
import { caseloadOf } from '../../caseload/filed.ts';

const date = '2026-11-20' as Day;
const stage = 'monitoring-progress';

function caseText(id: string, client = 'O.V.'): string {
  return `record: case\nid: ${id}\nclient: ${client}\nstatus: active\nopened: 2026-02-02\nworker: N. Sand`;
}

function note(id: string, day: string, at = 'building-rapport'): string {
  return `record: interview\ncase: ${id}\ndate: ${day}\nstage: ${at}`;
}

function pathIn(caseload: Caseload, id: string, place: Partial<NewPlace> = {}): string {
  return pathOfNew(caseload, {
    kind: 'interview',
    file: findCase(caseload, id),
    date,
    stage,
    ...place,
  });
}

describe('A new record goes', () => {
  it('where it goes by default, when nothing else is known', () => {
    const caseload = caseloadOf({ 'intake.md': caseText('K-7') });
    assert.equal(pathIn(caseload, 'K-7'), 'cases/K-7/2026-11-20-monitoring-progress.md');
    assert.equal(pathIn(caseload, 'K-7', { kind: 'plan' }), 'cases/K-7/plan.md');
    assert.equal(
      pathIn(caseload, 'K-7', { kind: 'referral', name: 'City Clinic' }),
      'cases/K-7/referral-city-clinic.md',
    );
  });

  it('into the folder that the case has of its own', () => {
    const caseload = caseloadOf({ 'people/K-7/record.md': caseText('K-7') });
    assert.equal(pathIn(caseload, 'K-7'), 'people/K-7/2026-11-20-monitoring-progress.md');
  });

  it('as most notes of the case are named, not as the odd one out', () => {
    const caseload = caseloadOf({
      'people/K-7/record.md': caseText('K-7'),
      'people/K-7/notes/20260302_building-rapport.md': note('K-7', '2026-03-02'),
      'people/K-7/notes/20260402_building-rapport.md': note('K-7', '2026-04-02'),
      'people/K-7/odd.md': note('K-7', '2026-05-02'),
    });
    assert.equal(pathIn(caseload, 'K-7'), 'people/K-7/notes/20261120_monitoring-progress.md');
  });

  it('as notes of other cases are named, beside its own case record', () => {
    const caseload = caseloadOf({
      'north/K-7/case.md': caseText('K-7'),
      'south/K-8/case.md': caseText('K-8'),
      'south/K-8/contacts/K-8 2026-03-02.md': note('K-8', '2026-03-02'),
    });
    assert.equal(pathIn(caseload, 'K-7'), 'north/K-7/contacts/K-7 2026-11-20.md');
  });

  it('into folders of years and months, where notes are kept so', () => {
    const caseload = caseloadOf({
      'cases/K-7.md': caseText('K-7'),
      'notes/2026/03/K-7-2026-03-02.md': note('K-7', '2026-03-02'),
    });
    assert.equal(pathIn(caseload, 'K-7'), 'notes/2026/11/K-7-2026-11-20.md');
  });

  it('under the pseudonym, where folders are named so', () => {
    const caseload = caseloadOf({
      'Otter/case.md': caseText('K-7', 'Otter'),
      'Heron/case.md': caseText('K-8', 'Heron'),
      'Heron/Heron 2026-03-02.md': note('K-8', '2026-03-02'),
    });
    assert.equal(pathIn(caseload, 'K-7'), 'Otter/Otter 2026-11-20.md');
  });

  it('under the next free name, never over a file', () => {
    const names = namesFrom('a.b/plan.md');
    assert.deepEqual(
      [names.next().value, names.next().value, names.next().value],
      ['a.b/plan.md', 'a.b/plan-2.md', 'a.b/plan-3.md'],
    );
    assert.deepEqual([...namesFrom('plan')].slice(0, 2), ['plan', 'plan-2']);
  });

  it('by a name that every file system takes', () => {
    assert.equal(
      slugOf('Veterans’ clinic: "Millbrook" / 2nd floor?'),
      'veterans-clinic-millbrook-2nd-floor',
    );
    assert.equal(slugOf('Clínica Niño'), 'clinica-nino');
    assert.equal(slugOf('???'), '');
    const caseload = caseloadOf({ 'intake.md': caseText('K-7') });
    assert.equal(
      pathIn(caseload, 'K-7', { kind: 'referral', name: '???' }),
      'cases/K-7/referral.md',
    );
  });
});
