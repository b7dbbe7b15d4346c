import type { ErrorObject } from 'ajv';
import * as compiled from './generated/validators.ts';
import type { Kind } from './record.ts';

interface Validator {
  (data: unknown): boolean;
  errors?: readonly ErrorObject[] | null;
}

const {
  validCase,
  validAssessment,
  validPlan,
  validInterview,
  validSafetyPlan,
  validReferral,
  validReview,
  validReflection,
  validCaseload,
} = compiled as unknown as Readonly<Record<string, Validator>>;

const validators: Readonly<Record<Kind | 'caseload', Validator | undefined>> = {
  case: validCase,
  assessment: validAssessment,
  plan: validPlan,
  interview: validInterview,
  'safety-plan': validSafetyPlan,
  referral: validReferral,
  review: validReview,
  reflection: validReflection,
  caseload: validCaseload,
};

/** What the schema of a kind (or of `caseload.yaml`) finds wrong with data. */
export function errorsOf(root: Kind | 'caseload', data: unknown): readonly ErrorObject[] {
  const validate = validators[root];
  if (!validate) throw new Error(`No validator for ${root}`);
  return validate(data) ? [] : (validate.errors ?? []);
}
