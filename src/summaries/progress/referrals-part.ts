import type { PhrasingContent } from 'mdast';
import type { CaseFile } from '../../caseload/case-file.ts';
import { isUnderWay } from '../../caseload/referrals.ts';
import { at, fact } from '../facts.ts';
import { joined, list, paragraph, type Part, strong } from '../nodes.ts';
import type { View } from '../view.ts';
import { isInPeriod, lastDay } from './in-period.ts';
import { noneInPeriod } from './none-in-period.ts';

type Referral = CaseFile['records']['referral'][number];

/** Referrals requested or answered in the period, or that waited for an answer at its end. */
export function referralsInPeriod(view: View): Part {
  const told = view.file.records.referral.filter(
    (referral) =>
      isInPeriod(referral.record.requested, view) ||
      isInPeriod(referral.record.answered, view) ||
      isWaiting(referral, view),
  );
  return {
    content: told.length > 0 ? [list(told.map((one) => paragraph(referralLine(one, view))))] : [],
    otherwise: noneInPeriod('referral', view),
  };
}

function isWaiting({ record }: Referral, view: View): boolean {
  const { requested, answered } = record;
  if (!requested || requested > lastDay(view)) return false;
  return answered === undefined ? isUnderWay(record) : answered > lastDay(view);
}

function referralLine(referral: Referral, view: View): readonly PhrasingContent[] {
  const { say, words, label, day } = view;
  const { to, for: purpose, requested, answered, status, outcome } = referral.record;
  const said = (key: keyof Referral['record'], value: string): PhrasingContent =>
    fact(at(referral, key), say('{value}', { value }));
  const name = strong(said('to', to ?? say('a service not named')));
  const parts = [
    purpose
      ? words('{to}, for: {purpose}.', { to: name, purpose: said('for', withoutStop(purpose)) })
      : words('{to}; what for is not stated.', { to: name }),
    requested
      ? words('Requested on {day}.', { day: fact(at(referral, 'requested'), day(requested)) })
      : words('The day of the request is not stated.'),
    answered
      ? words('Answered on {day}.', { day: fact(at(referral, 'answered'), day(answered)) })
      : words('No day of an answer is noted.'),
    status
      ? words('Status: {status}.', {
          status: fact(at(referral, 'status'), label('referral-status', status)),
        })
      : words('Status not stated.'),
    outcome
      ? words('Outcome: {outcome}', { outcome: said('outcome', outcome) })
      : words('No outcome is noted.'),
  ];
  return joined(parts, ' ');
}

/** A sentence of ours ends with a full stop of its own. */
function withoutStop(words: string): string {
  return words.trimEnd().replace(/(?<!\.)\.$/, '');
}
