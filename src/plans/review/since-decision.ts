import { type CaseFile, isClosed } from '../../caseload/case-file.ts';
import type { Change } from '../compare/change.ts';
import { changesAround } from './around-decision.ts';
import { countWeighty, headOf, type Outcome } from './case-head.ts';
import { comparePlanSides } from './compare-plan.ts';
import type { Comparing } from './comparing.ts';
import { allGoals, goalGroups } from './goal-groups.ts';
import { findJudged, type Judged } from './judged-texts.ts';
import type { Compared, PlanReview, RecordSide, Reviewed, Texts } from './reviews.ts';
import { type Stand, standOf } from './stand.ts';

interface Known {
  readonly judged: ReadonlyMap<CaseFile, RecordSide>;
  readonly changes: ReadonlyMap<CaseFile, readonly Change[]>;
  readonly around: ReadonlyMap<CaseFile, readonly Compared[]>;
}

/** Each open case with a plan, by what happened to it since the last decision. */
export function* reviewSinceDecision(
  { caseload, moment, versions }: Reviewed,
  comparing: Comparing,
): Generator<readonly string[], readonly Outcome[], Texts> {
  const open = caseload.cases.flatMap((file) => {
    const stand = isClosed(file) ? undefined : standOf(file, moment.outside);
    return stand ? [{ file, stand }] : [];
  });
  const judged = yield* findJudged(open.filter(isChanged), versions);
  const plans = open.flatMap(({ file, stand }) => {
    const from = judged.get(file);
    const { reading } = stand.plan;
    return from ? [{ file, path: reading.path, from, to: { reading } }] : [];
  });
  const changes = yield* comparePlanSides(plans, { versions, comparing });
  const around = yield* changesAround(open, { versions, comparing });
  const known: Known = {
    judged,
    changes: new Map(plans.map(({ file }, index) => [file, changes[index] ?? []])),
    around,
  };
  return open.map(({ file, stand }) => outcomeOf(file, stand, known));
}

function isChanged(each: { file: CaseFile; stand: Stand }): each is Judged {
  return each.stand.state === 'changed' && each.stand.decision !== undefined;
}

function outcomeOf(file: CaseFile, stand: Stand, known: Known): Outcome {
  const others = known.around.get(file) ?? [];
  if (stand.state === 'approved' && others.length === 0) return 'approved';
  const plan = planReview(file, stand, known);
  return {
    ...headOf(file, file.id ?? ''),
    plan,
    others,
    weighty: countWeighty([plan, ...others]),
  };
}

function planReview(file: CaseFile, stand: Stand, known: Known): PlanReview {
  const { plan, decision, state } = stand;
  const from = known.judged.get(file);
  const bare = { decision, from, to: { reading: plan.reading }, changes: [], groups: [] };
  if (state === 'undecided') return { ...bare, state, groups: allGoals(plan.record) };
  if (state !== 'changed') return { ...bare, state };
  if (!from) return { ...bare, state: 'text-missing' };
  const changes = known.changes.get(file) ?? [];
  const before = from.reading.record?.record === 'plan' ? from.reading.record : undefined;
  const groups = goalGroups(changes, { before, after: plan.record });
  return { ...bare, state, changes, groups };
}
