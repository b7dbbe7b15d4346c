import type { CaseloadFigures } from './caseload-figures.ts';
import type { Counted } from './counted.ts';
import { caseEnds, goalEnds } from './outcomes.ts';
import { planStands } from './decisions-awaited.ts';
import { closedGroups, type StatusGroup, statusGroups } from './risk-and-status.ts';
import type { Flow } from './small-cells.ts';

/** A number of a table, or what is left of a total where a table tells only a part of it. */
export type FlowKey = Counted | symbol;

/**
 * All numbers of cases as one flow, since the tables divide the same cases: from `all` over risks
 * and statuses, then the open and the closed cases each through every table made of them, then
 * together through what is told of all.
 */
export function flowsOfCases(figures: CaseloadFigures): readonly Flow<FlowKey>[] {
  const { risks, statuses, open, closed, all, outcomes, timeToClose, notCounted } = figures;
  const { unreadable, withoutRecord, keptPrivate } = notCounted;
  return [
    ...risks.flatMap(({ risk, byStatus, all: ofRisk }) => [
      cases(ofRisk, 'all', `risk ${risk}`),
      ...statusGroups.map((status) => cases(byStatus[status], `risk ${risk}`, `status ${status}`)),
    ]),
    ...statusGroups.map((status) => cases(statuses[status], `status ${status}`, sideOf(status))),
    ...inRow('open', 'both', [[open], ...tablesOfOpen(figures)]),
    ...inRow('closed', 'both', [
      [closed],
      caseEnds.map((end) => outcomes.cases[end]),
      [timeToClose.stated, timeToClose.notStated],
    ]),
    ...inRow('both', 'all', [
      [all],
      partOf(all, unreadable),
      partOf(all, withoutRecord),
      partOf(all, keptPrivate),
    ]),
  ];
}

/** Goals are added up apart, and so are files, which add up to nothing. */
export function flowsOfThings({ outcomes, notCounted }: CaseloadFigures): readonly Flow<FlowKey>[] {
  const { unreadableOfNone, ofNoCase } = notCounted;
  return [
    ...goalEnds.map((end) => things(outcomes.goals[end], 'goals', 'ends')),
    things(outcomes.allGoals, 'ends', 'goals'),
    things(unreadableOfNone, 'files', 'files'),
    things(ofNoCase, 'files', 'files'),
  ];
}

function sideOf(status: StatusGroup): 'open' | 'closed' {
  return closedGroups.some((group) => group === status) ? 'closed' : 'open';
}

function tablesOfOpen(figures: CaseloadFigures): readonly Division[] {
  const { open, dues, plans, letters, needs, timeOpen } = figures;
  return [
    planStands.map((stand) => plans[stand]),
    [timeOpen.stated, timeOpen.notStated],
    ...dues.flatMap(({ overdue, soon }) => [partOf(open, overdue), partOf(open, soon)]),
    ...letters.byLetter.map(({ goals }) => partOf(open, goals)),
    ...needs.map(({ needs: ofDomain }) => partOf(open, ofDomain)),
  ];
}

/** Numbers that divide the same cases among them; a bare one is the rest, which no table tells. */
type Division = readonly (Counted | number)[];

function partOf(whole: Counted, part: Counted): Division {
  return [part, whole.cases - part.cases];
}

/** One division of the same cases after the other, from a node to another. */
function inRow(from: string, to: string, divisions: readonly Division[]): readonly Flow<FlowKey>[] {
  const node = (at: number): string =>
    at === 0 ? from : at === divisions.length ? to : `${from} ${at}`;
  return divisions.flatMap((division, at) =>
    division.map((part) =>
      typeof part === 'number'
        ? { key: Symbol('rest'), from: node(at), to: node(at + 1), count: part, isShown: false }
        : cases(part, node(at), node(at + 1)),
    ),
  );
}

function cases(counted: Counted, from: string, to: string): Flow<FlowKey> {
  return { key: counted, from, to, count: counted.cases, isShown: true };
}

function things(counted: Counted, from: string, to: string): Flow<FlowKey> {
  // A file that names no case has nobody behind it that is known.
  const people = counted.cases === 0 ? {} : { people: counted.cases };
  return { key: counted, from, to, count: counted.count, ...people, isShown: true };
}
