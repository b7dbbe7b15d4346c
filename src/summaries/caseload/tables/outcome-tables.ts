import { sentence } from '../../../text/sentence.ts';
import type { CaseloadFigures } from '../caseload-figures.ts';
import { casesCell, type FigureTable, thingsCell } from '../figure-table.ts';
import { type CaseEnd, caseEnds, type GoalEnd, goalEnds } from '../outcomes.ts';

const namesOfCases: Readonly<Record<CaseEnd, string>> = {
  all: 'Every goal achieved',
  some: 'Some goals achieved',
  none: 'No goal achieved',
  'not-stated': 'Outcomes not stated',
  'no-goals': 'No goal agreed',
  private: 'Plan kept private',
};

const namesOfGoals: Readonly<Record<GoalEnd, string>> = {
  achieved: 'Achieved',
  partly: 'Partly: improving or in progress',
  'not-achieved': 'Not achieved',
  'given-up': 'Given up',
  'not-stated': 'Outcome not stated',
};

export function caseEndsTable({ outcomes, closed }: CaseloadFigures): FigureTable {
  return {
    id: 'outcomes-of-cases',
    caption: sentence('Outcomes of closed cases'),
    note: sentence('By the goals of the last plan agreed, without those that were given up.'),
    rowsAre: sentence('What was achieved'),
    columns: [sentence('Cases')],
    rows: [
      ...caseEnds
        .filter((end) => end !== 'private' || outcomes.cases[end].count > 0)
        .map((end) => ({
          head: sentence(namesOfCases[end]),
          cells: [casesCell(outcomes.cases[end])],
        })),
      { head: sentence('All closed cases'), isTotal: true, cells: [casesCell(closed)] },
    ],
  };
}

export function goalEndsTable({ outcomes: { goals, allGoals } }: CaseloadFigures): FigureTable {
  return {
    id: 'outcomes-of-goals',
    caption: sentence('Outcomes of their goals'),
    note: sentence('As the closing note has it, else a final word in the plan.'),
    rowsAre: sentence('Outcome'),
    columns: [sentence('Goals')],
    rows: [
      ...goalEnds.map((end) => ({
        head: sentence(namesOfGoals[end]),
        cells: [thingsCell(goals[end])],
      })),
      { head: sentence('All goals'), isTotal: true, cells: [thingsCell(allGoals)] },
    ],
  };
}
