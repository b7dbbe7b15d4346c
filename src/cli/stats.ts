import type { Day } from '../calendar/day.ts';
import type { CaseFile } from '../caseload/case-file.ts';
import { goalsOf } from '../caseload/goals.ts';
import { listStats } from '../summaries/stats/list-stats.ts';
import { type Stats, statsOf } from '../summaries/stats/stats.ts';
import { tellStats } from '../summaries/stats/tell-stats.ts';
import { nearMiss } from '../text/near-miss.ts';
import { CannotLook, exitCodes } from './cannot-look.ts';
import { caseNamed } from './case-named.ts';
import { type OpenedCaseload, openCaseload } from './open-caseload.ts';
import { asJson } from './printable.ts';
import type { Format } from './report.ts';
import { print } from './terminal.ts';

/** What is asked of `caseload stats`. */
interface StatsAsked {
  readonly id: string | undefined;
  readonly goal: string | undefined;
  readonly folder: string;
  readonly format: Format;
  readonly today: Day;
}

/** Prints the series and figures of one case, or of all as a list. */
export function printStats({ id, goal, folder, format, today }: StatsAsked): number {
  const opened = openCaseload(folder, today);
  if (id !== undefined) {
    const stats = statsIn(caseNamed(id, opened.caseload, folder), opened, goal);
    print(format === 'json' ? asJson(listStats(stats)) : tellStats(stats).join('\n'));
    return exitCodes.allWell;
  }
  if (goal !== undefined) throw new CannotLook('--goal needs the case whose goal it is.');
  const all = opened.caseload.cases.map((file) => statsIn(file, opened));
  print(format === 'json' ? asJson(all.map(listStats)) : allInText(all));
  return exitCodes.allWell;
}

function allInText(all: readonly Stats[]): string {
  if (all.length === 0) return 'No case was found here.';
  return all.map((stats) => tellStats(stats).join('\n')).join('\n\n\n');
}

function statsIn(file: CaseFile, { caseload, moment }: OpenedCaseload, goal?: string): Stats {
  const stats = statsOf(file, moment, { goal, unfiled: caseload.unfiled.readings });
  if (goal !== undefined) refuseUnknown(goal, stats);
  return stats;
}

function refuseUnknown(goal: string, { view }: Stats): void {
  const ids = goalsOf(view.file).flatMap((planned) => planned.goal.id ?? []);
  if (ids.includes(goal)) return;
  const meant = nearMiss(goal, ids, 1);
  throw new CannotLook(
    [
      `The plan of case ${view.file.id ?? ''} has no goal ${goal}`,
      meant ? `, did you mean ${meant}?` : '.',
      ids.length > 0 ? ` Its goals: ${ids.join(', ')}.` : '',
      view.hidden.has('plan') ? ' A plan is kept private.' : '',
    ].join(''),
  );
}
