import { caseIdOf, currentPlan, type Filed } from '../caseload/case-file.ts';
import { findCase } from '../caseload/caseload.ts';
import { fingerprintOf } from '../plans/fingerprint.ts';
import { isUnreadable } from '../caseload/caseload.ts';
import type { Reading } from '../records/read-record.ts';
import type { Plan, Review } from '../records/record.ts';
import { spansOf } from '../records/spans.ts';
import { sentence, type Sentence } from '../text/sentence.ts';
import type { Span } from '../text/span.ts';
import { definitionsOf, type Known, wantedBy } from './references.ts';

/** A stretch of a record that leads to another file. */
export interface RecordLink {
  readonly span: Span;
  readonly target: Reading;
  readonly targetSpan: Span;
  readonly tooltip: Sentence;
}

/** From a record to its case, and from a review to the plan it judged. */
export function linksIn(reading: Reading, known: Known): readonly RecordLink[] {
  return [...toCase(reading, known), ...toPlan(reading, known)];
}

function toCase(reading: Reading, known: Known): readonly RecordLink[] {
  return known.index.standingIn(reading).flatMap((name): readonly RecordLink[] => {
    if (name.sort !== 'case' || name.role === 'definition') return [];
    const [target] = definitionsOf(wantedBy(name, known.caseload), known.index);
    if (!target) return [];
    const tooltip = sentence('Open case {id}', { id: name.id });
    return [{ span: name.span, target: target.reading, targetSpan: target.span, tooltip }];
  });
}

function toPlan(reading: Reading, { caseload }: Known): readonly RecordLink[] {
  const { record } = reading;
  if (isUnreadable(reading) || record?.record !== 'review' || !record.plan) return [];
  const judged = planJudged(record, caseload);
  const [span] = spansOf(reading.text, [{ at: ['plan'], on: 'value' }]);
  const target = judged?.plan.reading;
  const [targetSpan] = target ? spansOf(target.text, [{ at: ['goals'], on: 'key' }]) : [];
  if (!span || !judged || !target || !targetSpan) return [];
  return [{ span, target, targetSpan, tooltip: judged.tooltip }];
}

/** The plan whose content the review has the fingerprint of, else the one in force. */
function planJudged(
  review: Review,
  caseload: Known['caseload'],
): { readonly plan: Filed<Plan>; readonly tooltip: Sentence } | undefined {
  const caseId = caseIdOf(review);
  const file = caseId === undefined ? undefined : findCase(caseload, caseId);
  const same = file?.records.plan.find(({ reading }) => fingerprintOf(reading) === review.plan);
  if (same) return { plan: same, tooltip: sentence('Open the plan that was reviewed') };
  const plan = file && currentPlan(file);
  return plan && { plan, tooltip: sentence('Open the plan, which has changed since this review') };
}
