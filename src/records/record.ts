import type { Code } from './generated/codes.ts';
import type { AllShapes, CaseloadSettings } from './generated/shapes.ts';

export { codes, type Code } from './generated/codes.ts';
export type {
  Assessment,
  Case,
  Consent,
  Goal,
  Interview,
  Measure,
  Need,
  Phase as PlannedPhase,
  Plan,
  Review,
  Step,
  Strength,
} from './generated/shapes.ts';
export type { CaseloadSettings };

export type Kind = Code<'kind'>;

/** The content of a record of one kind: what its schema allows, and anything may be missing. */
export type RecordOf<K extends Kind> = NonNullable<AllShapes[K]>;

/** A record of any kind, told apart by `record`. */
export type CareRecord = { [K in Kind]: RecordOf<K> }[Kind];

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
