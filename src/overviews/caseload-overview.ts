import type { Element } from 'hast';
import type { Day } from '../calendar/day.ts';
import { dayInWords } from '../calendar/words.ts';
import type { CaseloadFigures } from '../summaries/caseload/caseload-figures.ts';
import { figureTables } from '../summaries/caseload/figure-tables.ts';
import { sentence, type Sentence } from '../text/sentence.ts';
import { element, named } from '../writing/sheets/elements.ts';
import { drawFigureTable } from './figure-table.ts';
import type { PageWords } from './page-words.ts';

/** The name by which the page’s button asks for an export. */
export const exportAct = 'export';

/**
 * A caseload on one page for a supervisor: tables of figures, of which each number opens the cases
 * behind it and each of these its line.
 */
export function caseloadOverview(
  figures: CaseloadFigures,
  speak: (sentence: Sentence) => string,
): Element {
  const words = wordsOn(figures.today, speak);
  const { say } = words;
  const tables = figureTables(figures);
  return element(
    'main',
    { className: ['caseload-figures'] },
    named(
      'header',
      'figures-head',
      element('h1', {}, say('Caseload Overview')),
      element('p', {}, opened(figures, words)),
      figures.all.count > 0
        ? element('button', { type: 'button', dataAct: exportAct }, say('Export Caseload Figures…'))
        : undefined,
    ),
    named(
      'div',
      'figure-tables',
      figures.all.count > 0 || hasSomethingMissing(figures)
        ? tables.map((table) => drawFigureTable(table, words))
        : element('p', {}, say('There is no case in this workspace yet.')),
    ),
  );
}

function wordsOn(today: Day, speak: (sentence: Sentence) => string): PageWords {
  return {
    speak,
    say: (pattern, values) => speak(sentence(pattern, values)),
    day: (day) => dayInWords(day, today),
  };
}

function opened({ today, all, open, closed }: CaseloadFigures, { say, day }: PageWords): string {
  const counts = { day: day(today), all: all.count, open: open.count, closed: closed.count };
  return say('{day}: {all} cases, of which {open} are open and {closed} closed.', counts);
}

function hasSomethingMissing({ notCounted }: CaseloadFigures): boolean {
  return Object.values(notCounted).some(({ count }) => count > 0);
}
