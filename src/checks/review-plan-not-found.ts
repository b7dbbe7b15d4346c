import { isClosed, mayHoldMore } from '../caseload/case-file.ts';
import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { openCase, planWithGoal } from './examples/records.ts';

const review = `record: review
case: C-0142
date: 2026-02-02
reviewer: A. Lindqvist
plan: sha256:4f2f0a1b4f2f0a1b4f2f0a1b4f2f0a1b4f2f0a1b4f2f0a1b4f2f0a1b4f2f0a1b
decision: approved`;

export const reviewPlanNotFound: CaseCheck = {
  id: 'review-plan-not-found',
  theme: 'references',
  title: 'A review judges a plan, and the case has none',
  because:
    'A review carries the fingerprint of the plan it judged, so that a reader can see what was decided on (the record format; NASW Code of Ethics 3.01, supervision and consultation). In a case without any plan the decision is about nothing that can be read.',
  severity: 'warning',
  over: 'case',
  bad: [[openCase, review]],
  fixed: [[openCase, review, planWithGoal()]],
  good: [[openCase, review, planWithGoal('addresses: [N1]')]],
  find: (file) =>
    file.id === undefined ||
    isClosed(file) ||
    file.records.plan.length > 0 ||
    mayHoldMore(file, 'plan')
      ? []
      : file.records.review
          .filter(({ record }) => record.plan !== undefined)
          .map(({ reading }) => ({
            reading,
            place: { at: ['plan'], on: 'value' },
            message: sentence(
              'This case has no plan, and a plan was reviewed here: bring the plan’s file back',
            ),
          })),
};
