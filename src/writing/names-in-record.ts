import type { DataPath } from '../records/fault.ts';
import type { Assessment, CareRecord, Goal, Interview, Plan } from '../records/record.ts';

/** What a name in a record is the name of. All but cases are named within their case. */
export type Sort = 'case' | 'need' | 'strength' | 'goal' | 'measure';

/** A name in a record: where it stands, and whether it is given there or points elsewhere. */
export interface Name {
  readonly sort: Sort;
  readonly id: string;
  readonly role: 'definition' | 'reference';
  readonly at: DataPath;
  readonly on: 'key' | 'value';
}

/**
 * Every name in a record's front matter, each place once. Names in prose are not among them, nor
 * what the reading left out because it is malformed.
 */
export function namesIn(record: CareRecord): readonly Name[] {
  const { case: caseId } = record as { case?: string };
  const names = [pointing('case', caseId, ['case']), ...namesOfKind(record)];
  return names.flatMap((name) => (name.id ? [{ ...name, id: name.id }] : []));
}

type Possible = Omit<Name, 'id'> & { readonly id: string | undefined };

function namesOfKind(record: CareRecord): readonly Possible[] {
  switch (record.record) {
    case 'case':
      return [given('case', record.id, ['id'])];
    case 'assessment':
      return assessed(record);
    case 'plan':
      return planned(record);
    case 'interview':
      return interviewed(record);
    case 'referral':
      return [pointing('goal', record.goal, ['goal'])];
    case 'review':
      return keys('goal', record.goals, ['goals']);
    case 'safety-plan':
    case 'reflection':
      return [];
  }
}

function assessed({ needs, strengths, readings }: Assessment): readonly Possible[] {
  return [
    ...(needs ?? []).map(({ id }, at) => given('need', id, ['needs', at, 'id'])),
    ...(strengths ?? []).map(({ id }, at) => given('strength', id, ['strengths', at, 'id'])),
    ...measured(readings),
  ];
}

function planned({ goals, phases }: Plan): readonly Possible[] {
  return [
    ...(goals ?? []).flatMap((goal, index) => namesInGoal(goal, ['goals', index])),
    ...(phases ?? []).flatMap(({ goals: ids }, index) =>
      listed('goal', ids, ['phases', index, 'goals']),
    ),
  ];
}

function namesInGoal(goal: Goal, at: DataPath): readonly Possible[] {
  return [
    given('goal', goal.id, [...at, 'id']),
    ...listed('need', goal.addresses, [...at, 'addresses']),
    ...listed('strength', goal.uses, [...at, 'uses']),
    ...(goal.measures ?? []).map(({ name }, index) =>
      given('measure', name, [...at, 'measures', index, 'name']),
    ),
  ];
}

function interviewed(interview: Interview): readonly Possible[] {
  return [
    ...listed('goal', interview.goals, ['goals']),
    ...measured(interview.readings),
    ...keys('goal', interview.ratings, ['ratings']),
    ...keys('goal', interview.outcomes, ['outcomes']),
    ...keys('goal', interview.readiness, ['readiness']),
  ];
}

function measured(readings: Assessment['readings']): readonly Possible[] {
  const named = Array.isArray(readings)
    ? readings.flatMap((set, index) => keys('measure', set, ['readings', index]))
    : keys('measure', readings, ['readings']);
  return named.filter(({ id }) => id !== 'respondent');
}

function listed(sort: Sort, ids: readonly string[] | undefined, at: DataPath): readonly Possible[] {
  return (ids ?? []).map((id, index) => pointing(sort, id, [...at, index]));
}

function keys(sort: Sort, map: object | undefined, at: DataPath): readonly Possible[] {
  return Object.keys(map ?? {}).map((id) => ({
    sort,
    id,
    role: 'reference',
    at: [...at, id],
    on: 'key',
  }));
}

/** An id where what it names is written down. */
function given(sort: Sort, id: string | undefined, at: DataPath): Possible {
  return { sort, id, role: 'definition', at, on: 'value' };
}

/** An id that points to what is written down elsewhere. */
function pointing(sort: Sort, id: string | undefined, at: DataPath): Possible {
  return { sort, id, role: 'reference', at, on: 'value' };
}
