import * as vscode from 'vscode';
import type { CurrentCaseload } from '../current-caseload.ts';
import { startAddGoal } from './add-goal.ts';
import { startAddStep } from './add-step.ts';
import { startCloseCase } from './close-case.ts';
import { insertStageHeadings } from './insert-headings.ts';
import { startNewAssessment } from './new-assessment.ts';
import { startNewCase } from './new-case.ts';
import { startNewInterview } from './new-interview.ts';
import { startNewPlan } from './new-plan.ts';
import { startNewReferral } from './new-referral.ts';
import { startNewReflection } from './new-reflection.ts';
import { startRecordReading } from './record-reading.ts';

type Start = (current: CurrentCaseload, argument: unknown) => Promise<void>;

const commands: Readonly<Record<string, Start>> = {
  newCase: startNewCase,
  newInterviewNote: startNewInterview,
  newAssessment: startNewAssessment,
  newPlan: startNewPlan,
  newReferral: startNewReferral,
  newReflection: startNewReflection,
  addGoal: startAddGoal,
  addStep: startAddStep,
  recordReading: startRecordReading,
  closeCase: startCloseCase,
  insertStageHeadings,
};

/** The commands that ask a few questions and write what the answers say, none before the last. */
export function offerGuidedWriting(current: CurrentCaseload): vscode.Disposable {
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, start]) =>
      vscode.commands.registerCommand(`caseload.${name}`, (argument: unknown) =>
        start(current, argument),
      ),
    ),
  );
}
