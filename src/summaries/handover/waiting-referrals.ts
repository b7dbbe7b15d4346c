import type { Paragraph, PhrasingContent } from 'mdast';
import type { CaseFile, Filed } from '../../caseload/case-file.ts';
import type { RecordOf } from '../../records/record.ts';
import { at, fact } from '../facts.ts';
import type { View } from '../view.ts';
import { labelledLine } from './when-line.ts';

type Referral = RecordOf<'referral'>;

/** Referrals to which no answer is noted, the longest waiting first, and those nobody has sent. */
export function waitingReferrals(file: CaseFile): readonly Filed<Referral>[] {
  const { referral } = file.records;
  return [
    ...referral.filter(({ record }) => isUnanswered(record)),
    ...referral.filter(({ record }) => record.status === 'draft'),
  ];
}

function isUnanswered({ status, answered, outcome }: Referral): boolean {
  return status === 'requested' && !answered && !outcome?.trim();
}

export function waitingReferralLine(filed: Filed<Referral>, view: View): Paragraph {
  const { say, words } = view;
  const { to, for: purpose } = filed.record;
  const told = fact(at(filed, 'to'), say('{to}', { to: to ?? say('a service not named') }));
  const what = purpose
    ? words('{to} ({purpose})', {
        to: told,
        purpose: fact(at(filed, 'for'), say('{purpose}', { purpose })),
      })
    : told;
  return labelledLine(sinceWhen(filed, view), what, view);
}

function sinceWhen(filed: Filed<Referral>, view: View): readonly PhrasingContent[] {
  const { words, day, spoken, moment } = view;
  const { status, requested } = filed.record;
  if (status === 'draft') return words('Drafted and not sent');
  if (!requested) return words('Asked on a day not stated, no answer noted');
  return words('Asked on {day}, {distance}, no answer noted', {
    day: fact(at(filed, 'requested'), day(requested)),
    distance: spoken.distance(requested, moment.today),
  });
}
