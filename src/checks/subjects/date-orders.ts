import type { Day } from '../../calendar/day.ts';
import type { CaseFile, Filed } from '../../caseload/case-file.ts';
import type { DataPath } from '../../records/fault.ts';
import type { Reading } from '../../records/read-record.ts';
import type { CareRecord, Case, Interview, Plan } from '../../records/record.ts';

/** A day as written in a record; the last segment of its path is the key. */
export interface WrittenDay {
  readonly at: DataPath;
  readonly day: Day | undefined;
}

/** Two days of one record, of which the second does not come before the first. */
interface DateOrder {
  readonly reading: Reading;
  readonly first: WrittenDay;
  readonly second: WrittenDay;
}

/** All pairs of days in the records of a case that have an order between them. */
export function dateOrdersOf({ records }: CaseFile): readonly DateOrder[] {
  return [
    ...each(records.case, ofCase),
    ...each(records.plan, ofPlan),
    ...each(records.interview, ({ date, crisis }) => [
      [on(date, 'date'), on(crisis?.['follow-up'], 'crisis', 'follow-up')],
    ]),
    ...each(records['safety-plan'], ({ date, review }) => [
      [on(date, 'date'), on(review, 'review')],
    ]),
    ...each(records.referral, ({ requested, answered }) => [
      [on(requested, 'requested'), on(answered, 'answered')],
    ]),
  ];
}

/** A day on which something is said to have happened, and where. */
interface PastDay extends WrittenDay {
  readonly reading: Reading;
}

/** The days of what has happened: dates of notes and decisions, and when steps were done. */
export function pastDaysOf({ records }: CaseFile): readonly PastDay[] {
  return [
    ...[
      ...records.assessment,
      ...records.interview.filter(({ record }) => !isCalledOff(record)),
      ...records['safety-plan'],
      ...records.review,
      ...records.reflection,
    ].map(({ reading, record }) => ({ reading, ...on(record.date, 'date') })),
    ...records.plan.flatMap(({ reading, record }) =>
      stepsDone(record).map((done) => ({ reading, ...done })),
    ),
  ];
}

/** An appointment can be called off before its day comes. */
function isCalledOff({ attendance }: Interview): boolean {
  return attendance === 'cancelled';
}

function stepsDone({ goals = [] }: Plan): readonly WrittenDay[] {
  return goals.flatMap(({ steps = [] }, goalAt) =>
    steps.map(({ done }, stepAt) => on(done, 'goals', goalAt, 'steps', stepAt, 'done')),
  );
}

type Pair = readonly [first: WrittenDay, second: WrittenDay];

function ofCase(record: Case): readonly Pair[] {
  const opened = on(record.opened, 'opened');
  const closed = on(record.closed, 'closed');
  const consents = (record.consents ?? []).flatMap(({ given, expires, withdrawn }, index) => {
    const since = on(given, 'consents', index, 'given');
    return [
      [since, on(expires, 'consents', index, 'expires')],
      [since, on(withdrawn, 'consents', index, 'withdrawn')],
    ] as const;
  });
  return [[opened, closed], [closed, on(record['retain-until'], 'retain-until')], ...consents];
}

/** A phase begins when the plan does or later, and where it is for some goals, not before these. */
function ofPlan({ start, review, goals = [], phases = [] }: Plan): readonly Pair[] {
  const began = on(start, 'start');
  const ofPhases = phases.flatMap((phase, index): readonly Pair[] => {
    const begins = on(phase.start, 'phases', index, 'start');
    const ofGoals = goals.flatMap((goal, at): readonly Pair[] =>
      goal.id && phase.goals?.includes(goal.id)
        ? [[on(goal.start, 'goals', at, 'start'), begins]]
        : [],
    );
    // What comes before the plan is told once.
    const isEarly = start !== undefined && phase.start !== undefined && phase.start < start;
    return isEarly ? [[began, begins]] : ofGoals;
  });
  return [[began, on(review, 'review')], ...ofPhases];
}

function each<R extends CareRecord>(
  filed: readonly Filed<R>[],
  pairs: (record: R) => readonly Pair[],
): readonly DateOrder[] {
  return filed.flatMap(({ reading, record }) =>
    pairs(record).map(([first, second]) => ({ reading, first, second })),
  );
}

function on(day: Day | undefined, ...at: DataPath): WrittenDay {
  return { day, at };
}
