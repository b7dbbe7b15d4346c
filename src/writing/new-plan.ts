import { dayAfter } from '../calendar/day.ts';
import { needsOf } from '../caseload/assessed.ts';
import { riskOf } from '../caseload/case-file.ts';
import { goalIdsOf } from '../caseload/goals.ts';
import { newRecord } from '../records/new-record.ts';
import type { CaseAtHand, NewFile } from './case-at-hand.ts';
import { pathOfNew } from './habit.ts';
import { nextId } from './numbers.ts';
import { recordHeadings } from './record-headings.ts';

export interface PlanAnswers {
  /** Ids of the needs that the plan is to address. */
  readonly needs: readonly string[];
}

/**
 * A draft of a plan: a proposed goal for each need, in the need's words until the person's own are
 * found, and the next review by the agency's interval for this risk. The checks tell what each goal
 * still lacks.
 */
export function newPlan({ file, caseload, moment }: CaseAtHand, { needs }: PlanAnswers): NewFile {
  const { today, settings } = moment;
  const known = needsOf(file);
  const taken = [...goalIdsOf(file)];
  const goals = needs.flatMap((need) => {
    const words = known.get(need)?.what.need;
    if (words === undefined) return [];
    const id = nextId('G', taken);
    taken.push(id);
    return [{ id, goal: words, status: 'proposed', addresses: [need], start: today }];
  });
  const values = {
    record: 'plan',
    case: file.id,
    status: 'draft',
    start: today,
    review: dayAfter(today, settings.reviewInterval[riskOf(file)]),
    goals,
  };
  return {
    path: pathOfNew(caseload, { kind: 'plan', file, date: today }),
    text: newRecord(values, recordHeadings('plan')),
  };
}
