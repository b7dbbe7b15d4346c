import { type CaseFile, mayHoldMore } from '../caseload/case-file.ts';
import { goalIdsOf } from '../caseload/goals.ts';
import type { Place } from '../records/fault.ts';
import type { Reading } from '../records/read-record.ts';
import type { Interview, Plan } from '../records/record.ts';
import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { interview, planWithGoal } from './examples/records.ts';
import { goalFixes } from './fixes/fix-references.ts';

/** A goal's id as another record names it. */
interface GoalNamed {
  readonly id: string;
  readonly reading: Reading;
  readonly place: Place;
}

function inPhase(goals: string): string {
  return `${planWithGoal()}\nphases: [{ phase: C, start: 2026-03-01, goals: [${goals}] }]`;
}

export const goalNotFound: CaseCheck = {
  id: 'goal-not-found',
  theme: 'references',
  title: 'A record names a goal that no plan has',
  because:
    'Notes, referrals and reviews show progress only where they name a goal of the plan (NASW Standards for Social Work Case Management 2013, standard 6, monitoring; the record format). What is noted under a number that leads nowhere is lost to the goal.',
  severity: 'error',
  over: 'case',
  bad: [[planWithGoal(), interview('goals: [G1, G2]')], [inPhase('G1, G2')]],
  fixed: [[planWithGoal(), interview('goals: [G1]')], [inPhase('G1')]],
  good: [
    [
      planWithGoal().replace('status: active', 'status: completed'),
      planWithGoal().replace('G1', 'G2'),
      interview('goals: [G1]', 'ratings: { G2: -1 }'),
    ],
  ],
  find: (file) => {
    // A plan that cannot be read may be the one that has it.
    if (file.id === undefined || mayHoldMore(file, 'plan')) return [];
    const known = goalIdsOf(file);
    return goalsNamed(file)
      .filter(({ id }) => id !== '' && !known.has(id))
      .map(({ id, reading, place }) => ({
        reading,
        place,
        message: sentence('No plan of this case has a goal {id}: was another number meant?', {
          id,
        }),
      }));
  },
  fixes: goalFixes,
};

function goalsNamed({ records }: CaseFile): readonly GoalNamed[] {
  return [
    ...records.plan.flatMap(({ reading, record }) => ofPhases(record, reading)),
    ...records.interview.flatMap(({ reading, record }) => namedIn(record, reading)),
    ...records.referral.flatMap(({ reading, record }): readonly GoalNamed[] =>
      record.goal === undefined
        ? []
        : [{ id: record.goal, reading, place: { at: ['goal'], on: 'value' } }],
    ),
    ...records.review.flatMap(({ reading, record }) => keysOf('goals', record.goals, reading)),
  ];
}

function ofPhases({ phases = [] }: Plan, reading: Reading): readonly GoalNamed[] {
  return phases.flatMap(({ goals = [] }, phase) =>
    goals.map((id, at): GoalNamed => {
      return { id, reading, place: { at: ['phases', phase, 'goals', at], on: 'value' } };
    }),
  );
}

function namedIn(interview: Interview, reading: Reading): readonly GoalNamed[] {
  const worked = (interview.goals ?? []).map((id, at): GoalNamed => {
    return { id, reading, place: { at: ['goals', at], on: 'value' } };
  });
  const keyed = (['ratings', 'outcomes', 'readiness'] as const).flatMap((key) =>
    keysOf(key, interview[key], reading),
  );
  return [...worked, ...keyed];
}

function keysOf(key: string, map: object | undefined, reading: Reading): readonly GoalNamed[] {
  return Object.keys(map ?? {}).map((id) => ({
    id,
    reading,
    place: { at: [key, id], on: 'key' },
  }));
}
