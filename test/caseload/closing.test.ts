import assert from 'node:assert/strict';
import { closingOf, endOfPlan, goalsWithoutOutcome } from '../../src/caseload/closing.ts';
import { openReferralsOf, wasSent } from '../../src/caseload/referrals.ts';
import { codes } from '../../src/records/record.ts';
import { caseOf, caseRecord, interview, plan } from './filed.ts';

describe('the end of a case', () => {
  it('is none while the case goes on, whatever day is said', () => {
    assert.equal(closingOf(caseOf(caseRecord('closed: 2026-03-30'))), undefined);
    assert.equal(closingOf(caseOf(caseRecord('closed: 2026-03-30', 'on-hold'))), undefined);
  });

  it('is none where two records tell of it', () => {
    const ended = caseRecord('closed: 2026-03-30', 'finished');
    assert.equal(closingOf(caseOf(ended))?.closed, '2026-03-30');
    assert.equal(closingOf(caseOf(ended, ended)), undefined);
  });

  it('has no day where that would come before the opening', () => {
    const ended = caseOf(caseRecord('closed: 2025-03-30', 'cancelled'));
    assert.equal(closingOf(ended)?.status, 'cancelled');
    assert.equal(closingOf(ended)?.closed, undefined);
  });
});

describe('goals without an outcome', () => {
  const goal = (id: string, more = ''): string =>
    `{ id: ${id}, goal: Walk the stairs to the fourth floor, status: active${more} }`;
  const without = (...records: readonly string[]): readonly (string | undefined)[] =>
    goalsWithoutOutcome(caseOf(caseRecord(), ...records)).map(({ goal: { id } }) => id);
  const goals = (...list: readonly string[]): string => `goals: [${list.join(', ')}]`;

  it('are those of the last plan that was agreed', () => {
    const first = plan(goals(goal('G1')), 'completed', '2026-02-09');
    const second = plan(goals(goal('G2')), 'on-hold', '2026-03-09');
    const drafted = plan(goals(goal('G3')), 'draft', '2026-04-06');
    assert.deepEqual(without(first, second, drafted), ['G2']);
    assert.deepEqual(without(first, drafted), ['G1']);
    assert.deepEqual(without(drafted), []);
  });

  it('are those whose achievement still says how it goes', () => {
    const said = codes['goal-achievement'].map((achievement, index) =>
      goal(`G${index + 1}`, `, achievement: ${achievement}`),
    );
    // in-progress, improving, worsening, no-change
    assert.deepEqual(without(plan(goals(...said))), ['G1', 'G2', 'G3', 'G4']);
  });

  it('are none of those that a closing note gives an outcome, whichever it is', () => {
    const four = plan(goals(goal('G1'), goal('G2'), goal('G3'), goal('G4')));
    const midway = interview('2026-03-02', 'outcomes: { G1: achieved, G2: improving }');
    const last = interview(
      '2026-04-01',
      'also: [termination-evaluation]\noutcomes: { G3: improving }',
    );
    assert.deepEqual(without(four, midway, last), ['G2', 'G4']);
  });
});

describe('a plan', () => {
  it('ends as completed, and as revoked where it was never agreed', () => {
    const ends = (['draft', 'active', 'on-hold'] as const).map((status) =>
      endOfPlan({ record: 'plan', status }),
    );
    assert.deepEqual(ends, ['revoked', 'completed', 'completed']);
  });
});

describe('a referral', () => {
  const referral = (status: string): string =>
    `record: referral\ncase: C-0317\nto: Depot\nfor: A seat\nstatus: ${status}\nrequested: 2026-03-02`;
  const file = caseOf(caseRecord(), ...codes['referral-status'].map(referral));
  const statuses = (list: readonly { readonly record: { readonly status?: string } }[]): unknown =>
    list.map(({ record: { status } }) => status).toSorted();

  it('is open while somebody is to do something about it', () => {
    assert.deepEqual(statuses(openReferralsOf(file)), [
      'accepted',
      'draft',
      'in-progress',
      'on-hold',
      'requested',
    ]);
  });

  it('was sent unless it is a draft or was called off, which can come before', () => {
    const kept = file.records.referral.filter(({ record }) => !wasSent(record));
    assert.deepEqual(statuses(kept), ['cancelled', 'draft']);
  });
});
