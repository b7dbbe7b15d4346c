import assert from 'node:assert/strict';
import type { Day } from '../../src/calendar/day.ts';
import { crisesNotFollowedUp } from '../../src/caseload/crises.ts';
import { caseOf, caseRecord, interview } from './filed.ts';

const today = '2026-04-20' as Day;
const crisis = (followUp: string): string =>
  interview('2026-04-12', `crisis: { severity: high, follow-up: ${followUp} }`);

function open(...notes: readonly string[]): number {
  return crisesNotFollowedUp(caseOf(caseRecord(), ...notes), today).length;
}

describe('a crisis', () => {
  it('due to be followed up on its own day is so by another note of that day', () => {
    assert.equal(open(crisis('2026-04-12')), 1);
    assert.equal(open(crisis('2026-04-12'), interview('2026-04-12')), 0);
    assert.equal(open(interview('2026-04-12'), crisis('2026-04-12')), 0);
  });

  it('due on a later day is not followed up by another note of its own', () => {
    assert.equal(open(crisis('2026-04-14'), interview('2026-04-12')), 1);
    assert.equal(open(crisis('2026-04-14'), interview('2026-04-13')), 0);
  });

  it('is not followed up by a call to others, a missed contact or one to come', () => {
    assert.equal(open(crisis('2026-04-14'), interview('2026-04-13', 'setting: collateral')), 1);
    assert.equal(open(crisis('2026-04-12'), interview('2026-04-12', 'attendance: missed')), 1);
    assert.equal(open(crisis('2026-04-14'), interview('2026-04-21')), 1);
  });
});
