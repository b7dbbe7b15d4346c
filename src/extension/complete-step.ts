import * as vscode from 'vscode';
import { dayInWords } from '../calendar/words.ts';
import { goalsOf } from '../caseload/goals.ts';
import type { Spot } from '../caseload/case-file.ts';
import { chooseCase } from './choose-case.ts';
import type { CurrentCaseload } from './current-caseload.ts';
import { say } from './say.ts';
import type { Steps } from './tick-step.ts';

/** "Complete Step" and "Reopen Step": the tree's check boxes, from the palette. */
export function offerSteps(current: CurrentCaseload, steps: Steps): vscode.Disposable {
  const offer = (command: string, done: boolean): vscode.Disposable =>
    vscode.commands.registerCommand(command, async (argument: unknown) => {
      const spot = spotIn(argument) ?? (await chooseStep(current, argument, done));
      if (spot) await steps.tick(spot, done);
    });
  return vscode.Disposable.from(
    offer('caseload.completeStep', true),
    offer('caseload.reopenStep', false),
  );
}

function spotIn(argument: unknown): Spot | undefined {
  const node = argument as { ticked?: boolean; opens?: Spot } | null | undefined;
  return node?.ticked === undefined ? undefined : node.opens;
}

async function chooseStep(
  current: CurrentCaseload,
  argument: unknown,
  done: boolean,
): Promise<Spot | undefined> {
  const file = await chooseCase(current, argument);
  if (!file) return undefined;
  const steps = goalsOf(file).flatMap(({ goal, reading, at }) =>
    (goal.steps ?? []).flatMap((step, index) => {
      if ((step.done === undefined) !== done) return [];
      const day = step.done ?? step.by;
      const when = day ? dayInWords(day, current.moment.today) : '';
      const spot: Spot = { reading, at: [...at, 'steps', index] };
      return [
        { label: step.step ?? '', description: [goal.id, when].filter(Boolean).join(' · '), spot },
      ];
    }),
  );
  if (steps.length === 0) {
    void vscode.window.showInformationMessage(
      done ? say('This case has no open step.') : say('No step of this case is done yet.'),
    );
    return undefined;
  }
  const placeHolder = done ? say('Which step is done?') : say('Which step should be reopened?');
  return (await vscode.window.showQuickPick(steps, { placeHolder }))?.spot;
}
