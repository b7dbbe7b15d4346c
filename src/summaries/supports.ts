import type { Paragraph, RootContent } from 'mdast';
import { caseRecord } from '../caseload/case-file.ts';
import type { Case, Consent } from '../records/record.ts';
import { absenceOf } from './absence.ts';
import { paragraph, section, strong, text } from './nodes.ts';
import type { View } from './view.ts';

/** Who stands by the person, what may be shared, and whether there is a safety plan: a line each. */
export function supportsSection(view: View): readonly RootContent[] {
  const { file, say } = view;
  const record = caseRecord(file)?.record;
  return section(
    say('Supports and consents'),
    [
      ...(record ? [supportsLine(record, view), ...consentsLines(record, view)] : []),
      safetyPlanLine(view),
    ],
    '',
  );
}

function supportsLine({ supports = [] }: Case, { say, label }: View): Paragraph {
  if (supports.length === 0) return paragraph(say('No support is named.'));
  const named = supports.map(({ who, kind, tie }) => {
    const about = [kind, tie].flatMap((code) => (code ? [label('support', code)] : [])).join(', ');
    const name = who ?? say('not named');
    return about ? say('{name} ({about})', { name, about }) : say('{name}', { name });
  });
  return paragraph(strong(say('Supports')), text(`: ${named.join('; ')}`));
}

function consentsLines({ consents = [] }: Case, view: View): readonly Paragraph[] {
  const { say, day, moment } = view;
  const inForce = consents.filter((consent) => isInForce(consent, moment.today));
  const ended = consents.length - inForce.length;
  const lines = inForce.map((consent) => {
    const purpose = consent.for ?? say('purpose not stated');
    return consent.expires
      ? say('{purpose} (until {day})', { purpose, day: day(consent.expires) })
      : say('{purpose} (no end stated)', { purpose });
  });
  return [
    lines.length > 0
      ? paragraph(strong(say('Consents in force')), text(`: ${lines.join('; ')}`))
      : paragraph(say('No consent is in force.')),
    ...(ended > 0
      ? [paragraph(say('Consents withdrawn, run out or not yet given: {ended}.', { ended }))]
      : []),
  ];
}

function isInForce({ given, expires, withdrawn }: Consent, today: string): boolean {
  if (given === undefined || given > today) return false;
  return (withdrawn ?? today) >= today && (expires ?? today) >= today;
}

function safetyPlanLine(view: View): Paragraph {
  const { file, say, day } = view;
  const plan = file.records['safety-plan'].at(-1)?.record;
  if (!plan) return paragraph(absenceOf('safety-plan', view));
  const about = { day: day(plan.date), review: day(plan.review) };
  return paragraph(
    plan.review
      ? say('There is a safety plan of {day}, to be reviewed on {review}.', about)
      : say('There is a safety plan of {day}; no day for its review is stated.', about),
  );
}
