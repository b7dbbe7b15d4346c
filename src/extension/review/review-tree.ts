import * as vscode from 'vscode';
import type { CaseFile } from '../../caseload/case-file.ts';
import { isRefused, type Refused } from '../../caseload/git/refusals.ts';
import type { Moment } from '../../caseload/due.ts';
import { Comparing } from '../../plans/review/comparing.ts';
import { type LookedAt, mark } from '../../plans/review/looked-at.ts';
import { onlyCase } from '../../plans/review/one-case.ts';
import {
  caseReviewIn,
  isTextMissing,
  nothingToReview,
  reviewCases,
} from '../../plans/review/review-cases.ts';
import type { Basis, CaseReview, Reviewed } from '../../plans/review/reviews.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import type { CurrentCaseload } from '../current-caseload.ts';
import type { EarlierTexts } from './earlier-texts.ts';
import { itemOf } from './items.ts';
import type { ReviewNode } from './node.ts';
import { topNodes } from './nodes.ts';
import type { Past } from './past.ts';
import type { Shown } from './shown.ts';

/** What a person chose to compare with: nothing for the last decision on each plan. */
export interface ChosenBasis {
  readonly since?: string;
  readonly until?: string;
}

/** The lines of the reviews, as they were last worked out, and what was ticked in this workspace. */
export class ReviewTree implements vscode.TreeDataProvider<ReviewNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  private readonly current: CurrentCaseload;
  private readonly past: Past;
  private readonly texts: EarlierTexts;
  private readonly memory: vscode.Memento;
  private comparing: { readonly moment: Moment; readonly of: Comparing } | undefined;
  private worked: Omit<Shown, 'looked'> | undefined;
  readonly onDidChangeTreeData = this.changed.event;

  constructor(known: {
    readonly current: CurrentCaseload;
    readonly past: Past;
    readonly texts: EarlierTexts;
    readonly memory: vscode.Memento;
  }) {
    this.current = known.current;
    this.past = known.past;
    this.texts = known.texts;
    this.memory = known.memory;
  }

  get chosen(): ChosenBasis {
    return this.memory.get<ChosenBasis>('reviews.basis', {});
  }

  async choose(basis: ChosenBasis): Promise<void> {
    await this.memory.update('reviews.basis', basis);
  }

  /** All that is shown; undefined before it was worked out for the first time. */
  get shown(): Shown | undefined {
    return this.worked && { ...this.worked, looked: this.looked };
  }

  async mark(caseId: string, goal: ReviewNode['goal'], isLooked: boolean): Promise<void> {
    if (!goal) return;
    const looked = mark(this.looked, { caseId, group: goal.group, isLooked });
    await this.memory.update('reviews.looked', looked);
    this.changed.fire(undefined);
  }

  /** Works all lines out anew, in steps between which other work has its turn. */
  async workOut(): Promise<void> {
    const { reviewed, hindered } = await this.reviewed(this.chosen);
    const reviews = reviewed ? await this.answered(reviewed) : nothingToReview;
    const isLost = reviewed?.versions?.isShallow && isTextMissing(reviews);
    this.worked = {
      reviews,
      moment: this.current.moment,
      hindered: isLost ? shallow : hindered,
    };
    this.changed.fire(undefined);
  }

  /** One case, compared with what is asked for, whatever the view shows. */
  async reviewOf(
    file: CaseFile,
    chosen: ChosenBasis,
  ): Promise<Omit<Shown, 'looked'> & { readonly review: CaseReview | undefined }> {
    const { reviewed, hindered } = await this.reviewed(chosen);
    const reviews = reviewed ? await this.answered(onlyCase(reviewed, file)) : nothingToReview;
    const review = caseReviewIn(reviews, file.id ?? '');
    return { reviews, moment: this.current.moment, hindered, review };
  }

  getTreeItem(node: ReviewNode): vscode.TreeItem {
    return itemOf(node);
  }

  getChildren(node?: ReviewNode): ReviewNode[] {
    if (node) return [...(node.children?.() ?? [])];
    return this.shown ? [...topNodes(this.shown)] : [];
  }

  dispose(): void {
    this.changed.dispose();
  }

  private get looked(): LookedAt {
    return this.memory.get<LookedAt>('reviews.looked', {});
  }

  /** Where what was asked for cannot be had there is nothing: all else in its place would mislead. */
  private async reviewed(chosen: ChosenBasis): Promise<{
    readonly reviewed: Reviewed | undefined;
    readonly hindered: Sentence | undefined;
  }> {
    const { value: caseload, moment } = this.current;
    const versions = await this.past.versions();
    const basis = await this.basis(chosen);
    const hindered = [basis, versions].find(isRefused)?.refused;
    if (isRefused(basis)) return { reviewed: undefined, hindered };
    const known = isRefused(versions) ? undefined : versions;
    return { reviewed: { caseload, moment, basis, versions: known }, hindered };
  }

  private async answered(reviewed: Reviewed): Promise<Shown['reviews']> {
    const asking = reviewCases(reviewed, this.comparingAt(reviewed.moment));
    let step = asking.next();
    while (!step.done) {
      if (step.value.length === 0) await pause();
      await this.texts.fetch(step.value);
      step = asking.next(this.texts);
    }
    return step.value;
  }

  private comparingAt(moment: Moment): Comparing {
    const { comparing } = this;
    const { today, settings } = comparing?.moment ?? {};
    if (comparing && today === moment.today && settings === moment.settings) return comparing.of;
    const of = new Comparing(moment);
    this.comparing = { moment, of };
    return of;
  }

  private async basis({ since, until }: ChosenBasis): Promise<Basis | Refused> {
    if (since === undefined) return { kind: 'decision' };
    const from = await this.past.snapshot(since);
    if (isRefused(from) || until === undefined)
      return isRefused(from) ? from : { kind: 'since', from };
    const to = await this.past.snapshot(until);
    return isRefused(to) ? to : { kind: 'between', from, to };
  }
}

const shallow = sentence(
  'This is a shallow copy of the repository: it holds no text that is older than its first commit',
);

/** Lets everything else that waits have its turn. */
function pause(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
