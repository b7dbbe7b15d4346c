import type { Day } from '../calendar/day.ts';
import { summarizeCase } from '../summaries/case-summary.ts';
import { writeMarkdown } from '../summaries/write-markdown.ts';
import { exitCodes } from './cannot-look.ts';
import { caseNamed } from './case-named.ts';
import { openCaseload } from './open-caseload.ts';
import { outsideOfCases } from './outside.ts';
import { print } from './terminal.ts';

/** Prints the summary of one case as Markdown. */
export function printCaseSummary(id: string, folder: string, today: Day): number {
  const { caseload, moment } = openCaseload(folder, today);
  const file = caseNamed(id, caseload, folder);
  const now = { ...moment, outside: outsideOfCases(folder, caseload, [file]) };
  print(writeMarkdown(summarizeCase(file, now, { unfiled: caseload.unfiled.readings })));
  return exitCodes.allWell;
}
