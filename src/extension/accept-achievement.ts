import * as vscode from 'vscode';
import type { CaseFile } from '../caseload/case-file.ts';
import { goalsOf, type PlannedGoal } from '../caseload/goals.ts';
import { suggestAchievement } from '../measures/achievement/suggest-achievement.ts';
import { setValue } from '../records/edit-record.ts';
import { readRecord } from '../records/read-record.ts';
import type { Goal } from '../records/record.ts';
import { valueAt } from '../records/schema-faults.ts';
import { sentence } from '../text/sentence.ts';
import { chooseCase } from './choose-case.ts';
import type { CurrentCaseload } from './current-caseload.ts';
import { changeRecord } from './guided/change-record.ts';
import { say, sayIt } from './say.ts';
import type { Suggested } from './tree/node.ts';
import { words } from './tree/words.ts';

/** "Accept Suggested Achievement": writes into the plan what the readings of a goal suggest. */
export function offerAchievements(current: CurrentCaseload): vscode.Disposable {
  return vscode.commands.registerCommand(
    'caseload.acceptAchievement',
    async (argument: unknown) => {
      const suggested = suggestedIn(argument) ?? (await chooseSuggested(current, argument));
      if (suggested) await accept(current, suggested);
    },
  );
}

async function accept(current: CurrentCaseload, { goal, code }: Suggested): Promise<void> {
  const { reading, at } = goal;
  await changeRecord(current, reading, (text) => {
    const now = valueAt(readRecord({ path: reading.path, text })?.record, at) as Goal | undefined;
    return isSame(goal.goal, now) && isStillSuggested(current, { goal, code })
      ? setValue(text, [...at, 'achievement'], code)
      : { refused: sentence('The plan has changed meanwhile: look at the goal again') };
  });
}

/** Whether the readings, as they stand now, suggest the same. */
function isStillSuggested({ value, moment }: CurrentCaseload, { goal, code }: Suggested): boolean {
  const file = value.cases.find(({ readings }) =>
    readings.some(({ path }) => path === goal.reading.path),
  );
  const now = file && goalsOf(file).find((one) => isSame(goal.goal, one.goal));
  if (!file || !now) return false;
  return suggestAchievement(now, file, moment)?.code === code;
}

/** Whether the suggestion still speaks of what stands in the plan. */
function isSame(before: Goal, now: Goal | undefined): boolean {
  return now !== undefined && JSON.stringify(before) === JSON.stringify(now);
}

function suggestedIn(argument: unknown): Suggested | undefined {
  return (argument as { readonly suggests?: Suggested } | null | undefined)?.suggests;
}

async function chooseSuggested(
  current: CurrentCaseload,
  argument: unknown,
): Promise<Suggested | undefined> {
  const file = await chooseCase(current, argument);
  if (!file) return undefined;
  const items = goalsOf(file).flatMap((goal) => itemFor(goal, file, current));
  if (items.length === 0) {
    void vscode.window.showInformationMessage(
      say('The readings of this case suggest nothing else than its plan says.'),
    );
    return undefined;
  }
  const placeHolder = say('Which achievement should be written?');
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.suggested;
}

function itemFor(
  goal: PlannedGoal,
  file: CaseFile,
  { moment }: CurrentCaseload,
): readonly (vscode.QuickPickItem & { readonly suggested: Suggested })[] {
  const found = suggestAchievement(goal, file, moment);
  if (!found) return [];
  const values = {
    id: goal.goal.id ?? say('Goal'),
    achievement: words(found.code),
  };
  return [
    {
      label: say('{id}: {achievement}', values),
      description: goal.goal.goal ?? '',
      detail: sayIt(found.reason),
      suggested: { goal, code: found.code },
    },
  ];
}
