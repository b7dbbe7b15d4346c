import { type Day, dayAfter, plusDays } from '../../calendar/day.ts';
import { distanceInWords } from '../../calendar/words.ts';
import { currentPlan } from '../../caseload/case-file.ts';
import { nextAgreed } from '../../caseload/contacts.ts';
import type { Offer } from './completion.ts';
import type { Spot } from './spot.ts';

/** Keys whose day has most likely come already. */
const past = new Set([
  'date',
  'opened',
  'closed',
  'given',
  'withdrawn',
  'requested',
  'answered',
  'done',
]);

/** Days that are likely here, with their distance in words. */
export function dayOffers({ file, surroundings, keys }: Spot): readonly Offer[] {
  const { today } = surroundings.moment;
  const key = keys.at(-1) ?? '';
  const isPast = past.has(key) && !keys.includes('next');
  const plan = currentPlan(file)?.record;
  const last = file.records.interview.at(-1)?.record;
  const agreed = last && nextAgreed(last).date;
  const days: readonly (readonly [string, Day | undefined])[] = isPast
    ? [
        ['today', today],
        ['yesterday', plusDays(today, -1)],
        ['two days ago', plusDays(today, -2)],
        ['the contact agreed last', agreed],
        ['the last contact', last?.date],
      ]
    : [
        ['today', today],
        ['tomorrow', plusDays(today, 1)],
        ['in a week', plusDays(today, 7)],
        ['in two weeks', plusDays(today, 14)],
        ['in a month', dayAfter(today, 'P1M')],
        ['in three months', dayAfter(today, 'P3M')],
        ['in six months', dayAfter(today, 'P6M')],
        ['in a year', dayAfter(today, 'P1Y')],
        ['the start of the plan', plan?.start],
        ['the review of the plan', plan?.review],
        ['the next contact agreed', agreed],
      ];
  return once(days.flatMap(([words, day]) => (day ? [dayOffer(day, words, today)] : [])));
}

function dayOffer(day: Day, words: string, today: Day): Offer {
  const distance = distanceInWords(day, today);
  return { label: day, kind: 'day', detail: words === distance ? words : `${words} · ${distance}` };
}

/** A day named twice is offered once, with both of its names. */
function once(offers: readonly Offer[]): readonly Offer[] {
  const byDay = new Map<string, Offer>();
  for (const offer of offers) {
    const known = byDay.get(offer.label);
    const firstWords = offer.detail.split(' · ')[0] ?? '';
    byDay.set(offer.label, known ? { ...known, detail: `${firstWords} · ${known.detail}` } : offer);
  }
  return [...byDay.values()];
}

const lengths: readonly (readonly [string, string])[] = [
  ['P1D', 'every day'],
  ['P1W', 'weekly'],
  ['P2W', 'every two weeks'],
  ['P1M', 'monthly'],
  ['P3M', 'every three months'],
  ['P6M', 'every six months'],
  ['P1Y', 'yearly'],
];

/** How often something happens, in words. */
export function intervalOffers(): readonly Offer[] {
  return lengths.map(([label, detail]) => ({ label, kind: 'value', detail }));
}
