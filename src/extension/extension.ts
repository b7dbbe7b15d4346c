import * as vscode from 'vscode';
import { caseRecord } from '../caseload/case-file.ts';
import { offerAchievements } from './accept-achievement.ts';
import { CaseHistories } from './case-history.ts';
import { Charts } from './charts.ts';
import { chooseCase } from './choose-case.ts';
import { completeRecords } from './complete-record.ts';
import { offerSteps } from './complete-step.ts';
import { offerSample } from './create-sample.ts';
import { CurrentCaseload } from './current-caseload.ts';
import { offerExplanations } from './explain-check.ts';
import { offerDocuments } from './documents/offer-documents.ts';
import { offerDecisions } from './guided/decide-plan.ts';
import { followHistory } from './file-history.ts';
import { followChanges } from './follow-changes.ts';
import { followLinks } from './linked-files.ts';
import { offerFixes } from './offer-fixes.ts';
import { offerGuidedWriting } from './guided/guided-writing.ts';
import { hoverRecords } from './hover-record.ts';
import { openAt } from './open-at.ts';
import { RecordPreview } from './preview.ts';
import { showProblems } from './problems.ts';
import { offerCaseOverview } from './overview/show-case-overview.ts';
import { offerCaseloadOverview } from './overview/show-caseload-overview.ts';
import { offerCaseTimeline } from './show-timeline.ts';
import { foldRecords } from './fold-records.ts';
import { offerGoTo } from './go-to.ts';
import { linkRecords } from './link-records.ts';
import { OpenRecords } from './open-records.ts';
import { offerRename } from './rename-id.ts';
import { showReviews } from './review/show-reviews.ts';
import type { ReviewNode } from './review/node.ts';
import { showLenses } from './show-lenses.ts';
import { showOutline } from './show-outline.ts';
import { makeSchemaService } from '../writing/at-cursor/schema-service.ts';
import { tellFailures } from './tell-failures.ts';
import type { TreeNode } from './tree/node.ts';
import { Steps } from './tick-step.ts';
import { ProgressTree, showProgressTree } from './tree/progress-tree.ts';

/** What this extension lets others see: the lines of its tree, as they stand, and its part in the Markdown preview. */
export interface Exports {
  readonly tree: vscode.TreeDataProvider<TreeNode>;
  /** The lines of the plan reviews, worked out anew on `workOut`. */
  readonly reviews: vscode.TreeDataProvider<ReviewNode>;
  readonly workOutReviews: () => Promise<void>;
  readonly extendMarkdownIt: RecordPreview['extendMarkdownIt'];
  /** Done once the workspace was looked through for the first time. */
  readonly scanned: Promise<void>;
}

/** All that the extension does, a line a feature. */
export function activate(context: vscode.ExtensionContext): Exports {
  const current = new CurrentCaseload();
  const records = new OpenRecords(current);
  const steps = new Steps(current);
  const tree = new ProgressTree(current, context.workspaceState);
  const charts = new Charts();
  const histories = new CaseHistories(current);
  const preview = new RecordPreview(current, charts);
  const reviews = showReviews(current, context.workspaceState);
  const schemas = makeSchemaService();
  context.subscriptions.push(
    current,
    charts,
    preview,
    reviews,
    tellFailures(current),
    showProblems(context, current),
    showProgressTree(tree, { current, steps }),
    followChanges(current),
    followHistory(current),
    followLinks(current),
    offerDocuments(context, { current, charts, histories }),
    offerCaseTimeline(current, histories),
    offerCaseOverview(context, current, charts),
    offerCaseloadOverview(context, current),
    offerGuidedWriting(current),
    offerDecisions(context, current),
    offerSample(context, current),
    offerSteps(current, steps),
    offerAchievements(current),
    offerFixes(current),
    offerExplanations(),
    offerGoTo(records),
    offerRename(current, records),
    showOutline(current, records),
    showLenses(current, records),
    linkRecords(records),
    foldRecords(),
    completeRecords(current, schemas),
    hoverRecords(current, { schemas, charts }),
    vscode.commands.registerCommand('caseload.openAt', (spot: unknown) => openAt(current, spot)),
    vscode.commands.registerCommand('caseload.openCase', async (argument: unknown) => {
      const file = await chooseCase(current, argument);
      const filed = file && (caseRecord(file)?.reading ?? file.readings[0]);
      if (filed) await openAt(current, { reading: filed, at: ['client'] });
    }),
  );
  return {
    tree,
    reviews: reviews.tree,
    workOutReviews: reviews.workOut,
    extendMarkdownIt: preview.extendMarkdownIt,
    scanned: current.scan(),
  };
}
