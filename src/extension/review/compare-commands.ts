import * as vscode from 'vscode';
import type { CaseFile } from '../../caseload/case-file.ts';
import type { CaseReview } from '../../plans/review/reviews.ts';
import { chooseCase } from '../choose-case.ts';
import type { CurrentCaseload } from '../current-caseload.ts';
import { say, sayIt } from '../say.ts';
import { compareWithFile } from './compare-with-file.ts';
import type { Comparison } from './comparison.ts';
import { comparisonOf } from './comparisons.ts';
import type { EarlierTexts } from './earlier-texts.ts';
import { openComparison, openRawDifference } from './open-comparison.ts';
import type { ReviewTree } from './review-tree.ts';
import { stateInWords } from './words.ts';

/** What the commands that compare need. */
interface Comparers {
  readonly current: CurrentCaseload;
  readonly tree: ReviewTree;
  readonly texts: EarlierTexts;
}

/** "Compare Plan", "Show Raw Difference" and "Compare with a File". */
export function offerComparisons(known: Comparers): vscode.Disposable {
  const { current } = known;
  return vscode.Disposable.from(
    vscode.commands.registerCommand('caseload.openComparison', async (argument: unknown) => {
      if (isComparison(argument)) await openComparison(argument);
    }),
    vscode.commands.registerCommand('caseload.comparePlan', async (argument: unknown) => {
      const found = await comparisonFor(argument, known);
      if (found) await openComparison(found);
    }),
    vscode.commands.registerCommand('caseload.showRawDifference', async (argument: unknown) => {
      const found = await comparisonFor(argument, known);
      if (found) await openRawDifference(found, current);
    }),
    vscode.commands.registerCommand('caseload.compareWithFile', (argument: unknown) =>
      compareWithFile(argument, known),
    ),
  );
}

/** What a line of the view compares, or the plan of a case that a caller or a person names. */
async function comparisonFor(argument: unknown, known: Comparers): Promise<Comparison | undefined> {
  const { compares } = (argument ?? {}) as { compares?: unknown };
  if (isComparison(compares)) return compares;
  const file = await chooseCase(known.current, argument);
  if (!file) return undefined;
  const { since } = (argument ?? {}) as { since?: unknown };
  const chosen = typeof since === 'string' ? { since } : {};
  const shown = await known.tree.reviewOf(file, chosen);
  const review = shown.review;
  if (review?.plan?.from && review.plan.state === 'changed')
    return comparisonOf(review.plan, { review, shown }, review.plan.changes[0]);
  await explain(file, { ...shown, review });
  return undefined;
}

type Shown = Awaited<ReturnType<ReviewTree['reviewOf']>>;

/** Why there is nothing to compare, with what can be done. */
async function explain(file: CaseFile, shown: Shown): Promise<void> {
  const instead = say('Compare with a File');
  const picked = await vscode.window.showInformationMessage(whyNot(file, shown), instead);
  if (picked === instead)
    await vscode.commands.executeCommand('caseload.compareWithFile', { caseId: file.id });
}

function whyNot(
  file: CaseFile,
  { review, reviews, moment, hindered }: Shown & { readonly review: CaseReview | undefined },
): string {
  const id = file.id ?? '';
  if (file.records.plan.length === 0) return say('{id} has no plan.', { id });
  if (reviews.approved > 0) return say('The plan of {id} stands as it was approved.', { id });
  if (hindered) return say('{reason}.', { reason: sayIt(hindered) });
  if (review?.plan?.state === 'text-missing')
    return say('The text of the plan of {id} that was judged is not in git.', { id });
  if (review?.plan && review.plan.state !== 'changed') {
    const state = stateInWords(review.plan, reviews.basis, moment);
    return say('Plan of {id}: {state}.', { id, state });
  }
  return say('Nothing of substance changed in the plan of {id}.', { id });
}

function isComparison(argument: unknown): argument is Comparison {
  const comparison = argument as Partial<Comparison> | null | undefined;
  return (
    typeof comparison?.name === 'string' &&
    'from' in comparison &&
    typeof comparison.now === 'string'
  );
}
