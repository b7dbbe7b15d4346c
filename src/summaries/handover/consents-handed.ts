import type { Paragraph, RootContent } from 'mdast';
import { type Day, plusDays } from '../../calendar/day.ts';
import { caseRecord, type CaseFile } from '../../caseload/case-file.ts';
import { consentNamed, consentsOf, type KeptConsent } from '../../caseload/consents.ts';
import type { Consent } from '../../records/record.ts';
import { absenceOf } from '../absence.ts';
import { fact, within } from '../facts.ts';
import { heading, list, type Part, paragraph } from '../nodes.ts';
import { consentWords } from '../supports.ts';
import type { View } from '../view.ts';
import { whenLine } from './when-line.ts';

const handedDays = 60;
const interviewDays = 30;

type Standing = 'in-force' | 'withdrawn' | 'ran-out' | 'not-given';

/** What may be shared, what of it ends soon, and what may not be shared any more. */
export function consentsHandedPart(view: View): Part {
  const { file, say } = view;
  const kept = consentsThatCount(file);
  const of = (standing: Standing): readonly KeptConsent[] =>
    kept.filter(({ consent }) => standingOf(consent, view.moment.today) === standing);
  const ending = endingBy(handedDays, view);
  const lasting = of('in-force').filter((one) => !ending.some(({ consent }) => consent === one.consent)); // prettier-ignore
  const ended = [...of('withdrawn'), ...of('ran-out')];
  return {
    content: [
      ...(lasting.length > 0
        ? [list(lasting.map((one) => paragraph(consentWords(one, view))))]
        : ending.length > 0
          ? []
          : [paragraph(noneInForce(view))]),
      ...under(say('Ending within {days} days', { days: handedDays }), endingLines(ending, view)),
      ...under(
        say('What may not be shared any more'),
        ended.map((one) => endedLine(one, view)),
      ),
      ...under(
        say('Not given yet'),
        of('not-given').map((one) => notGivenLine(one, view)),
      ),
    ],
  };
}

/** Consents that end before long, or that none does. */
export function consentsEndingPart(view: View): Part {
  const { file, say, day, moment } = view;
  const ending = endingBy(interviewDays, view);
  const until = day(plusDays(moment.today, interviewDays));
  return {
    content: ending.length > 0 ? [list(endingLines(ending, view))] : [],
    otherwise: caseRecord(file)
      ? say('No consent in force ends by {day}.', { day: until })
      : absenceOf('case', view),
  };
}

function noneInForce(view: View): string {
  return caseRecord(view.file) ? view.say('No consent is in force.') : absenceOf('case', view);
}

/** Those that were not given anew since. */
function consentsThatCount(file: CaseFile): readonly KeptConsent[] {
  return consentsOf(file).filter(({ consent }) => {
    const words = consent.for;
    return !words || consentNamed(file, words)?.consent === consent;
  });
}

function standingOf({ given, expires, withdrawn }: Consent, today: Day): Standing {
  if (withdrawn !== undefined && withdrawn <= today) return 'withdrawn';
  if (given === undefined || given > today) return 'not-given';
  return expires !== undefined && expires < today ? 'ran-out' : 'in-force';
}

interface Ending extends KeptConsent {
  readonly day: Day;
  readonly key: 'expires' | 'withdrawn';
}

/** Those in force whose last day is within some days, the first to end first. */
function endingBy(days: number, { file, moment }: View): readonly Ending[] {
  const until = plusDays(moment.today, days);
  return consentsThatCount(file)
    .filter(({ consent }) => standingOf(consent, moment.today) === 'in-force')
    .flatMap((kept): readonly Ending[] => {
      const { expires, withdrawn } = kept.consent;
      const isEarlier = withdrawn !== undefined && (expires === undefined || withdrawn < expires);
      const key = isEarlier ? 'withdrawn' : 'expires';
      const day = kept.consent[key];
      return day !== undefined && day <= until ? [{ ...kept, day, key }] : [];
    })
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}

function endingLines(ending: readonly Ending[], view: View): readonly Paragraph[] {
  return ending.map((kept) =>
    whenLine({ day: kept.day, source: within(kept, kept.key) }, purposeOf(kept, view), view),
  );
}

function purposeOf(kept: KeptConsent, { say }: View): ReturnType<typeof fact> {
  const purpose = kept.consent.for ?? say('purpose not stated');
  return fact(within(kept, 'for'), say('{purpose}', { purpose }));
}

function endedLine(kept: KeptConsent, view: View): Paragraph {
  const { words, day } = view;
  const { withdrawn, expires } = kept.consent;
  const purpose = purposeOf(kept, view);
  return paragraph(
    withdrawn
      ? words('{purpose} (withdrawn on {day})', {
          purpose,
          day: fact(within(kept, 'withdrawn'), day(withdrawn)),
        })
      : words('{purpose} (ran out on {day})', {
          purpose,
          day: fact(within(kept, 'expires'), day(expires)),
        }),
  );
}

function notGivenLine(kept: KeptConsent, view: View): Paragraph {
  const { words, day } = view;
  const { given } = kept.consent;
  const purpose = purposeOf(kept, view);
  return paragraph(
    given
      ? words('{purpose} (to be given on {day})', {
          purpose,
          day: fact(within(kept, 'given'), day(given)),
        })
      : words('{purpose} (no day on which it was given)', { purpose }),
  );
}

function under(title: string, lines: readonly Paragraph[]): readonly RootContent[] {
  return lines.length > 0 ? [heading(3, title), list(lines)] : [];
}
