import { devNull } from 'node:os';
import { resolve } from 'node:path';
import type { Day } from '../calendar/day.ts';
import { askCaseVersions } from '../caseload/git/ask-case-versions.ts';
import { isRefused } from '../caseload/git/refusals.ts';
import { historyOfCase } from '../plans/history/case-history.ts';
import { since as historySince } from '../plans/history/since.ts';
import { tellTimeline } from '../summaries/case-timeline.ts';
import { listTimeline } from '../summaries/timeline-list.ts';
import { writeMarkdown } from '../summaries/write-markdown.ts';
import { speak } from '../text/sentence.ts';
import { CannotLook, exitCodes } from './cannot-look.ts';
import { caseNamed } from './case-named.ts';
import { openCaseload } from './open-caseload.ts';
import { asJson } from './printable.ts';
import { answer } from './run-git.ts';
import { print } from './terminal.ts';

export const timelineFormats = ['markdown', 'json'] as const;

interface TimelineAsked {
  readonly folder: string;
  readonly format: (typeof timelineFormats)[number];
  readonly today: Day;
  readonly since: Day | undefined;
}

/** Prints what became of one case, newest first. */
export function printTimeline(id: string, { folder, format, today, since }: TimelineAsked): number {
  const { caseload, moment } = openCaseload(folder, today);
  const file = caseNamed(id, caseload, folder);
  const place = { folder: resolve(folder), nullDevice: devNull };
  const known = answer(askCaseVersions(place, file, caseload.readings));
  if (isRefused(known)) throw new CannotLook(`${speak(known.refused)}.`);
  const history = historySince(historyOfCase(file, known, moment), since);
  print(
    format === 'json'
      ? asJson(listTimeline(id, history))
      : writeMarkdown(tellTimeline({ file, history }, moment, since ? { since } : {})),
  );
  return exitCodes.allWell;
}
