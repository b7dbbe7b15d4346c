import { type GoalOutcome, goalOutcomesOf } from '../../caseload/goal-outcomes.ts';
import type { Code } from '../../records/record.ts';
import { type Counted, counted, countedBy, type Instance } from './counted.ts';
import { caseAt, type ShownCase } from './shown-case.ts';

/** What became of a goal, as its last word says. */
export const goalEnds = ['achieved', 'partly', 'not-achieved', 'given-up', 'not-stated'] as const;
export type GoalEnd = (typeof goalEnds)[number];

/** What became of the goals of a case. */
export const caseEnds = ['all', 'some', 'none', 'not-stated', 'no-goals', 'private'] as const;
export type CaseEnd = (typeof caseEnds)[number];

/** The outcomes of closed cases, goal by goal and case by case. */
export interface Outcomes {
  readonly allGoals: Counted;
  readonly goals: Readonly<Record<GoalEnd, Counted>>;
  readonly cases: Readonly<Record<CaseEnd, Counted>>;
}

export function outcomesOf(cases: readonly ShownCase[]): Outcomes {
  const ended = cases
    .filter(({ isOpen }) => !isOpen)
    .map((shown) => ({
      shown,
      outcomes: goalOutcomesOf(shown.file).filter(
        ({ reading, plan }) => shown.shows(reading) && shown.shows(plan),
      ),
    }));
  const goals = ended.flatMap(({ shown, outcomes }) =>
    outcomes.map((outcome) => [endOfGoal(outcome), instanceOf(outcome, shown)] as const),
  );
  return {
    allGoals: counted(goals.map(([, goal]) => goal)),
    goals: countedBy(goalEnds, goals),
    cases: countedBy(
      caseEnds,
      ended.flatMap(({ shown, outcomes }) =>
        caseAt(shown, 'outcome').map((each) => [endOfCase(shown, outcomes), each] as const),
      ),
    ),
  };
}

function instanceOf({ id, reading, at }: GoalOutcome, { name }: ShownCase): Instance {
  return { ...name, reading, at, what: id };
}

const ends: Readonly<Record<Code<'goal-achievement'>, GoalEnd>> = {
  achieved: 'achieved',
  sustaining: 'achieved',
  improving: 'partly',
  'in-progress': 'partly',
  'no-change': 'not-achieved',
  worsening: 'not-achieved',
  'not-achieved': 'not-achieved',
  'no-progress': 'not-achieved',
  'not-attainable': 'not-achieved',
};

export function endOfGoal({ outcome, wasGivenUp }: GoalOutcome): GoalEnd {
  if (outcome) return ends[outcome];
  return wasGivenUp ? 'given-up' : 'not-stated';
}

function endOfCase({ isPlanPrivate }: ShownCase, outcomes: readonly GoalOutcome[]): CaseEnd {
  if (isPlanPrivate) return 'private';
  const sought = outcomes.map(endOfGoal).filter((end) => end !== 'given-up');
  if (sought.length === 0) return 'no-goals';
  if (sought.every((end) => end === 'achieved')) return 'all';
  if (sought.includes('achieved')) return 'some';
  return sought.every((end) => end === 'not-stated') ? 'not-stated' : 'none';
}
