import { caseRecord } from '../../caseload/case-file.ts';
import { workersOf } from '../../caseload/new-case.ts';
import type { Case } from '../../records/record.ts';
import type { Offer } from './completion.ts';
import type { Spot } from './spot.ts';

const atWork = new Set(['worker', 'supervisor', 'reviewer']);

/** The people who can stand here, by the names the case record and other cases have for them. */
export function peopleOffers({ file, surroundings, keys }: Spot): readonly Offer[] {
  const record = caseRecord(file)?.record;
  const own = [person(record?.worker, 'worker'), person(record?.supervisor, 'supervisor')];
  const key = keys.at(-1) ?? '';
  if (!atWork.has(key)) return once([...peopleOfCase(record), ...own]);
  const others = surroundings.caseload.cases.map((each) =>
    person(caseRecord(each)?.record.supervisor, 'supervisor'),
  );
  const workers = workersOf(surroundings.caseload).map((who) => person(who, 'worker'));
  const all = [...own, ...workers, ...others];
  const isWanted = ({ detail }: Offer): boolean => (detail === 'worker') === (key === 'worker');
  return once([...all.filter(isWanted), ...all.filter((offer) => !isWanted(offer))]);
}

function peopleOfCase(record: Case | undefined): readonly Offer[] {
  return [
    person(record?.client, 'client'),
    ...(record?.members ?? []).map(({ who, role }) => person(who, role ?? 'member')),
    ...(record?.supports ?? []).map(({ who, kind }) => person(who, kind ?? 'support')),
  ];
}

function person(label: string | undefined, detail: string): Offer {
  return { label: label ?? '', kind: 'person', detail };
}

function once(offers: readonly Offer[]): readonly Offer[] {
  // Of a person named twice the first mention counts.
  const seen = new Map(offers.toReversed().map((offer) => [offer.label, offer]));
  return offers.filter((offer) => offer.label !== '' && seen.get(offer.label) === offer);
}
