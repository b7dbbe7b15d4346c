import type { Day } from '../calendar/day.ts';
import { dayInWords } from '../calendar/words.ts';
import { lastContact } from '../caseload/contacts.ts';
import { goalsOf } from '../caseload/goals.ts';
import type { Reading } from '../records/read-record.ts';
import { sentence, type Sentence } from '../text/sentence.ts';
import { isSame, type Known, placesOf, type Wanted, wantedBy } from './references.ts';
import type { Standing } from './standing.ts';

/** What other records say of something, shown above it, and the places that say so. */
export interface Backlink {
  /** The name it is shown above. */
  readonly of: Standing;
  readonly title: Sentence;
  readonly places: readonly Standing[];
}

/** Above a case its notes, above each goal the notes that worked on it, above a need its goals. */
export function backlinksIn(reading: Reading, known: Known, today: Day): readonly Backlink[] {
  return known.index
    .standingIn(reading)
    .filter(({ role }) => role === 'definition')
    .flatMap((name): readonly Backlink[] => {
      const wanted = wantedBy(name, known.caseload);
      if (name.sort === 'case') return [ofCase(name, wanted, { ...known, today })];
      if (name.sort === 'goal') return [ofGoal(name, wanted, known)];
      return name.sort === 'need' ? [ofNeed(name, wanted, known)] : [];
    });
}

function ofCase(name: Standing, wanted: Wanted, known: Known & { readonly today: Day }): Backlink {
  const places = inNotes(wanted, known);
  const last = lastContact(wanted.file, known.today)?.record.date;
  const title = last
    ? counted(places.length, contacted, { day: dayInWords(last, known.today) })
    : counted(places.length, notContacted);
  return { of: name, title, places };
}

const contacted: Counted = {
  none: 'No notes yet',
  one: '1 note, last contact {day}',
  many: '{count} notes, last contact {day}',
};

const notContacted: Counted = {
  none: 'No notes yet',
  one: '1 note, no contact yet',
  many: '{count} notes, no contact yet',
};

function ofGoal(name: Standing, wanted: Wanted, known: Known): Backlink {
  const places = inNotes(wanted, known);
  const title = counted(places.length, {
    none: 'No note worked on this goal yet',
    one: '1 note worked on this goal',
    many: '{count} notes worked on this goal',
  });
  return { of: name, title, places };
}

function ofNeed(name: Standing, wanted: Wanted, { index }: Known): Backlink {
  const goals = goalsOf(wanted.file).filter(({ goal }) => goal.addresses?.includes(wanted.id));
  const places = goals.flatMap(({ reading, at }) =>
    index
      .standingIn(reading)
      .filter((place) => isSame(place, wanted) && at.every((step, i) => place.at[i] === step)),
  );
  const ids = goals.map(({ goal }) => goal.id ?? '').filter(Boolean);
  const last = ids.at(-1) ?? '';
  const before = ids.slice(0, -1).join(', ');
  if (ids.length === 0) return { of: name, title: sentence('No goal addresses it'), places };
  const title =
    ids.length === 1
      ? sentence('Goal {last} addresses it', { last })
      : sentence('Goals {before} and {last} address it', { before, last });
  return { of: name, title, places };
}

/** The first place in each note of a contact, the latest note first. */
function inNotes(wanted: Wanted, { index }: Known): readonly Standing[] {
  const seen = new Set<Reading>();
  return placesOf(wanted, index).filter(({ reading }) => {
    const isFirst = reading.record?.record === 'interview' && !seen.has(reading);
    seen.add(reading);
    return isFirst;
  });
}

interface Counted {
  readonly none: string;
  readonly one: string;
  readonly many: string;
}

function counted(count: number, said: Counted, values: Sentence['values'] = {}): Sentence {
  if (count === 0) return sentence(said.none);
  return count === 1 ? sentence(said.one, values) : sentence(said.many, { ...values, count });
}
