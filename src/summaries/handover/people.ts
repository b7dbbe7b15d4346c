import type { PhrasingContent, RootContent } from 'mdast';
import { caseRecord, type Filed } from '../../caseload/case-file.ts';
import type { Case, RecordOf } from '../../records/record.ts';
import { absenceOf } from '../absence.ts';
import { at, fact, within } from '../facts.ts';
import { heading, type Inline, joined, list, type Part, paragraph, table } from '../nodes.ts';
import type { View } from '../view.ts';
import { labelledLine } from './when-line.ts';

/** Who belongs to the case: the person, the household, supports, services and the agency’s own. */
export function peoplePart(view: View): Part {
  const { file, say } = view;
  const filed = caseRecord(file);
  const of = filed ? [...ownPeople(filed, view), ...supportsOf(filed, view)] : [paragraph(absenceOf('case', view))]; // prettier-ignore
  return { content: [...of, heading(3, say('Services')), servicesOf(view)] };
}

function ownPeople(filed: Filed<Case>, view: View): readonly RootContent[] {
  const { say } = view;
  const { client, worker, supervisor, program } = filed.record;
  const named = (key: 'client' | 'worker' | 'supervisor' | 'program', name?: string): Inline =>
    name ? fact(at(filed, key), say('{name}', { name })) : say('not named');
  return [
    list([
      labelledLine(say('Client'), named('client', client), view),
      ...membersLine(filed, view),
      labelledLine(say('Worker so far'), named('worker', worker), view),
      labelledLine(say('Supervisor'), named('supervisor', supervisor), view),
      ...(program ? [labelledLine(say('Program'), named('program', program), view)] : []),
    ]),
  ];
}

function membersLine(filed: Filed<Case>, view: View): readonly ReturnType<typeof labelledLine>[] {
  const { say, words } = view;
  const { members = [] } = filed.record;
  if (members.length === 0) return [];
  const told = members.map(({ who, role }, index) => {
    const spot = at(filed, 'members', index);
    const name = fact(within(spot, 'who'), say('{name}', { name: who ?? say('not named') }));
    return role
      ? words('{name} ({role})', { name, role: fact(within(spot, 'role'), say('{role}', { role })) }) // prettier-ignore
      : [name];
  });
  return [labelledLine(say('Family or household'), joined(told, view.spoken.between), view)];
}

function supportsOf(filed: Filed<Case>, view: View): readonly RootContent[] {
  const { say, label } = view;
  const { supports = [] } = filed.record;
  const title = heading(3, say('Supports'));
  if (supports.length === 0) return [title, paragraph(say('No support is named.'))];
  const rows = supports.map(({ who, kind, tie, offers }, index): readonly Inline[] => {
    const spot = at(filed, 'supports', index);
    return [
      fact(within(spot, 'who'), say('{name}', { name: who ?? say('not named') })),
      kind ? fact(within(spot, 'kind'), label('support', kind)) : say('not stated'),
      tie ? fact(within(spot, 'tie'), label('support', tie)) : say('not stated'),
      offers ? fact(within(spot, 'offers'), say('{offers}', { offers })) : say('not stated'),
    ];
  });
  return [title, table([say('Who'), say('Kind'), say('Tie'), say('What they offer')], rows)];
}

type Referral = RecordOf<'referral'>;

function servicesOf(view: View): RootContent {
  const { file, say } = view;
  const referrals = file.records.referral;
  if (referrals.length === 0) return paragraph(absenceOf('referral', view));
  return table(
    [say('Service'), say('Asked for'), say('How it stands'), say('What came of it')],
    referrals.map((referral) => serviceRow(referral, view)),
  );
}

function serviceRow(referral: Filed<Referral>, view: View): readonly Inline[] {
  const { say } = view;
  const { to, for: purpose, outcome } = referral.record;
  return [
    fact(at(referral, 'to'), say('{to}', { to: to ?? say('a service not named') })),
    purpose ? fact(at(referral, 'for'), say('{purpose}', { purpose })) : say('not stated'),
    referralStanding(referral, view),
    outcome
      ? fact(at(referral, 'outcome'), say('{outcome}', { outcome }))
      : say('nothing noted yet'),
  ];
}

function referralStanding(referral: Filed<Referral>, view: View): readonly PhrasingContent[] {
  const { say, words, label, day } = view;
  const { status, requested, answered } = referral.record;
  const standing = status
    ? fact(at(referral, 'status'), label('referral-status', status))
    : say('status not stated');
  const when = answered
    ? words('answered on {day}', { day: fact(at(referral, 'answered'), day(answered)) })
    : requested
      ? words('asked on {day}', { day: fact(at(referral, 'requested'), day(requested)) })
      : [];
  return joined([standing, ...(when.length > 0 ? [when] : [])], ', ');
}
