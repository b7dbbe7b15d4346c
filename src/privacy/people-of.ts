import { type CaseFile, caseRecord } from '../caseload/case-file.ts';

/** Whom or what records name, in the words that stand there, and what it is to the case. */
export interface Named {
  readonly as:
    | ('client' | 'member' | 'worker' | 'colleague' | 'supervisor' | 'support' | 'other')
    | ('service' | 'place' | 'program');
  readonly words: string;
  /** The words are not the name itself but a sentence that may hold one. */
  readonly isSentence?: boolean;
}

type Words = readonly (string | undefined)[];

/** All that the records of a case name, what is nearest to the person first. */
export function namedIn(file: CaseFile): readonly Named[] {
  const about = caseRecord(file)?.record;
  const { interview, review, reflection, referral } = file.records;
  const records = file.readings.flatMap(({ record }) => (record ? [record] : []));
  return [
    ...named('client', [about?.client]),
    ...named('member', about?.members?.map(({ who }) => who) ?? []),
    ...named('worker', [about?.worker]),
    ...named('supervisor', [about?.supervisor]),
    ...named('program', [about?.program]),
    ...named('service', supportsOf(file, ['institution'])),
    ...named('service', referral.map(({ record }) => record.to)), // prettier-ignore
    ...named('place', supportsOf(file, ['community'])),
    ...named('support', supportsOf(file, ['family', 'friend', undefined])),
    ...named('supervisor', review.map(({ record }) => record.reviewer)), // prettier-ignore
    ...named('colleague', [...interview, ...reflection].map(({ record }) => record.worker)), // prettier-ignore
    ...named('other', records.flatMap((record) => peopleUnder(record))), // prettier-ignore
    ...named('service', about?.consents?.map((consent) => consent.for) ?? []).map((each) => ({ ...each, isSentence: true })), // prettier-ignore
  ];
}

function named(as: Named['as'], words: Words): readonly Named[] {
  return words.flatMap((each) => (each?.trim() ? [{ as, words: each.trim() }] : []));
}

function supportsOf(file: CaseFile, kinds: Words): Words {
  return (caseRecord(file)?.record.supports ?? [])
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ who }) => who);
}

const keysOfPeople = new Set(['who', 'present', 'person', 'respondent']);

/** What stands in a record wherever somebody is named: who was there, who does a thing. */
function peopleUnder(value: unknown, isPerson = false): readonly string[] {
  if (typeof value === 'string') return isPerson ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => peopleUnder(each, isPerson));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => peopleUnder(each, keysOfPeople.has(key)));
}
