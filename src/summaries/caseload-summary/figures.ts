import type { PhrasingContent } from 'mdast';
import { lengthInWords } from '../../calendar/words.ts';
import { caseloadFigures } from '../caseload/caseload-figures.ts';
import type { Counted } from '../caseload/counted.ts';
import type { FigureCell, FigureTable } from '../caseload/figure-table.ts';
import { figureTables } from '../caseload/figure-tables.ts';
import type { CaseloadView } from '../caseload-view.ts';
import { type Part, paragraph, table, text } from '../nodes.ts';

/** A table of figures as a document shows it. */
export interface ToldFigure {
  readonly figure: FigureTable;
  readonly view: CaseloadView;
}

/** The figures of these cases, worked out when the first of them is asked for. */
export function* figuresTold(view: CaseloadView): Generator<ToldFigure> {
  const { caseload, cases, moment, spoken } = view;
  const figures = caseloadFigures({ ...caseload, cases }, moment);
  for (const figure of figureTables(figures, spoken.day)) yield { figure, view };
}

export function figureName({ figure, view }: ToldFigure): readonly PhrasingContent[] {
  return [text(view.tell(figure.caption))];
}

/** The table with the numbers as they are, and what a reader has to know of them. */
export function figurePart({ figure, view }: ToldFigure): Part {
  const { note, rowsAre, columns, rows } = figure;
  const { tell, say } = view;
  const notes = note ? [paragraph(tell(note))] : [];
  if (rows.length === 0) return { content: [...notes, paragraph(say('None is named.'))] };
  const told = rows.map(({ head, cells }) => [
    tell(head),
    ...cells.map((cell) => cellWords(cell, view)),
  ]);
  const align = [null, ...columns.map(() => 'right' as const)];
  return { content: [...notes, table([rowsAre, ...columns].map(tell), told, align)] };
}

function cellWords(cell: FigureCell, view: CaseloadView): string {
  if ('counted' in cell) return countWords(cell.counted, view);
  return cell.days === undefined ? '–' : view.tell(lengthInWords(cell.days));
}

/** Where one case can stand behind several things, both are told. */
function countWords({ count, cases }: Counted, { say }: CaseloadView): string {
  if (cases === 0 || cases === count) return String(count);
  return cases === 1
    ? say('{count} in 1 case', { count })
    : say('{count} in {cases} cases', { count, cases });
}
