import type { Kind } from '../records/record.ts';
import type { View } from './view.ts';

type ShownKind = Exclude<Kind, 'reflection'>;

interface Absence {
  readonly none: string;
  /** Where files cannot be read, nobody knows whether there is none. */
  readonly unread: string;
  readonly hidden: string;
}

const absences: Readonly<Record<ShownKind, Absence>> = {
  case: {
    none: 'There is no case record.',
    unread: 'There is no case record that can be read.',
    hidden: 'The case record is kept private.',
  },
  assessment: {
    none: 'No assessment yet.',
    unread: 'No assessment that can be read.',
    hidden: 'The assessments are kept private.',
  },
  plan: {
    none: 'No plan yet.',
    unread: 'No plan that can be read.',
    hidden: 'The plan is kept private.',
  },
  interview: {
    none: 'No contact noted yet.',
    unread: 'No note of a contact that can be read.',
    hidden: 'The notes of contacts are kept private.',
  },
  'safety-plan': {
    none: 'No safety plan.',
    unread: 'No safety plan that can be read.',
    hidden: 'The safety plan is kept private.',
  },
  referral: {
    none: 'No referral yet.',
    unread: 'No referral that can be read.',
    hidden: 'The referrals are kept private.',
  },
  review: {
    none: 'No decision of a supervisor on this plan is noted.',
    unread: 'No decision of a supervisor on this plan can be read.',
    hidden: 'The reviews of the plan are kept private.',
  },
};

/** Why nothing of a kind is shown: there is none, it is private, or it may be what cannot be read. */
export function absenceOf(
  kind: ShownKind,
  { hidden, unread, say }: Pick<View, 'hidden' | 'unread' | 'say'>,
): string {
  const absence = absences[kind];
  if (hidden.has(kind)) return say(absence.hidden);
  return say(unread.own + unread.homeless > 0 ? absence.unread : absence.none);
}
