import { sentence } from '../../../text/sentence.ts';
import type { CaseloadFigures } from '../caseload-figures.ts';
import { awaitedStands, type PlanStand, planStands } from '../decisions-awaited.ts';
import { casesCell, type FigureTable } from '../figure-table.ts';

/** In few words how a plan stands. */
export const namesOfStands: Readonly<Record<PlanStand, string>> = {
  none: 'No decision yet',
  'changed-since-approval': 'Approved once, changed since',
  'changed-since-decision': 'Sent back, changed since',
  'changes-requested': 'Changes requested',
  rejected: 'Rejected',
  approved: 'Approved as it stands',
  ended: 'Plan has ended',
  'no-plan': 'No plan yet',
  private: 'Plan kept private',
};

/** Always told where nobody looks twice: what waits for the supervisor, and what stands approved. */
const alwaysTold: readonly PlanStand[] = [...awaitedStands, 'changes-requested', 'approved'];

export function plansTable({ plans, open }: CaseloadFigures): FigureTable {
  return {
    id: 'plan-reviews',
    caption: sentence('Plans and their reviews'),
    note: sentence('Of open cases. The first three lines wait for a decision by the supervisor.'),
    rowsAre: sentence('How the plan stands'),
    columns: [sentence('Cases')],
    rows: [
      ...planStands
        .filter((stand) => alwaysTold.includes(stand) || plans[stand].count > 0)
        .map((stand) => ({
          head: sentence(namesOfStands[stand]),
          cells: [casesCell(plans[stand])],
        })),
      { head: sentence('All open cases'), isTotal: true, cells: [casesCell(open)] },
    ],
  };
}
