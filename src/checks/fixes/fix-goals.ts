import { type Day, dayAfter } from '../../calendar/day.ts';
import { needsOf } from '../../caseload/assessed.ts';
import type { DataPath } from '../../records/fault.ts';
import type { Goal, Plan } from '../../records/record.ts';
import { valueAt } from '../../records/schema-faults.ts';
import { sentence } from '../../text/sentence.ts';
import { choice, Stop } from '../../text/snippet.ts';
import { changeRecord, type Filled, insert, set } from './change-record.ts';
import type { FixesOf, Found } from '../check.ts';
import type { Fix, FixContext } from './fix.ts';
import { pathOf } from './fix-keys.ts';
import {
  activityToFill,
  evaluationToFill,
  measureToFill,
  stepToFill,
  strategyToFill,
} from './goal-parts.ts';

const mostOffered = 8;

/** The goal that something was found at. */
interface AtGoal {
  readonly goal: Goal;
  readonly at: DataPath;
  readonly found: Found;
  readonly context: FixContext;
}

/** Fixes of what is found at a goal, or in it. */
export function ofGoal(fixes: (there: AtGoal) => readonly Fix[]): FixesOf {
  return (found, context) => {
    const at = pathOf(found.place)?.slice(0, 2);
    if (at?.[0] !== 'goals' || typeof at[1] !== 'number') return [];
    const goal = valueAt(found.reading.record, at) as Goal | undefined;
    return goal ? fixes({ goal, at, found, context }) : [];
  };
}

/** Adds a key to a goal, or fills the empty one that is there. */
export function addToGoal({ at, found }: AtGoal, key: string, value: Filled): Fix {
  return {
    title: sentence('Add `{key}` to the goal', { key }),
    change: changeRecord(found.reading.path, set([...at, key], value)),
    isPreferred: true,
  };
}

/** Measures, or what the measure that was found at lacks. Which target is right nobody can tell. */
export const measureFixes = ofGoal((there) => {
  const { goal, found } = there;
  if ((goal.measures ?? []).length === 0) return [addToGoal(there, 'measures', [measureToFill()])];
  const at = pathOf(found.place) ?? [];
  const measure = at.length === 4 ? goal.measures?.[Number(at[3])] : undefined;
  if (!measure) return [];
  const key = measure.target === undefined ? 'target' : 'baseline';
  const other = key === 'target' ? measure.baseline : measure.target;
  const title = sentence('Add `{key}` to the measure', { key });
  const value = new Stop(other === 0 ? '1' : '0');
  return [
    {
      title,
      change: changeRecord(found.reading.path, set([...at, key], value)),
      isPreferred: true,
    },
  ];
});

/** A first step, or the reason why there is none. */
export const stepFixes = ofGoal((there) => [
  addToGoal(there, 'steps', [stepToFill(there.goal, there.context.moment.today)]),
  { ...addToGoal(there, 'reason', new Stop('Why there is no step…')), isPreferred: false },
]);

/** The need that the goal answers: one to choose, or each to be added where others stand. */
export const relevanceFixes = ofGoal((there) => {
  const { goal, at, found, context } = there;
  const needs = [...needsOf(context.file).keys()];
  if (needs.length === 0) return [];
  const there_ = goal.addresses ?? [];
  if (there_.length === 0)
    return [addToGoal(there, 'addresses', [choice(unmetFirst(needs, found))])];
  return unmetFirst(needs, found)
    .slice(0, mostOffered)
    .map((id) => ({
      title: sentence('Add need {id} to what the goal addresses', { id }),
      change: changeRecord(found.reading.path, insert([...at, 'addresses'], there_.length, id)),
    }));
});

/** Needs that no goal of the plan answers yet come first. */
function unmetFirst(needs: readonly string[], { reading }: Found): readonly string[] {
  const goals = (reading.record as Plan | undefined)?.goals ?? [];
  const met = new Set(goals.flatMap(({ addresses }) => addresses ?? []));
  return needs.toSorted((one, other) => Number(met.has(one)) - Number(met.has(other)));
}

/** A day in three months, to be agreed. A day that is past asks for a talk and not for a fix. */
export const dueFixes = ofGoal((there) => {
  const { goal, found, context } = there;
  if (goal.due !== undefined) return [];
  const { today } = context.moment;
  const start: Day | undefined = goal.start ?? (found.reading.record as Plan | undefined)?.start;
  const from = start !== undefined && start > today ? start : today;
  const day = dayAfter(from, 'P3M');
  return day ? [addToGoal(there, 'due', new Stop(day))] : [];
});

export const sourceFixes = ofGoal((there) =>
  there.goal.source === undefined ? [addToGoal(there, 'source', choice(['client', 'joint']))] : [],
);

export const strategyFixes = ofGoal((there) => [
  addToGoal(there, 'strategies', [strategyToFill(there.context.moment)]),
]);

export const evaluationFixes = ofGoal((there) => [
  addToGoal(there, 'evaluation', [evaluationToFill()]),
]);

/** Something to do, for one of the goal's strategies. */
export const activityFixes = ofGoal(({ goal, at, found }) => {
  const strategies = goal.strategies ?? [];
  return strategies.slice(0, mostOffered).map((_, index) => ({
    title:
      strategies.length === 1
        ? sentence('Add `activities` to the strategy')
        : sentence('Add `activities` to strategy {number}', { number: index + 1 }),
    change: changeRecord(
      found.reading.path,
      set([...at, 'strategies', index, 'activities'], [activityToFill()]),
    ),
    isPreferred: strategies.length === 1,
  }));
});
