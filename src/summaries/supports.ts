import type { Paragraph, PhrasingContent } from 'mdast';
import type { Day } from '../calendar/day.ts';
import { type CaseFile, caseRecord, type Filed } from '../caseload/case-file.ts';
import { consentsOf, type KeptConsent, plainWords } from '../caseload/consents.ts';
import type { Case, Consent } from '../records/record.ts';
import { absenceOf } from './absence.ts';
import { at, fact, within } from './facts.ts';
import { labelled } from './labelled.ts';
import { joined, type Part, paragraph } from './nodes.ts';
import type { View } from './view.ts';

/** Who stands by the person, what may be shared, and whether there is a safety plan: a line each. */
export function supportsPart(view: View): Part {
  const filed = caseRecord(view.file);
  return {
    content: [
      ...(filed ? [supportsLine(filed, view), ...consentsLines(view)] : []),
      safetyPlanLine(view),
    ],
  };
}

export function supportsLine(filed: Filed<Case>, view: View): Paragraph {
  const { say, words, label } = view;
  const { supports = [] } = filed.record;
  if (supports.length === 0) return paragraph(say('No support is named.'));
  const named = supports.map(({ who, kind, tie }, index) => {
    const spot = at(filed, 'supports', index);
    const name = fact(within(spot, 'who'), say('{name}', { name: who ?? say('not named') }));
    const about = joined(
      [
        ...(kind ? [fact(within(spot, 'kind'), label('support', kind))] : []),
        ...(tie ? [fact(within(spot, 'tie'), label('support', tie))] : []),
      ],
      ', ',
    );
    return about.length > 0 ? words('{name} ({about})', { name, about }) : [name];
  });
  return labelled(view, say('Supports'), joined(named, view.spoken.between));
}

export function consentsLines(view: View): readonly Paragraph[] {
  const { say, words, file, moment } = view;
  const consents = consentsOf(file);
  const inForce = consents.filter(({ consent }) => isInForce(consent, file, moment.today));
  const ended = consents.length - inForce.length;
  return [
    inForce.length > 0
      ? labelled(
          view,
          say('Consents in force'),
          joined(
            inForce.map((kept) => consentWords(kept, view)),
            view.spoken.between,
          ),
        )
      : paragraph(say('No consent is in force.')),
    ...(ended > 0
      ? [paragraph(words('Consents withdrawn, run out or not yet given: {ended}.', { ended }))]
      : []),
  ];
}

/** What a consent is for, and until when. */
export function consentWords(
  kept: KeptConsent,
  { say, words, day }: View,
): readonly PhrasingContent[] {
  const { expires } = kept.consent;
  const purpose = fact(
    within(kept, 'for'),
    say('{purpose}', { purpose: kept.consent.for ?? say('purpose not stated') }),
  );
  return expires
    ? words('{purpose} (until {day})', {
        purpose,
        day: fact(within(kept, 'expires'), day(expires)),
      })
    : words('{purpose} (no end stated)', { purpose });
}

/**
 * Whether a consent holds on a day. One that was given anew in the same words is judged by the
 * newer one: taking that back takes back both.
 */
export function isInForce(consent: Consent, file: CaseFile, today: Day): boolean {
  return holds(consent, today) && holds(lastOf(consent, file, today), today);
}

/** The consent given last up to a day in the same words. */
export function lastOf(consent: Consent, file: CaseFile, today: Day): Consent {
  const words = plainWords(consent.for ?? '');
  if (words === '') return consent;
  return consentsOf(file)
    .map((kept) => kept.consent)
    .filter((one) => plainWords(one.for ?? '') === words && (one.given ?? '9999') <= today)
    .reduce((last, one) => ((last.given ?? '') > (one.given ?? '') ? last : one), consent);
}

function holds({ given, expires, withdrawn }: Consent, today: Day): boolean {
  if (given === undefined || given > today) return false;
  return !(withdrawn !== undefined && withdrawn <= today) && (expires ?? today) >= today;
}

function safetyPlanLine(view: View): Paragraph {
  const { file, words, day } = view;
  const plan = file.records['safety-plan'].at(-1);
  if (!plan) return paragraph(absenceOf('safety-plan', view));
  const { date, review } = plan.record;
  const told = {
    day: fact(at(plan, 'date'), day(date)),
    review: fact(at(plan, 'review'), day(review)),
  };
  return paragraph(
    review
      ? words('There is a safety plan of {day}, to be reviewed on {review}.', told)
      : words('There is a safety plan of {day}; no day for its review is stated.', told),
  );
}
