import { currentPlan } from '../../caseload/case-file.ts';
import { findCase } from '../../caseload/caseload.ts';
import type { Plan } from '../../records/record.ts';
import { countWeighty, headOf, type Outcome, weightyOnly } from './case-head.ts';
import { comparePlanSides } from './compare-plan.ts';
import type { Comparing } from './comparing.ts';
import { allGoals, goalGroups } from './goal-groups.ts';
import { type Moments, pairRecords } from './pair-records.ts';
import { type Sides, sidesOf } from './record-sides.ts';
import type { Compared, PlanReview, RecordSide, Reviewed, Texts } from './reviews.ts';
import { standOf } from './stand.ts';

/** Each case that changed between two moments: its plan with all changes, of the rest the weighty. */
export function* reviewBetween(
  moments: Moments,
  comparing: Comparing,
): Generator<readonly string[], readonly Outcome[], Texts> {
  const { caseload, versions } = moments;
  const pairs = pairRecords(moments);
  const texts = yield pairs.flatMap(({ from, to }) =>
    [from, to].filter((side) => typeof side === 'string'),
  );
  const read = pairs.map((pair) => sidesOf(pair, moments.basis, texts));
  const all = read.filter((sides) => typeof sides === 'object');
  const byCase = casesOf(all, moments);
  const plans = byCase.flatMap(({ file, plan }) =>
    file && plan?.from && plan.to ? [{ ...plan, file, from: plan.from, to: plan.to }] : [],
  );
  const compared = yield* comparePlanSides(plans, { versions, comparing });
  const changes = new Map(plans.map(({ path }, index) => [path, compared[index] ?? []]));
  const unread = read.filter((sides) => sides === 'unreadable').map((): Outcome => 'unread');
  return byCase
    .map((changed): Outcome => {
      const { plan } = changed;
      const own = plan && (changes.get(plan.path) ?? compare(plan, comparing).changes);
      const others = changed.others.flatMap(
        (sides) => weightyOnly(compare(sides, comparing)) ?? [],
      );
      const isChanged = own !== undefined && own.length > 0;
      if (!isChanged && others.length === 0) return 'routine';
      const file = findCase(caseload, changed.id);
      const decision = file && standOf(file, moments.moment.outside)?.decision;
      const shown = isChanged && plan ? planReview({ ...plan, changes: own, decision }) : undefined;
      const weighty = countWeighty([shown, ...others]);
      return { ...headOf(file, changed.id), plan: shown, others, weighty };
    })
    .concat(unread);
}

interface ChangedCase {
  readonly id: string;
  readonly file: ReturnType<typeof findCase>;
  /** The plan in force, where it changed. */
  readonly plan: Sides | undefined;
  readonly others: readonly Sides[];
}

function casesOf(all: readonly Sides[], { caseload }: Reviewed): readonly ChangedCase[] {
  const own = new Map<string, Sides[]>();
  for (const sides of all) own.set(sides.caseId, [...(own.get(sides.caseId) ?? []), sides]);
  return [...own].map(([id, changed]) => {
    const file = findCase(caseload, id);
    const path = file && currentPlan(file)?.reading.path;
    const plan = changed.find((sides) => sides.path === path);
    return { id, file, plan, others: changed.filter((sides) => sides !== plan) };
  });
}

function compare({ from, to }: Sides, comparing: Comparing): Compared {
  return { from, to, changes: comparing.compareRecords(from?.reading, to?.reading) };
}

function planReview({
  from,
  to,
  changes,
  decision,
}: Compared & Pick<PlanReview, 'decision'>): PlanReview {
  const [before, after] = [planOf(from), planOf(to)];
  // Of a plan that is new every goal is to be looked at.
  const goals = after && !before ? allGoals(after) : [];
  const groups = [...goalGroups(changes, { before, after }), ...goals];
  return { state: 'changed', decision, from, to, changes, groups };
}

function planOf(side: RecordSide | undefined): Plan | undefined {
  const record = side?.reading.record;
  return record?.record === 'plan' ? record : undefined;
}
