import * as vscode from 'vscode';
import type { Code } from '../../records/record.ts';
import {
  type ClosingAnswers,
  closingHindrance,
  closingNote,
  type EditOfRecord,
  editsToClose,
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
              detail: leftOpen(at.file, at.moment.today).map(sayIt).join(' · '),
              answer: sure,
            },
          ],
          kept: answers[sure],
        }),
    },
  ];
}

/** Writes the closing note, the case record and the end of its plans in one change: all or none. */
async function close(
  current: CurrentCaseload,
  at: CaseAtHand,
  answers: ClosingAnswers,
): Promise<void> {
  const opened = await openToClose(current, editsToClose(at, answers));
  if (!opened) return;
  const note = closingNote(at, answers);
  const noteUri = await freeUri(note.path);
  if (!noteUri) return;
  const change = new vscode.WorkspaceEdit();
  const contents = new TextEncoder().encode(note.text);
  change.createFile(noteUri, { contents, overwrite: false });
  // From here to the change nothing is waited for, so that each edit meets the text it was made for.
  for (const { document, make } of opened) {
    const { edit, refused } = make(document.getText());
    if (refused) {
      warn(sayIt(refused));
      return;
    }
    change.replace(document.uri, rangeOf(document, edit.span), edit.newText);
  }
  // VS Code itself refuses an edit where the text is no longer the one it was made for.
  if (!(await vscode.workspace.applyEdit(change))) {
    await takeBack(noteUri, note.text);
    warn(say('A record of the case changed at the same moment, so nothing was written'));
    return;
  }
  for (const { document, wasDirty } of opened) if (!wasDirty) await document.save();
  await current.reread([noteUri, ...opened.map(({ document }) => document.uri)]);
  await openForWriting(noteUri);
}

/** A record that the closing changes, open to be written. */
interface OpenToClose extends EditOfRecord {
  readonly document: vscode.TextDocument;
  readonly wasDirty: boolean;
}

/** Opens all that is to be changed; undefined, once said why, where one of it may not be. */
async function openToClose(
  current: CurrentCaseload,
  edits: readonly EditOfRecord[],
): Promise<readonly OpenToClose[] | undefined> {
  const opened: OpenToClose[] = [];
  for (const one of edits) {
    const { document, refusal } = await openToWrite(current, one.path);
    if (!document) {
      warn(refusal);
      return undefined;
    }
    opened.push({ ...one, document, wasDirty: document.isDirty });
  }
  return opened;
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
