import * as vscode from 'vscode';
import { caseRecord } from '../../caseload/case-file.ts';
import type { Code } from '../../records/record.ts';
import {
  type ClosingAnswers,
  closeRecord,
  closingHindrance,
  closingNote,
  goalsToClose,
  leftOpen,
} from '../../writing/close-case.ts';
import type { CaseAtHand } from '../../writing/case-at-hand.ts';
import { pickOne, type Questions, write } from '../ask.ts';
import type { CurrentCaseload } from '../current-caseload.ts';
import { say, sayIt } from '../say.ts';
import { openToWrite } from '../writable-record.ts';
import { askAboutCase, caseAtHand, type OfCase, warn } from './case-flow.ts';
import { rangeOf } from '../range-of.ts';
import { codeChoices, complainOfWords } from './choices.ts';
import { freeUri, openForWriting } from './write-new.ts';

/** How the work ended, and under each goal's id what became of it. */
type Answers = OfCase & Readonly<Record<string, string>>;

const ending = 'outcome';
const sure = 'sure';

/** "Close Case": the outcome of each goal and of the work, then the note and the record together. */
export async function startCloseCase(current: CurrentCaseload, argument: unknown): Promise<void> {
  const asked = await askAboutCase<Answers>(current, {
    title: say('Close Case'),
    argument,
    hindrance: closingHindrance,
    questions: (answers) => questions(caseAtHand(current, answers.case)),
  });
  if (!asked) return;
  const { answers, at } = asked;
  const outcomes = Object.fromEntries(
    goalsToClose(at.file).flatMap(({ goal: { id } }) =>
      id !== undefined && answers[id] !== undefined ? [[id, answers[id]]] : [],
    ),
  ) as ClosingAnswers['outcomes'];
  await close(current, at, { outcomes, outcome: answers[ending] ?? '' });
}

function questions(at: CaseAtHand | undefined): Questions<Answers> {
  if (!at) return [];
  return [
    ...goalsToClose(at.file).map(
      ({ goal: { id = '', goal = '' } }): Questions<Answers>[number] => ({
        key: id,
        ask: (answers, place) =>
          pickOne<string>({
            ...place,
            prompt: say('What became of {id}? {goal}', { id, goal }),
            choices: codeChoices<Code<'goal-achievement'>>('plan', ['goals', 0, 'achievement']),
            kept: answers[id],
          }),
      }),
    ),
    {
      key: ending,
      ask: (answers, place) =>
        write({
          place,
          prompt: say('How did the work end? A sentence or two, as the person would read it'),
          value: answers[ending],
          complain: complainOfWords('sentence'),
        }),
    },
    {
      key: sure,
      ask: (answers, place) =>
        pickOne({
          ...place,
          prompt: say('Close the case today?'),
          choices: [
            {
              label: say('Close case {id}', { id: at.file.id ?? '' }),
              detail: leftOpen(at.file).map(sayIt).join(' · '),
              answer: sure,
            },
          ],
          kept: answers[sure],
        }),
    },
  ];
}

/** Writes the closing note and the case record in one change: both or neither. */
async function close(
  current: CurrentCaseload,
  at: CaseAtHand,
  answers: ClosingAnswers,
): Promise<void> {
  const path = caseRecord(at.file)?.reading.path;
  if (path === undefined) return;
  const { document, refusal } = await openToWrite(current, path);
  if (!document) {
    warn(refusal);
    return;
  }
  const { uri: recordUri, isDirty } = document;
  const note = closingNote(at, answers);
  const noteUri = await freeUri(note.path);
  if (!noteUri) return;
  const { edit, refused } = closeRecord(document.getText(), answers, at.moment.today);
  if (refused) {
    warn(sayIt(refused));
    return;
  }
  const change = new vscode.WorkspaceEdit();
  const contents = new TextEncoder().encode(note.text);
  change.createFile(noteUri, { contents, overwrite: false });
  change.replace(recordUri, rangeOf(document, edit.span), edit.newText);
  // VS Code itself refuses an edit where the text is no longer the one it was made for.
  if (!(await vscode.workspace.applyEdit(change))) {
    await takeBack(noteUri, note.text);
    warn(say('The case record changed at the same moment, so nothing was written'));
    return;
  }
  if (!isDirty) await document.save();
  await current.reread([noteUri, recordUri]);
  await openForWriting(noteUri);
}

/** A note that was made although the record could not be changed goes again. */
async function takeBack(uri: vscode.Uri, text: string): Promise<void> {
  try {
    const there = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    if (there === text) await vscode.workspace.fs.delete(uri);
  } catch {
    // It was never made.
  }
}
