import type { Day } from '../calendar/day.ts';
import { findCase, isUnreadable } from '../caseload/caseload.ts';
import { summarizeCase } from '../summaries/case-summary.ts';
import { writeMarkdown } from '../summaries/write-markdown.ts';
import { nearMiss } from '../text/near-miss.ts';
import { CannotLook, exitCodes } from './cannot-look.ts';
import { openCaseload } from './open-caseload.ts';
import { outsideOfCases } from './outside.ts';
import { print } from './terminal.ts';

/** Prints the summary of one case as Markdown. */
export function printCaseSummary(id: string, folder: string, today: Day): number {
  const { caseload, moment } = openCaseload(folder, today);
  const file = findCase(caseload, id);
  if (!file) {
    const ids = caseload.cases.flatMap((known) => known.id ?? []);
    const meant = nearMiss(id, ids, 2);
    const unread = [...caseload.readings.values()].filter(isUnreadable).length;
    throw new CannotLook(
      [
        `There is no case ${id} in ${folder}`,
        ...(meant ? [`, did you mean ${meant}?`] : ['.']),
        ...(unread > 0 ? [` Files that cannot be read: ${unread}.`] : []),
      ].join(''),
    );
  }
  const now = { ...moment, outside: outsideOfCases(folder, caseload, [file]) };
  print(writeMarkdown(summarizeCase(file, now, { unfiled: caseload.unfiled.readings })));
  return exitCodes.allWell;
}
