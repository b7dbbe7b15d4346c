import type { Day } from '../calendar/day.ts';
import type { Moment } from '../caseload/due.ts';
import { documentText } from '../summaries/write-document.ts';
import { addressesFrom } from '../summaries/source-address.ts';
import type { DrawGoal } from '../summaries/pictures.ts';
import { sentence, speak } from '../text/sentence.ts';
import { exitCodes } from './cannot-look.ts';
import { caseNamed } from './case-named.ts';
import { openCaseload } from './open-caseload.ts';
import { outsideOfCases } from './outside.ts';
import { print } from './terminal.ts';

interface SummaryAsked {
  readonly folder: string;
  readonly today: Day;
  /** Whether the readings are drawn into the document too. */
  readonly charts?: boolean;
}

/** Prints the summary of one case as Markdown. */
export async function printCaseSummary(
  id: string,
  { folder, today, charts = false }: SummaryAsked,
): Promise<number> {
  const { caseload, moment } = openCaseload(folder, today);
  const file = caseNamed(id, caseload, folder);
  const now = { ...moment, outside: outsideOfCases(folder, caseload, [file]) };
  const unfiled = caseload.unfiled.readings;
  const drawGoal = charts ? await goalsDrawn(now) : undefined;
  const addressOf = addressesFrom((path) => path);
  const summary = documentText({
    kind: 'case',
    about: file,
    moment: now,
    unfiled,
    drawGoal,
    addressOf,
  });
  print(summary);
  return exitCodes.allWell;
}

async function goalsDrawn(moment: Moment): Promise<DrawGoal> {
  const { picturesOfGoal } = await import('../charts/index.ts');
  const say = (...words: Parameters<typeof sentence>): string => speak(sentence(...words));
  return (goal, file) => picturesOfGoal(goal, { file, moment, say });
}
