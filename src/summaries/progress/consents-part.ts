import type { PhrasingContent } from 'mdast';
import type { Day } from '../../calendar/day.ts';
import { caseRecord } from '../../caseload/case-file.ts';
import { consentsOf, type KeptConsent } from '../../caseload/consents.ts';
import { absenceOf } from '../absence.ts';
import { fact, within } from '../facts.ts';
import { list, paragraph, type Part } from '../nodes.ts';
import type { View } from '../view.ts';
import { isInPeriod } from './in-period.ts';
import { noneInPeriod } from './none-in-period.ts';

interface ConsentChange {
  readonly day: Day;
  readonly words: readonly PhrasingContent[];
}

/** Consents given, withdrawn or run out in the period, in the order of their days. */
export function consentsInPeriod(view: View): Part {
  const changes = consentsOf(view.file)
    .flatMap((kept) => changesOf(kept, view))
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
  return {
    content: changes.length > 0 ? [list(changes.map(({ words }) => paragraph(words)))] : [],
    otherwise: caseRecord(view.file) ? noneInPeriod('consent', view) : absenceOf('case', view),
  };
}

const patterns = {
  given: 'Given on {day}: {purpose}',
  withdrawn: 'Withdrawn on {day}: {purpose}',
  expires: 'Ran out after {day}: {purpose}',
} as const;

function changesOf(kept: KeptConsent, view: View): readonly ConsentChange[] {
  const { say, words, day, moment } = view;
  const { consent } = kept;
  const { withdrawn, expires } = consent;
  const hasRunOut = expires !== undefined && expires < moment.today && (withdrawn ?? '9999') > expires; // prettier-ignore
  const keys = ['given', 'withdrawn', ...(hasRunOut ? (['expires'] as const) : [])] as const;
  const purpose = fact(
    within(kept, 'for'),
    say('{purpose}', { purpose: consent.for ?? say('purpose not stated') }),
  );
  return keys.flatMap((key): readonly ConsentChange[] => {
    const on = consent[key];
    if (!isInPeriod(on, view)) return [];
    const told = { day: fact(within(kept, key), day(on)), purpose };
    return [{ day: on, words: words(patterns[key], told) }];
  });
}
