import * as vscode from 'vscode';
import { findCase } from '../../caseload/caseload.ts';
import type { CaseFile } from '../../caseload/case-file.ts';
import { sentence, type Sentence } from '../../text/sentence.ts';
import type { CaseAtHand } from '../../writing/case-at-hand.ts';
import { ask, pickOne, type Question, type Questions } from '../ask.ts';
import { caseIdIn, casesToChoose } from '../choose-case.ts';
import type { CurrentCaseload } from '../current-caseload.ts';
import { say, sayIt } from '../say.ts';

/** The answers of every row of questions about one case. */
export interface OfCase {
  readonly case: string;
}

/**
 * Asks a row of questions about a case: the one of the tree line a command was called on, else the
 * one chosen first. Undefined where the person leaves, or there is no case to speak of.
 */
export async function askAboutCase<Answers extends OfCase>(
  current: CurrentCaseload,
  row: {
    readonly title: string;
    readonly argument: unknown;
    readonly known?: Partial<Answers>;
    /** Why the row cannot be asked about a case as it stands. */
    readonly hindrance?: (file: CaseFile) => Sentence | undefined;
    /** The cases that stand first in the list to choose from, each with a line of its own. */
    readonly waits?: Waiting;
    readonly questions: Questions<Answers> | ((answers: Partial<Answers>) => Questions<Answers>);
  },
): Promise<{ readonly answers: Answers; readonly at: CaseAtHand } | undefined> {
  if (current.value.cases.length === 0) {
    tell(say('There is no case in this workspace yet.'));
    return undefined;
  }
  const named = caseIdIn(row.argument);
  if (named !== undefined) {
    const file = findCase(current.value, named);
    const hindrance = file
      ? row.hindrance?.(file)
      : sentence('There is no case {id} any more.', { id: named });
    if (hindrance) {
      tell(sayIt(hindrance));
      return undefined;
    }
  }
  const first = whichCase(current, row) as Questions<Answers>[number];
  const known = { ...row.known, ...(named === undefined ? {} : { case: named }) };
  const questions = (answers: Partial<Answers>): Questions<Answers> => [
    ...(named === undefined ? [first] : []),
    ...(typeof row.questions === 'function' ? row.questions(answers) : row.questions),
  ];
  const answers = await ask<Answers>(row.title, questions, known as Partial<Answers>);
  const at = answers && caseAtHand(current, answers.case);
  return at && { answers, at };
}

/** A case with all around it as it stands now. */
export function caseAtHand(
  current: CurrentCaseload,
  id: string | undefined,
): CaseAtHand | undefined {
  const file = id === undefined ? undefined : findCase(current.value, id);
  return file && { file, caseload: current.value, moment: current.moment, speak: sayIt };
}

export function tell(message: string): void {
  void vscode.window.showInformationMessage(message);
}

export function warn(message: string): void {
  void vscode.window.showWarningMessage(message);
}

/** Which cases wait for what a row of questions does, and how a case stands with it. */
export interface Waiting {
  readonly isWaiting: (file: CaseFile) => boolean;
  readonly inWords: (file: CaseFile) => string;
}

/** The first question. A case that the row cannot be asked about says so when it is chosen. */
function whichCase(
  current: CurrentCaseload,
  {
    hindrance = () => undefined,
    waits,
  }: {
    readonly hindrance?: (file: CaseFile) => Sentence | undefined;
    readonly waits?: Waiting;
  },
): Question<OfCase, 'case'> {
  return {
    key: 'case',
    ask: (answers, place) =>
      pickOne({
        ...place,
        prompt: say('Which case?'),
        choices: casesToChoose(current, waits?.isWaiting).map(({ file, ...item }) => ({
          ...item,
          ...(waits ? { detail: waits.inWords(file) } : {}),
          answer: file.id ?? '',
        })),
        kept: answers.case,
        complain: (id) => {
          const file = findCase(current.value, id);
          const hindered = file && hindrance(file);
          return hindered && sayIt(hindered);
        },
      }),
  };
}
