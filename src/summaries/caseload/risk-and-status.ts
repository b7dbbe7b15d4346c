import { codes, type Code } from '../../records/record.ts';
import { type Counted, counted, countedBy } from './counted.ts';
import { caseAt, type ShownCase } from './shown-case.ts';

export type RiskGroup = Code<'risk'> | 'not-stated';
export type StatusGroup = Code<'case-status'> | 'not-stated';

/** The cases of one risk, by their status. */
export interface RiskRow {
  readonly risk: RiskGroup;
  readonly byStatus: Readonly<Record<StatusGroup, Counted>>;
  readonly all: Counted;
}

/** Highest first. */
export const riskGroups: readonly RiskGroup[] = [...codes.risk.toReversed(), 'not-stated'];
/** What is not stated stands with the cases that are open: nothing says that they were closed. */
export const openGroups = ['planned', 'waitlist', 'active', 'on-hold', 'not-stated'] as const;
export const closedGroups = ['finished', 'cancelled'] as const;
export const statusGroups: readonly StatusGroup[] = [...openGroups, ...closedGroups];

export function byRiskAndStatus(cases: readonly ShownCase[]): readonly RiskRow[] {
  return riskGroups.map((risk) => {
    const ofRisk = cases.filter((shown) => riskGroup(shown) === risk);
    return {
      risk,
      byStatus: byStatus(ofRisk),
      all: counted(ofRisk.flatMap((shown) => caseAt(shown, 'risk'))),
    };
  });
}

export function byStatus(cases: readonly ShownCase[]): Readonly<Record<StatusGroup, Counted>> {
  return countedBy(
    statusGroups,
    cases.flatMap((shown) =>
      caseAt(shown, 'status').map((each) => [statusGroup(shown), each] as const),
    ),
  );
}

function riskGroup({ filed }: ShownCase): RiskGroup {
  return filed?.record.risk ?? 'not-stated';
}

function statusGroup({ filed }: ShownCase): StatusGroup {
  return filed?.record.status ?? 'not-stated';
}
