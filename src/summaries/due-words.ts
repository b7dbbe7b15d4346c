import type { Spot } from '../caseload/case-file.ts';
import type { Due, DueKind } from '../caseload/due.ts';
import type { Step } from '../records/record.ts';
import { within } from './facts.ts';

const names: Readonly<Record<DueKind, string>> = {
  'safety-answer': 'Ask about safety ({what})',
  'plan-review': 'Review of the plan',
  'safety-plan-review': 'Review of the safety plan',
  contact: 'Contact due at this level of risk',
  'agreed-contact': 'Contact agreed with the person',
  'crisis-follow-up': 'Follow-up after the crisis',
  goal: 'Goal {what} is due',
  step: 'Step of goal {what}',
  consent: 'Consent runs out: {what}',
};

/** The phrase for something due, with a place `{what}` for what it is known by. */
export function dueName(kind: DueKind): string {
  return names[kind];
}

/** Where the day of something due stands; of a step it is a value of its own. */
export function dayOfDue(due: Due): Spot {
  return due.kind === 'step' ? within(due, 'by') : due;
}

/** The step that something due points to, if it is one. */
export function stepOfDue({ kind, reading, at }: Due): Step | undefined {
  const { record } = reading;
  if (kind !== 'step' || record?.record !== 'plan') return undefined;
  return record.goals?.[Number(at[1])]?.steps?.[Number(at[3])];
}
