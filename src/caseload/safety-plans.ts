import type { RecordOf } from '../records/record.ts';
import type { CaseFile, Filed } from './case-file.ts';
import { plainWords } from './consents.ts';

/**
 * The newest safety plan of each person of a case, oldest first. Plans that do not say whose they
 * are count as those of one person.
 */
export function newestSafetyPlans(file: CaseFile): readonly Filed<RecordOf<'safety-plan'>>[] {
  const plans = file.records['safety-plan'];
  const newest = new Map(plans.map((plan) => [plainWords(plan.record.person ?? ''), plan]));
  return plans.length < 2 ? plans : plans.filter((plan) => [...newest.values()].includes(plan));
}
