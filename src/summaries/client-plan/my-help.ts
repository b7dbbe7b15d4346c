import type { Paragraph, PhrasingContent } from 'mdast';
import { caseRecord, type Filed, isClosed } from '../../caseload/case-file.ts';
import type { Case, Code, RecordOf } from '../../records/record.ts';
import { at, fact, within } from '../facts.ts';
import { list, type Part, paragraph } from '../nodes.ts';
import type { View } from '../view.ts';

/** Who helps: the worker, people and places with what they offer, and services that were asked. */
export function myHelp(view: View): Part {
  const filed = caseRecord(view.file);
  const items = [
    ...(filed ? [...workerLine(filed, view), ...supportLines(filed, view)] : []),
    ...view.file.records.referral.flatMap((referral) => serviceLine(referral, view)),
  ];
  return {
    content: items.length > 0 ? [list(items)] : [],
    otherwise: view.say('We have not yet written down who helps.'),
  };
}

function workerLine(filed: Filed<Case>, { file, say, words }: View): readonly Paragraph[] {
  const { worker } = filed.record;
  if (!worker) return [];
  const named = fact(at(filed, 'worker'), say('{worker}', { worker }));
  const told = isClosed(file) ? '{worker} was your worker.' : '{worker} is your worker.';
  return [paragraph(words(told, { worker: named }))];
}

/** A tie that is broken or a burden is no help. */
function supportLines(filed: Filed<Case>, { say, words }: View): readonly Paragraph[] {
  return (filed.record.supports ?? []).flatMap(({ who, tie, offers }, index) => {
    if (!who || tie === 'broken' || tie === 'stressful') return [];
    const spot = at(filed, 'supports', index);
    const name = fact(within(spot, 'who'), say('{who}', { who }));
    return [
      paragraph(
        offers
          ? words('{name}: {offers}', {
              name,
              offers: fact(within(spot, 'offers'), say('{offers}', { offers })),
            })
          : [name],
      ),
    ];
  });
}

/** What a referral has come to; one that came to nothing is no help. */
const standings: Partial<Readonly<Record<Code<'referral-status'>, string>>> = {
  requested: 'we have asked them',
  accepted: 'they said yes',
  'in-progress': 'they work on it now',
  'on-hold': 'on hold for now',
  completed: 'this is done',
};

function serviceLine(
  referral: Filed<RecordOf<'referral'>>,
  { say, words }: View,
): readonly Paragraph[] {
  const { to, status, for: what } = referral.record;
  const standing = status && standings[status];
  if (!to || !standing) return [];
  const told: Readonly<Record<string, PhrasingContent>> = {
    to: fact(at(referral, 'to'), say('{to}', { to })),
    standing: fact(at(referral, 'status'), say(standing)),
  };
  return [
    paragraph(
      what
        ? words('{to} ({standing}): {what}', {
            ...told,
            what: fact(at(referral, 'for'), say('{what}', { what })),
          })
        : words('{to} ({standing})', told),
    ),
  ];
}
