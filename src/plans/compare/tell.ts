import type { Kind } from '../../records/record.ts';
import { sentence } from '../../text/sentence.ts';
import type { Plain } from '../../records/plain.ts';
import type { Change } from './change.ts';
import type { Difference } from './differences.ts';
import { caseTellers } from './tell-case.ts';
import { assessmentTellers, safetyPlanTellers } from './tell-other-kinds.ts';
import { planTellers } from './tell-plan.ts';
import { changed, type Teller, type Telling } from './telling.ts';
import { goalName } from './words.ts';

const tellers: Readonly<Partial<Record<Kind, Readonly<Record<string, Teller>>>>> = {
  plan: planTellers,
  case: caseTellers,
  assessment: assessmentTellers,
  'safety-plan': safetyPlanTellers,
};

const ofRecords: Readonly<Record<Kind, string>> = {
  case: 'the case',
  assessment: 'the assessment',
  plan: 'the plan',
  interview: 'the note',
  'safety-plan': 'the safety plan',
  referral: 'the referral',
  review: 'the decision',
  reflection: 'the reflection',
};

/** Says a difference as a change, with its weight. What has no words of its own is said by its key. */
export function tell(
  kind: Kind,
  difference: Difference,
  about: Pick<Telling, 'versions' | 'context'>,
): Change {
  const goal = goalOf(kind, difference);
  const telling: Telling = {
    ...about,
    kind,
    difference,
    before: difference.before?.value as Plain | undefined,
    after: difference.after?.value as Plain | undefined,
    whose: goal ? goalName(goal.after ?? goal.before) : ofRecords[kind],
  };
  const {
    kind: what,
    weight = 'routine',
    sentence: words,
  } = tellerOf(kind, difference.rule)(telling);
  const { before, after, within } = difference;
  return {
    kind: what,
    weight,
    ...idsOf(goal),
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
    within,
    sentence: words,
  };
}

function tellerOf(kind: Kind, rule: string): Teller {
  const known = tellers[kind] ?? {};
  if (Object.hasOwn(known, rule)) return known[rule] ?? otherwise;
  const free = `${rule.slice(0, rule.lastIndexOf('/') + 1)}*`;
  return (Object.hasOwn(known, free) ? known[free] : undefined) ?? otherwise;
}

const otherwise: Teller = (telling) => {
  const at = telling.difference.after?.at ?? telling.difference.before?.at ?? [];
  const isPart = typeof at.at(-1) === 'number';
  return {
    kind: 'other-changed',
    sentence: isPart
      ? sentence('Something in {whose} changed', { whose: telling.whose })
      : changed(telling),
  };
};

interface GoalVersions {
  readonly before: Plain | undefined;
  readonly after: Plain | undefined;
}

function goalOf(
  kind: Kind,
  { rule, holders, before, after }: Difference,
): GoalVersions | undefined {
  if (kind !== 'plan' || !rule.startsWith('goals/*')) return undefined;
  return rule === 'goals/*'
    ? { before: before?.value as Plain | undefined, after: after?.value as Plain | undefined }
    : holders[1];
}

function idsOf(goal: GoalVersions | undefined): Pick<Change, 'goal' | 'goalBefore'> {
  const [was, is] = [idOf(goal?.before), idOf(goal?.after)];
  const id = is ?? was;
  if (id === undefined) return {};
  return was !== undefined && was !== id ? { goal: id, goalBefore: was } : { goal: id };
}

function idOf(goal: Plain | undefined): string | undefined {
  if (typeof goal !== 'object' || goal === null || Array.isArray(goal)) return undefined;
  const { id } = goal as { id?: unknown };
  return typeof id === 'string' && id !== '' ? id : undefined;
}
