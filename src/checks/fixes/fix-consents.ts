import { type Day, dayAfter } from '../../calendar/day.ts';
import { dayInWords } from '../../calendar/words.ts';
import { caseRecord } from '../../caseload/case-file.ts';
import { consentNamed, consentsOf, plainWords } from '../../caseload/consents.ts';
import type { Consent, RecordOf } from '../../records/record.ts';
import { nearestFirst, nearMiss } from '../../text/near-miss.ts';
import { sentence } from '../../text/sentence.ts';
import { Stop } from '../../text/snippet.ts';
import type { FixesOf, Found } from '../check.ts';
import { changeRecord, insert, set } from './change-record.ts';
import type { Fix, FixContext } from './fix.ts';

const mostOffered = 8;
const slips = 3;

/** The consent that was meant, another of the case record, or the one named put down there. */
export const consentFixes: FixesOf = (found, context) => {
  const said = referralOf(found)?.consent?.trim() ?? '';
  const meant = consentMeant(said, context);
  return [
    ...consentsToName(said, context).map((consent) => ({
      title: titleOf(consent, context),
      change: changeRecord(found.reading.path, set(['consent'], consent.for ?? '')),
      isPreferred: consent.for === meant,
    })),
    ...(said === '' ? [] : keepInCase(said, context)),
  ];
};

/** Each consent once, as it stands for its words, those written most like what was said first. */
function consentsToName(said: string, { file }: FixContext): readonly Consent[] {
  const known = new Map(
    consentsOf(file)
      .filter(({ consent }) => consent.for?.trim())
      .map(({ consent }) => [plainWords(consent.for ?? ''), consent]),
  );
  const words = [...known.keys()];
  return (said === '' ? words : nearestFirst(plainWords(said), words))
    .slice(0, mostOffered)
    .flatMap((one) => consentNamed(file, one)?.consent ?? []);
}

function consentMeant(said: string, { file }: FixContext): string | undefined {
  const words = consentsOf(file).flatMap(({ consent }) => consent.for ?? []);
  return nearMiss(said, words, slips);
}

/** Which consent it is, without its words: by its day and its place in the list. */
function titleOf(consent: Consent, { file, moment }: FixContext): Fix['title'] {
  const number = consentsOf(file).findIndex((kept) => kept.consent === consent) + 1;
  return consent.given
    ? sentence('Name consent {number} of the case record, given on {day}', {
        number,
        day: dayInWords(consent.given, moment.today),
      })
    : sentence('Name consent {number} of the case record', { number });
}

/** Puts the consent that is named into the case record; which day it was given only a person knows. */
function keepInCase(said: string, { file }: FixContext): readonly Fix[] {
  const filed = caseRecord(file);
  if (!filed || filed.reading.outdated) return [];
  const there = filed.record.consents?.length ?? 0;
  const entry = { for: said, given: new Stop('YYYY-MM-DD') };
  const step = there > 0 ? insert(['consents'], there, entry) : set(['consents'], [entry]);
  return [
    {
      title: sentence('Add this consent to the case record'),
      change: changeRecord(filed.reading.path, step),
    },
  ];
}

/** A consent with the same words, given anew: for a year, unless the person says otherwise. */
export const renewalFixes: FixesOf = (found, { file, moment }) => {
  const filed = caseRecord(file);
  const said = referralOf(found)?.consent;
  const kept = said === undefined ? undefined : consentNamed(file, said);
  if (!filed || !kept || filed.reading.outdated) return [];
  const until: Day = dayAfter(moment.today, 'P1Y') ?? moment.today;
  const entry = {
    for: kept.consent.for ?? '',
    given: new Stop(moment.today),
    expires: new Stop(until),
  };
  const step = insert(['consents'], filed.record.consents?.length ?? 0, entry);
  return [
    {
      title: sentence('Add the consent given anew to the case record'),
      change: changeRecord(filed.reading.path, step),
    },
  ];
};

/** What was withdrawn is called off; where the person agreed again, that is put down. */
export const withdrawalFixes: FixesOf = (found, context) => [
  ...(referralOf(found)?.status === 'completed' ? [] : [callOff(found)]),
  ...renewalFixes(found, context),
];

function callOff({ reading }: Found): Fix {
  return {
    title: sentence('Write `{code}`', { code: 'cancelled' }),
    change: changeRecord(reading.path, set(['status'], 'cancelled')),
  };
}

function referralOf({ reading }: Found): RecordOf<'referral'> | undefined {
  return reading.record?.record === 'referral' ? reading.record : undefined;
}
