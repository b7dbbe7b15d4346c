import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CaseFile } from '../../src/caseload/case-file.ts';
import { defaultSettings, type Settings } from '../../src/caseload/settings.ts';
import { toTenths, type Workload, workloadOf } from '../../src/caseload/workload.ts';
import { codes } from '../../src/records/record.ts';
import { caseOf, caseRecord, plan } from './filed.ts';

const settings: Settings = { ...defaultSettings, capacity: 5 };

function at(risk: string, status = 'active'): CaseFile {
  return caseOf(caseRecord(`risk: ${risk}`, status));
}

function load(files: readonly CaseFile[], by = settings): number {
  return workloadOf(files, by).load;
}

function near(one: number, other: number): void {
  assert.ok(Math.abs(one - other) < 1e-9, `${one} is not ${other}`);
}

describe('the load of a worker', () => {
  it('is exactly 1 for a case of medium risk with a contact every 30 days', () => {
    assert.equal(load([at('medium')]), 1);
    assert.equal(load([caseOf(caseRecord())]), 1);
  });

  // Half the weight by risk, and half of 30 days over the days from contact to contact.
  for (const [risk, weight] of [
    ['low', 0.25 + 30 / 60 / 2],
    ['high', 1 + 30 / 14 / 2],
    ['critical', 1.5 + 30 / 7 / 2],
  ] as const) {
    it(`is ${toTenths(weight)} for a case of ${risk} risk`, () => {
      near(load([at(risk)]), weight);
    });
  }

  it('is the sum of all its cases, told by risk with the highest first', () => {
    const workload = workloadOf(
      ['medium', 'high', 'low', 'high', 'medium'].map((risk) => at(risk)),
      settings,
    );
    near(workload.load, 2 * (1 + 15 / 14) + 2 + 0.5);
    assert.deepEqual(
      workload.shares.map(({ risk, cases, weight }) => [risk, cases, toTenths(cases * weight)]),
      [
        ['high', 2, 4.1],
        ['medium', 2, 2],
        ['low', 1, 0.5],
      ],
    );
    assert.equal(toTenths(workload.load), 6.6);
  });

  it('goes by the weights and intervals of the agency', () => {
    const own: Settings = {
      ...settings,
      riskWeight: { ...settings.riskWeight, high: 4 },
      contactInterval: { ...settings.contactInterval, high: 'P1W', medium: 'P1M', low: 'P3M' },
    };
    near(load([at('high')], own), 2 + 30 / 7 / 2);
    assert.equal(load([at('medium')], own), 1);
    near(load([at('low')], own), 0.25 + 1 / 6);
  });

  it('stays a number whatever the interval', () => {
    for (const [medium, expected] of [
      ['P0D', 0.5 + 15],
      ['P1D', 0.5 + 15],
      ['often', 0.5],
    ] as const) {
      const contactInterval = { ...settings.contactInterval, medium };
      assert.equal(load([at('medium')], { ...settings, contactInterval }), expected);
    }
  });

  it('counts cases that wait apart and without weight, and closed ones not at all', () => {
    const files = codes['case-status'].map((status) => at('high', status));
    const workload = workloadOf(
      [...files, at('low', 'on-hold'), caseOf(plan('goals: []'))],
      settings,
    );
    near(workload.load, 1 + 15 / 14);
    assert.deepEqual(workload.waiting, [
      { status: 'on-hold', cases: 2 },
      { status: 'planned', cases: 1 },
      { status: 'waitlist', cases: 1 },
    ]);
  });

  it('is 0 without cases', () => {
    const { load: none, shares, waiting, isAbove } = workloadOf([], settings);
    assert.deepEqual([none, shares, waiting, isAbove], [0, [], [], false]);
  });
});

describe('the capacity', () => {
  const five = Array.from({ length: 5 }, () => at('medium'));

  function beside(capacity: number | undefined, files = five): Workload {
    return workloadOf(files, { ...settings, capacity });
  }

  it('is exceeded only by more than it', () => {
    assert.equal(beside(5).isAbove, false);
    assert.equal(beside(5, [...five, at('low')]).isAbove, true);
  });

  it('is held against the load as both are read, to one decimal', () => {
    assert.equal(beside(4.96).isAbove, false);
    assert.equal(beside(4.94).isAbove, true);
  });

  it('is never exceeded where the agency says none', () => {
    assert.deepEqual([beside(undefined).capacity, beside(undefined).isAbove], [undefined, false]);
  });
});

describe('any load', () => {
  const cases = codes.risk.flatMap((risk) =>
    codes['case-status'].map((status) => at(risk, status)),
  );
  const some = fc.array(fc.constantFrom(...cases), { maxLength: 60 });
  const weight = fc.double({ min: 0, max: 100, noNaN: true });
  const interval = fc
    .tuple(fc.integer({ min: 1, max: 400 }), fc.constantFrom('D', 'W', 'M'))
    .map(([many, of]) => `P${many}${of}`);
  const agency = fc.record({
    riskWeight: fc.record({ low: weight, medium: weight, high: weight, critical: weight }),
    contactInterval: fc.record({
      low: interval,
      medium: interval,
      high: interval,
      critical: interval,
    }),
  });

  it('is never lowered by one case more', () => {
    fc.assert(
      fc.property(some, fc.constantFrom(...cases), agency, (files, more, own) => {
        const by = { ...settings, ...own };
        assert.ok(load([...files, more], by) >= load(files, by));
      }),
    );
  });

  it('is the same in whatever order its cases come, to the last decimal', () => {
    fc.assert(
      fc.property(some, agency, (files, own) => {
        const by = { ...settings, ...own };
        const sorted = files.toSorted((one, other) => cases.indexOf(one) - cases.indexOf(other));
        assert.deepEqual(workloadOf(files.toReversed(), by), workloadOf(sorted, by));
        assert.deepEqual(workloadOf(files, by), workloadOf(sorted, by));
      }),
    );
  });
});
