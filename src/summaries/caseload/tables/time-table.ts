import { sentence, type Sentence } from '../../../text/sentence.ts';
import type { CaseloadFigures } from '../caseload-figures.ts';
import { counted } from '../counted.ts';
import { casesCell, type FigureCell, type FigureRow, type FigureTable } from '../figure-table.ts';
import { fewestShown } from '../small-cells.ts';
import type { Lengths } from '../time-open.ts';

/**
 * In an export a length stands only where at least five cases lie on either side of it, so that it
 * is no case's own; the longest is one, and never stands there.
 */
const fewest = { median: 2 * fewestShown, quartile: 4 * fewestShown };

export function timeTable({ timeOpen, timeToClose }: CaseloadFigures): FigureTable {
  return {
    id: 'time-open',
    caption: sentence('How long cases are open'),
    note: sentence('From the day a case was opened to today, or to the day it was closed.'),
    rowsAre: sentence('Cases'),
    columns: [
      sentence('Days known'),
      sentence('A quarter took less than'),
      sentence('Half took less than'),
      sentence('A quarter took more than'),
      sentence('Longest'),
      sentence('Days not known'),
    ],
    rows: [rowOf(sentence('Open so far'), timeOpen), rowOf(sentence('Closed'), timeToClose)],
  };
}

function rowOf(head: Sentence, lengths: Lengths): FigureRow {
  const { stated, notStated, median, lowerQuartile, upperQuartile, longest } = lengths;
  const cell = (days: number | undefined, least: number | undefined): FigureCell => ({
    days,
    restsOn: stated,
    fewest: least,
  });
  return {
    head,
    cells: [
      casesCell(stated),
      cell(lowerQuartile, fewest.quartile),
      cell(median, fewest.median),
      cell(upperQuartile, fewest.quartile),
      { ...cell(longest, undefined), instance: counted(stated.instances.slice(0, 1)) },
      casesCell(notStated),
    ],
  };
}
