import type { Code } from './generated/codes.ts';
import type { AllShapes, Answer, CaseloadSettings, Goal } from './generated/shapes.ts';

export { codes, type Code } from './generated/codes.ts';
export type {
  Activity,
  Assessment,
  Case,
  Consent,
  Goal,
  Interview,
  Measure,
  Need,
  Plan,
  Referral,
  Reflection,
  Review,
  SafetyPlan,
  Step,
  Strategy,
  Strength,
  Support,
} from './generated/shapes.ts';
export type { CaseloadSettings, Answer };

export type Kind = Code<'kind'>;

/** The content of a record of one kind: what its schema allows, and anything may be missing. */
export type RecordOf<K extends Kind> = NonNullable<AllShapes[K]>;

/** A record of any kind, told apart by `record`. */
export type CareRecord = { [K in Kind]: RecordOf<K> }[Kind];

export type GoalStatus = NonNullable<Goal['status']>;

export function isKind(word: unknown): word is Kind {
  return typeof word === 'string' && Object.hasOwn(kinds, word);
}

const kinds: Readonly<Record<Kind, true>> = {
  case: true,
  assessment: true,
  plan: true,
  interview: true,
  'safety-plan': true,
  referral: true,
  review: true,
  reflection: true,
};
