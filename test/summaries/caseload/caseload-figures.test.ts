import assert from 'node:assert/strict';
import { makeCaseload } from '../../../src/caseload/caseload.ts';
import { defaultSettings } from '../../../src/caseload/settings.ts';
import { readRecord } from '../../../src/records/read-record.ts';
import { readingOf } from '../../caseload/filed.ts';
import { figuresOf, figuresOfCaseload, leadsTo, townCase, townRecord } from './small-town.ts';

const goal = (id: string, more = ''): string =>
  `  - id: ${id}\n    goal: Walk to the market twice a week\n    status: active\n${more}`;
const whole = `    addresses: [N1]
    source: client
    start: 2026-10-01
    due: 2027-02-01
    measures: [{ name: walks, baseline: 0, target: 2 }]
    steps: [{ step: Find the shoes, who: client, by: 2026-12-01 }]\n`;
const needs = townRecord(
  'assessment',
  'C-0401',
  'date: 2026-09-05\nneeds:\n  - { id: N1, need: Company, domain: social-connection, urgency: long-term }\n  - { id: N2, need: Rent is behind, domain: financial-insecurity, urgency: short-term }',
);

describe('the figures of a caseload', () => {
  it('count cases by risk and status, what is not stated too', () => {
    const { risks, statuses, all, open, closed } = figuresOf({
      'a/case.md': townCase('C-0401', 'risk: high'),
      'b/case.md': townCase('C-0402', 'risk: high', 'on-hold'),
      'c/case.md': townCase('C-0403', 'risk: low\nclosed: 2026-11-01', 'finished'),
      'd/case.md': 'record: case\nid: C-0404\nclient: R.O.',
    });
    const high = risks.find(({ risk }) => risk === 'high')?.byStatus;
    assert.deepEqual(leadsTo(statuses['on-hold']), ['C-0402 b/case.md:status']);
    assert.deepEqual(
      risks.map(({ risk, all: of }) => [risk, of.count]),
      [
        ['critical', 0],
        ['high', 2],
        ['medium', 0],
        ['low', 1],
        ['not-stated', 1],
      ],
    );
    assert.deepEqual([high?.active.count, high?.['on-hold'].count], [1, 1]);
    assert.deepEqual(leadsTo(statuses['not-stated']), ['C-0404 d/case.md:status']);
    assert.deepEqual([all.count, open.count, closed.count], [4, 3, 1]);
  });

  it('tell what is overdue and what is due soon, each at its line', () => {
    const { dues } = figuresOf({
      'a/case.md': townCase(
        'C-0401',
        'risk: high\nconsents:\n  - { for: School, given: 2025-11-01, expires: 2026-11-01 }\n  - { for: Clinic, given: 2025-12-01, expires: 2026-11-25 }',
      ),
      'a/plan.md': townRecord(
        'plan',
        'C-0401',
        `status: active\nstart: 2026-10-01\nreview: 2026-11-20\ngoals:\n${goal('G1', '    steps: [{ step: Ring the bell, who: client, by: 2026-11-10 }, { step: Go in, who: joint, by: 2026-11-19 }]')}`,
      ),
      'a/note.md': townRecord(
        'interview',
        'C-0401',
        'date: 2026-11-01\nattendance: kept\nstage: monitoring-progress',
      ),
    });
    const of = Object.fromEntries(dues.map(({ kind, ...numbers }) => [kind, numbers]));
    assert.deepEqual(leadsTo(of['step']?.overdue ?? fail()), [
      'C-0401 G1 a/plan.md:goals.0.steps.0',
      'C-0401 G1 a/plan.md:goals.0.steps.1',
    ]);
    assert.equal(of['step']?.overdue.cases, 1);
    assert.deepEqual(leadsTo(of['contact']?.overdue ?? fail()), ['C-0401 a/note.md:date']);
    assert.deepEqual(leadsTo(of['plan-review']?.soon ?? fail()), ['C-0401 a/plan.md:review']);
    assert.deepEqual(leadsTo(of['consent']?.overdue ?? fail()), [
      'C-0401 School a/case.md:consents.0.expires',
    ]);
    assert.deepEqual(leadsTo(of['consent']?.soon ?? fail()), [
      'C-0401 Clinic a/case.md:consents.1.expires',
    ]);
  });

  it('tell how long cases are open and took, without those whose days cannot be true', () => {
    const opened = (id: string, from: string, closed?: string): string =>
      (closed === undefined ? townCase(id) : townCase(id, `closed: ${closed}`, 'finished')).replace(
        '2026-09-01',
        from,
      );
    const { timeOpen, timeToClose } = figuresOf({
      '1.md': opened('C-0401', '2026-11-10'),
      '2.md': opened('C-0402', '2026-11-01'),
      '3.md': opened('C-0403', '2026-10-21'),
      '4.md': opened('C-0404', '2025-11-20'),
      '5.md': opened('C-0405', '2026-12-24'),
      '6.md': opened('C-0406', '2026-05-01', '2026-05-31'),
      '7.md': opened('C-0407', '2026-05-01', '2026-04-01'),
    });
    const { median, lowerQuartile, upperQuartile, longest } = timeOpen;
    assert.deepEqual(
      { median, lowerQuartile, upperQuartile, longest },
      // 10, 19, 30 and 365 days, as R's quantile() divides them.
      { median: 24.5, lowerQuartile: 16.75, upperQuartile: 113.75, longest: 365 },
    );
    assert.equal(leadsTo(timeOpen.stated)[0], 'C-0404 4.md:opened', 'the longest first');
    assert.deepEqual(leadsTo(timeOpen.notStated), ['C-0405 5.md:opened']);
    assert.equal(timeToClose.median, 30);
    assert.deepEqual(leadsTo(timeToClose.notStated), ['C-0407 7.md:closed']);
  });

  it('have no length where no case tells one', () => {
    const { timeToClose } = figuresOf({ 'a.md': townCase('C-0401') });
    assert.equal(timeToClose.median, undefined);
    assert.equal(timeToClose.longest, undefined);
  });

  it('count goals that lack letters, of plans that have not ended', () => {
    const plan = (id: string, status: string, ...goals: readonly string[]): string =>
      townRecord(
        'plan',
        id,
        `status: ${status}\nstart: 2026-10-01\nreview: 2027-03-01\ngoals:\n${goals.join('')}`,
      );
    const { letters } = figuresOf({
      'a/case.md': townCase('C-0401'),
      'a/assessment.md': needs,
      'a/plan.md': plan(
        'C-0401',
        'active',
        goal('G1', whole),
        goal('G2', whole.replace(/ {4}measures.*\n/, '')),
      ),
      'b/case.md': townCase('C-0402'),
      'b/plan.md': plan('C-0402', 'completed', goal('G1')),
    });
    assert.deepEqual(
      letters.byLetter.map(({ letter, goals }) => [letter, leadsTo(goals)]),
      [
        ['S', []],
        ['M', ['C-0401 G2 a/plan.md:goals.1']],
        ['A', []],
        ['R', []],
        ['T', []],
      ],
    );
    assert.deepEqual([letters.judged.count, letters.anyLetter.count], [2, 1]);
  });

  it('tell which plans wait for a decision', () => {
    const plan = (id: string): string =>
      townRecord('plan', id, 'status: active\nstart: 2026-10-01\ngoals: []');
    const judged = (id: string, decision: string): string =>
      townRecord(
        'review',
        id,
        `date: 2026-10-02\nreviewer: T. Lindqvist\nplan: sha256:${'0'.repeat(64)}\ndecision: ${decision}`,
      );
    const { plans } = figuresOf({
      'a/case.md': townCase('C-0401'),
      'a/plan.md': plan('C-0401'),
      'b/case.md': townCase('C-0402'),
      'b/plan.md': plan('C-0402'),
      'b/review.md': judged('C-0402', 'approved'),
      'c/case.md': townCase('C-0403'),
      'd/case.md': townCase('C-0404', '', 'finished'),
      'd/plan.md': plan('C-0404'),
    });
    assert.deepEqual(leadsTo(plans.none), ['C-0401 a/plan.md:goals']);
    assert.deepEqual(leadsTo(plans['changed-since-approval']), ['C-0402 b/plan.md:goals']);
    assert.deepEqual(leadsTo(plans['no-plan']), ['C-0403 c/case.md:status']);
  });

  it('tell what became of the goals of closed cases, by the closing note before the plan', () => {
    const { outcomes } = figuresOf({
      'a/case.md': townCase('C-0401', 'closed: 2026-11-01', 'finished'),
      'a/plan.md': townRecord(
        'plan',
        'C-0401',
        `status: completed\nstart: 2026-10-01\ngoals:\n${goal('G1', '    achievement: no-progress\n')}${goal('G2', '    achievement: achieved\n')}${goal('G3')}${goal('G4').replace('active', 'cancelled')}${goal('G5').replace('active', 'proposed')}`,
      ),
      'a/closing.md': townRecord(
        'interview',
        'C-0401',
        'date: 2026-11-01\nstage: termination-evaluation\noutcomes: { G1: improving }',
      ),
      'b/case.md': townCase('C-0402', '', 'cancelled'),
    });
    const { goals, cases } = outcomes;
    assert.deepEqual(leadsTo(goals.partly), ['C-0401 G1 a/closing.md:outcomes.G1']);
    assert.deepEqual(leadsTo(goals.achieved), ['C-0401 G2 a/plan.md:goals.1.achievement']);
    assert.deepEqual(leadsTo(goals['not-stated']), ['C-0401 G3 a/plan.md:goals.2']);
    assert.deepEqual(leadsTo(goals['given-up']), ['C-0401 G4 a/plan.md:goals.3']);
    assert.equal(outcomes.allGoals.count, 4, 'what was only proposed is no goal that ended');
    assert.deepEqual(leadsTo(cases.some), ['C-0401 a/case.md:outcome']);
    assert.deepEqual(leadsTo(cases['no-goals']), ['C-0402 b/case.md:outcome']);
  });

  it('count the needs that still stand, by area of life', () => {
    const later = townRecord(
      'assessment',
      'C-0401',
      'date: 2026-10-30\nneeds:\n  - { id: N1, need: Company, domain: social-connection, urgency: long-term }',
    );
    const { needs: domains } = figuresOf({
      'a/case.md': townCase('C-0401'),
      'a/1.md': needs,
      'a/2.md': later,
    });
    assert.deepEqual(
      domains.map(({ domain, needs: found }) => [domain, leadsTo(found)]),
      [['social-connection', ['C-0401 N1 a/2.md:needs.0']]],
    );
  });

  it('say what they cannot tell of', () => {
    const broken = readRecord({
      path: 'a/note.md',
      text: '---\nrecord: interview\ncase: C-0401\ndate: [\n---\n',
    });
    const homeless = readRecord({
      path: 'lost.md',
      text: '---\nrecord: interview\ndate: [\n---\n',
    });
    assert.ok(broken && homeless);
    const readings = [
      broken,
      homeless,
      readingOf('a/case.md', townCase('C-0401')),
      readingOf(
        'b/note.md',
        townRecord('interview', 'C-0402', 'date: 2026-11-01\nstage: monitoring-progress'),
      ),
      readingOf('stray.md', 'record: interview\ndate: 2026-11-01\nstage: monitoring-progress'),
      readingOf('own.md', 'record: reflection\ndate: 2026-11-01'),
    ];
    const { notCounted, all } = figuresOfCaseload(
      makeCaseload(new Map(readings.map((reading) => [reading.path, reading])), defaultSettings),
    );
    assert.deepEqual(leadsTo(notCounted.unreadable), ['C-0401 a/note.md:']);
    assert.deepEqual(leadsTo(notCounted.unreadableOfNone), [' lost.md:']);
    assert.deepEqual(
      leadsTo(notCounted.ofNoCase),
      [' stray.md:'],
      'a reflection is not even counted',
    );
    assert.deepEqual(leadsTo(notCounted.withoutRecord), ['C-0402 b/note.md:']);
    assert.equal(all.count, 2, 'a case without a record of its own is one too');
  });

  it('tell nothing that only a private record says, but that there is one', () => {
    const {
      plans,
      letters,
      dues,
      needs: domains,
      notCounted,
    } = figuresOf({
      'a/case.md': townCase('C-0401'),
      'a/assessment.md': `${needs}\nprivate: true`,
      'a/plan.md': townRecord(
        'plan',
        'C-0401',
        `private: true\nstatus: active\nstart: 2026-01-01\nreview: 2026-02-01\ngoals:\n${goal('G1')}`,
      ),
      'a/own.md': townRecord('reflection', 'C-0401', 'date: 2026-11-01'),
      'b/case.md': townCase('C-0402'),
      'b/own.md': townRecord('reflection', 'C-0402', 'date: 2026-11-01'),
    });
    assert.deepEqual(leadsTo(plans.private), ['C-0401 a/case.md:status']);
    assert.equal(letters.judged.count, 0);
    assert.equal(dues.find(({ kind }) => kind === 'plan-review')?.overdue.count, 0);
    assert.deepEqual(domains, []);
    assert.deepEqual(leadsTo(notCounted.keptPrivate), ['C-0401 a/case.md:id']);
  });
});

function fail(): never {
  assert.fail('there is no such kind');
}
