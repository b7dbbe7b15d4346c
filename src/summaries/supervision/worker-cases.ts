import type { List, Paragraph, PhrasingContent, Strong } from 'mdast';
import type { Day } from '../../calendar/day.ts';
import { caseRecord, isClosed } from '../../caseload/case-file.ts';
import { codes } from '../../records/record.ts';
import type { CaseloadView } from '../caseload-view.ts';
import { type Inline, list, paragraph, strong } from '../nodes.ts';
import { nameOfCase } from '../opening.ts';
import type { Period, View } from '../view.ts';

const remembered = new WeakMap<CaseloadView, readonly View[]>();

/**
 * The cases of the worker whose supervision it is, of all workers where none is named; the highest
 * risk first.
 */
export function workerCases(agenda: CaseloadView): readonly View[] {
  const known = remembered.get(agenda);
  if (known) return known;
  const { cases, viewOfCase } = agenda;
  const views = cases.map(viewOfCase).sort((one, other) => riskRank(other) - riskRank(one));
  remembered.set(agenda, views);
  return views;
}

/** A risk that is not stated stands last. */
function riskRank({ file }: View): number {
  return codes.risk.findIndex((risk) => risk === caseRecord(file)?.record.risk);
}

export function openCases(agenda: CaseloadView): readonly View[] {
  return workerCases(agenda).filter(({ file }) => !isClosed(file));
}

/** Whether a day lies in the time that is looked back on. */
export function isWithin(day: Day | undefined, { from, to }: Period): day is Day {
  return day !== undefined && (from === undefined || day >= from) && day <= to;
}

export function caseName(view: View): Strong {
  return strong(nameOfCase(view));
}

/** A line with the case that it is of. */
export function lineOfCase(view: View, line: Inline): Paragraph {
  return paragraph(view.words('{label}: {what}', { label: caseName(view), what: line }));
}

/** What there is to say of each case: one line beside its name, several below it. */
export function listByCase(
  cases: readonly {
    readonly view: View;
    readonly lines: readonly (readonly PhrasingContent[])[];
  }[],
): readonly List[] {
  const items = cases
    .filter(({ lines }) => lines.length > 0)
    .map(({ view, lines }) => {
      const [line = [], ...more] = lines;
      return more.length === 0
        ? lineOfCase(view, line)
        : [paragraph(caseName(view)), list(lines.map((each) => paragraph(each)))];
    });
  return items.length > 0 ? [list(items)] : [];
}

/** What a sentence about contacts cannot know of, a sentence each. */
export function notCounted({ hidden, unread, say }: View): readonly string[] {
  return [
    ...(unread.own > 0 ? [say('Notes that cannot be read are not counted here.')] : []),
    ...(hidden.has('interview') ? [say('Private notes are not counted here.')] : []),
  ];
}
