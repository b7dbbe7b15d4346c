import type { RootContent } from 'mdast';
import { currentPlan } from '../caseload/case-file.ts';
import { type SignOff, signOffOf } from '../plans/sign-off.ts';
import { absenceOf } from './absence.ts';
import { paragraph, section } from './nodes.ts';
import type { View } from './view.ts';

/** How the plan in force stands with the supervisor. */
export function signOffSection(view: View): readonly RootContent[] {
  const { file, say } = view;
  const signOff = signOffOf(file);
  const plan = currentPlan(file);
  const told = plan && signOff.state !== 'none' ? [paragraph(words(signOff, view))] : [];
  return section(say('Sign-off'), told, absenceOf(plan ? 'review' : 'plan', view));
}

const states: Readonly<Record<Exclude<SignOff['state'], 'none'>, string>> = {
  approved: 'The plan as it stands was approved on {day} by {reviewer}.',
  'changes-requested': 'Changes to the plan as it stands were requested on {day} by {reviewer}.',
  rejected: 'The plan as it stands was rejected on {day} by {reviewer}.',
  'changed-since-approval':
    'The plan has changed since approval on {day} by {reviewer}. The changes are not approved yet.',
  'changed-since-decision':
    'The plan was sent back on {day} by {reviewer} and has changed since. There is no decision on it yet.',
};

function words(signOff: Exclude<SignOff, { state: 'none' }>, { say, day }: View): string {
  const { date, reviewer } = signOff.review.record;
  return say(states[signOff.state], {
    day: day(date),
    reviewer: reviewer ?? say('a reviewer not named'),
  });
}
