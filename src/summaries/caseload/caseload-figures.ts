import type { Day } from '../../calendar/day.ts';
import type { Caseload } from '../../caseload/caseload.ts';
import { lastDaySoon, type Moment } from '../../caseload/due.ts';
import { type Counted, counted } from './counted.ts';
import { type PlanStand, plansByStand } from './decisions-awaited.ts';
import { duesByKind, type DuesOfKind } from './dues-by-kind.ts';
import { type LettersLacking, lettersLacking } from './letters-lacking.ts';
import { type NeedsOfDomain, needsByDomain } from './needs-by-domain.ts';
import { type NotCounted, notCounted } from './not-counted.ts';
import { type Outcomes, outcomesOf } from './outcomes.ts';
import { byRiskAndStatus, byStatus, type RiskRow, type StatusGroup } from './risk-and-status.ts';
import { caseAt, shownCase } from './shown-case.ts';
import { type Lengths, timeOpen, timeToClose } from './time-open.ts';

/**
 * A caseload in numbers, for a supervisor, each with the cases behind it. There is no number of any
 * one worker: a load is shown to its worker alone.
 */
export interface CaseloadFigures {
  readonly today: Day;
  /** The last day that counts as due soon. */
  readonly lastDaySoon: Day;
  readonly all: Counted;
  /** Planned, waiting, active, on hold, and those whose status nobody stated. */
  readonly open: Counted;
  readonly closed: Counted;
  readonly risks: readonly RiskRow[];
  readonly statuses: Readonly<Record<StatusGroup, Counted>>;
  readonly dues: readonly DuesOfKind[];
  readonly timeOpen: Lengths;
  readonly timeToClose: Lengths;
  readonly plans: Readonly<Record<PlanStand, Counted>>;
  readonly letters: LettersLacking;
  readonly outcomes: Outcomes;
  readonly needs: readonly NeedsOfDomain[];
  readonly notCounted: NotCounted;
}

/** Takes time in proportion to the records. */
export function caseloadFigures(caseload: Caseload, moment: Moment): CaseloadFigures {
  const cases = caseload.cases.map(shownCase);
  const those = (isIn: (isOpen: boolean) => boolean): Counted =>
    counted(cases.filter(({ isOpen }) => isIn(isOpen)).flatMap((shown) => caseAt(shown, 'status')));
  return {
    today: moment.today,
    lastDaySoon: lastDaySoon(moment),
    all: those(() => true),
    open: those((isOpen) => isOpen),
    closed: those((isOpen) => !isOpen),
    risks: byRiskAndStatus(cases),
    statuses: byStatus(cases),
    dues: duesByKind(cases, moment),
    timeOpen: timeOpen(cases, moment.today),
    timeToClose: timeToClose(cases),
    plans: plansByStand(cases, moment),
    letters: lettersLacking(cases, moment),
    outcomes: outcomesOf(cases),
    needs: needsByDomain(cases),
    notCounted: notCounted(caseload, cases),
  };
}
