import type { PhrasingContent, RootContent } from 'mdast';
import { dayAfter } from '../../calendar/day.ts';
import { caseRecord } from '../../caseload/case-file.ts';
import { closingOf } from '../../caseload/closing.ts';
import { consentsOf, type KeptConsent } from '../../caseload/consents.ts';
import { isUnderWay } from '../../caseload/referrals.ts';
import { absenceOf } from '../absence.ts';
import { at, fact, within } from '../facts.ts';
import { type Inline, list, type Part, paragraph, strong, table } from '../nodes.ts';
import type { View } from '../view.ts';
import { saidAtClosing } from './closing-notes.ts';
import { lastDayOf } from './ended-goals.ts';

/** The services that were asked, and what came of it. */
export function referralOutcomes(view: View): Part {
  const { file, say, label, day } = view;
  const rows = file.records.referral.map((referral): readonly Inline[] => {
    const { to, status, requested, answered, outcome } = referral.record;
    return [
      fact(at(referral, 'to'), say('{to}', { to: to ?? say('a service not named') })),
      status
        ? fact(at(referral, 'status'), label('referral-status', status))
        : say('status not stated'),
      requested ? fact(at(referral, 'requested'), day(requested)) : say('not stated'),
      answered ? fact(at(referral, 'answered'), day(answered)) : say('no answer noted'),
      outcome ? fact(at(referral, 'outcome'), say('{outcome}', { outcome })) : say('not noted'),
    ];
  });
  return {
    content:
      rows.length > 0
        ? [
            table(
              [say('Service'), say('Status'), say('Asked'), say('Answered'), say('Outcome')],
              rows,
            ),
          ]
        : [],
    otherwise: absenceOf('referral', view),
  };
}

/** What becomes of each consent with the closing. */
export function consentEnds(view: View): Part {
  const { file, say } = view;
  const consents = consentsOf(file);
  return {
    content:
      consents.length > 0 ? [list(consents.map((kept) => paragraph(consentEnd(kept, view))))] : [],
    otherwise: caseRecord(file) ? say('No consent is recorded.') : absenceOf('case', view),
  };
}

function consentEnd(kept: KeptConsent, view: View): readonly PhrasingContent[] {
  const { say, words, day, moment } = view;
  const { given, expires, withdrawn, for: purpose } = kept.consent;
  const last = lastDayOf(view);
  const what = fact(
    within(kept, 'for'),
    say('{purpose}', { purpose: purpose ?? say('purpose not stated') }),
  );
  const ending = fact(within(kept, 'expires'), day(expires));
  if (withdrawn && withdrawn <= moment.today)
    return words('{what}: withdrawn on {day}', {
      what,
      day: fact(within(kept, 'withdrawn'), day(withdrawn)),
    });
  if (!given || given > last)
    return words('{what}: not given by {last}', { what, last: day(last) });
  if (expires && expires < last) return words('{what}: ran out on {ending}', { what, ending });
  const inForce = { what, last: day(last), ending };
  if (!expires) return words('{what}: in force on {last}, with no end stated', inForce);
  return words(
    expires < moment.today
      ? '{what}: in force on {last}, ran out on {ending}'
      : '{what}: in force on {last}, until {ending}',
    inForce,
  );
}

/** Where the person can turn, as far as that was written down. */
export function whereToTurn(view: View): Part {
  const { file, say, words, label } = view;
  const said = saidAtClosing('closing', view);
  const open = file.records.referral.filter(({ record }) => isUnderWay(record));
  const services: readonly RootContent[] =
    open.length === 0
      ? []
      : [
          paragraph(strong(say('Referrals still under way'))),
          list(
            open.map((referral) => {
              const { to, status = 'requested' } = referral.record;
              return paragraph(
                words('{to} ({status})', {
                  to: fact(
                    at(referral, 'to'),
                    say('{to}', { to: to ?? say('a service not named') }),
                  ),
                  status: fact(at(referral, 'status'), label('referral-status', status)),
                }),
              );
            }),
          ),
        ];
  return {
    content: [...said, ...services],
    otherwise: say('Neither a closing note nor a referral says where the person can turn.'),
  };
}

/** Until when the file is kept, by its own day or by the time that the agency sets. */
export function keptUntil(view: View): Part {
  const { file, moment, say, words, spoken } = view;
  const filed = caseRecord(file);
  if (!filed) return { content: [], otherwise: absenceOf('case', view) };
  const own = filed.record['retain-until'];
  if (own)
    return {
      content: [
        paragraph(
          words('The file is kept until {day}, as the case record says.', {
            day: fact(at(filed, 'retain-until'), spoken.fullDay(own)),
          }),
        ),
      ],
    };
  const closing = closingOf(file);
  const day = closing?.closed && dayAfter(closing.closed, moment.settings.retention);
  if (day)
    return {
      content: [
        paragraph(
          words('The file is kept until {day}, by the time that the agency sets.', {
            day: fact(at(filed, 'closed'), spoken.fullDay(day)),
          }),
        ),
      ],
    };
  return {
    content: [],
    otherwise: closing
      ? say('No day of closing can be read, so no day is known until which the file is kept.')
      : say('How long the file is kept is counted from the day of closing.'),
  };
}
