import * as vscode from 'vscode';
import { type CaseFile, currentPlan } from '../../caseload/case-file.ts';
import { findCase } from '../../caseload/caseload.ts';
import { fingerprintOf } from '../../plans/fingerprint.ts';
import { awaitsDecision, signOffOf } from '../../plans/sign-off.ts';
import { signOffInWords } from '../../plans/sign-off-in-words.ts';
import type { Code } from '../../records/record.ts';
import { sentence, type Sentence } from '../../text/sentence.ts';
import { newReview, reviewHindrance } from '../../writing/new-review.ts';
import { chooseCase } from '../choose-case.ts';
import type { CurrentCaseload } from '../current-caseload.ts';
import { say, sayIt } from '../say.ts';
import { askAboutCase, caseAtHand, tell, warn } from './case-flow.ts';
import { type Answers, decisionQuestions, reviewAnswers, reviewer } from './decision-questions.ts';
import { writeNew } from './write-new.ts';

const remembered = 'caseload.reviewer';

const decisions: readonly {
  readonly command: string;
  readonly decision: Code<'decision'>;
  readonly title: string;
  readonly done: string;
}[] = [
  {
    command: 'caseload.approvePlan',
    decision: 'approved',
    title: 'Approve Plan',
    done: 'The plan of case {id} is approved, and the review is written. Nothing was sent.',
  },
  {
    command: 'caseload.requestChanges',
    decision: 'changes-requested',
    title: 'Request Changes',
    done: 'Changes to the plan of case {id} are requested, and the review is written. Nothing was sent.',
  },
  {
    command: 'caseload.rejectPlan',
    decision: 'rejected',
    title: 'Reject Plan',
    done: 'The plan of case {id} is rejected, and the review is written. Nothing was sent.',
  },
];

/**
 * "Approve Plan", "Request Changes" and "Reject Plan": who decides, what of each goal, and a few
 * words, then a review in the case's folder. It is sent to nobody and committed by nobody.
 */
export function offerDecisions(
  context: vscode.ExtensionContext,
  current: CurrentCaseload,
): vscode.Disposable {
  const memory = context.workspaceState;
  return vscode.Disposable.from(
    ...decisions.map((deciding) =>
      vscode.commands.registerCommand(deciding.command, (argument: unknown) =>
        decide({ current, memory }, deciding, argument),
      ),
    ),
    vscode.commands.registerCommand('caseload.showChangesSince', (argument: unknown) =>
      showChangesSince(current, argument),
    ),
  );
}

async function decide(
  { current, memory }: { readonly current: CurrentCaseload; readonly memory: vscode.Memento },
  { decision, title, done }: (typeof decisions)[number],
  argument: unknown,
): Promise<void> {
  const { outside, today } = current.moment;
  // The decision is on the plan that was there when the questions began.
  const seen = new Map<CaseFile['id'], string | undefined>();
  const asked = await askAboutCase<Answers>(current, {
    title: say(title),
    argument,
    hindrance: (file) => hindranceOf(file, current),
    waits: {
      isWaiting: (file) => awaitsDecision(file, outside),
      inWords: (file) =>
        currentPlan(file)
          ? sayIt(signOffInWords(signOffOf(file, outside), { today }))
          : say('no plan yet'),
    },
    questions: (answers) => {
      const at = caseAtHand(current, answers.case);
      if (at && !seen.has(at.file.id)) seen.set(at.file.id, printOf(at.file));
      return at ? decisionQuestions(at, decision, memory.get<string>(remembered)) : [];
    },
  });
  if (!asked) return;
  const file = await planAsSeen(current, asked.at.file, seen);
  const at = file && caseAtHand(current, file.id);
  const review = at && newReview(at, reviewAnswers(at, decision, asked.answers));
  const uri = review && (await writeNew(current, review));
  if (!uri) return;
  await memory.update(remembered, asked.answers[reviewer]);
  void offerToOpen(say(done, { id: file.id ?? '' }), uri);
}

/** The case once its plan was read again; undefined, once said why, where it is not what was judged. */
async function planAsSeen(
  current: CurrentCaseload,
  { id = '', ...before }: CaseFile,
  seen: ReadonlyMap<CaseFile['id'], string | undefined>,
): Promise<CaseFile | undefined> {
  const plan = currentPlan({ id, ...before });
  const uri = plan && current.uriOf(plan.reading.path);
  if (uri) await current.reread([uri]);
  const file = findCase(current.value, id);
  const hindrance = file
    ? (hindranceOf(file, current) ??
      (printOf(file) === seen.get(id)
        ? undefined
        : sentence(
            'The plan of case {id} changed while you decided, so nothing was written: look at it again',
            { id },
          )))
    : sentence('There is no case {id} any more.', { id });
  if (!hindrance) return file;
  warn(sayIt(hindrance));
  return undefined;
}

function printOf(file: CaseFile): string | undefined {
  const plan = currentPlan(file);
  return plan && fingerprintOf(plan.reading);
}

/** Why nobody can decide: what is on disk must be what was read, or the decision is on another plan. */
function hindranceOf(file: CaseFile, current: CurrentCaseload): Sentence | undefined {
  const hindrance = reviewHindrance(file);
  const path = currentPlan(file)?.reading.path ?? '';
  const uri = current.uriOf(path)?.toString();
  const isUnsaved = vscode.workspace.textDocuments.some(
    (document) => document.isDirty && document.uri.toString() === uri,
  );
  return (
    hindrance ??
    (isUnsaved
      ? sentence('The plan of case {id} has changes that are not saved: save the plan first', {
          id: file.id ?? '',
        })
      : undefined)
  );
}

async function offerToOpen(message: string, uri: vscode.Uri): Promise<void> {
  const open = say('Open');
  if ((await vscode.window.showInformationMessage(message, open)) === open)
    await vscode.window.showTextDocument(uri);
}

const comparing = 'caseload.comparePlan';

/** Shows a case's plan as it was judged beside the one of today, where there is something to show. */
async function showChangesSince(current: CurrentCaseload, argument: unknown): Promise<void> {
  const file = await chooseCase(current, argument);
  if (file?.id === undefined) return;
  const { outside } = current.moment;
  const { state } = signOffOf(file, outside);
  if (state !== 'changed-since-approval' && state !== 'changed-since-decision') {
    tell(say('The plan of case {id} has not changed since a decision.', { id: file.id }));
  } else if ((await vscode.commands.getCommands(true)).includes(comparing)) {
    await vscode.commands.executeCommand(comparing, { caseId: file.id });
  }
}
