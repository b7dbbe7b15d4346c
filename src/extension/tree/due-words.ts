import { dayInWords, distanceInWords } from '../../calendar/words.ts';
import type { Due, DueKind, Moment } from '../../caseload/due.ts';
import { say } from '../say.ts';

const names: Readonly<Record<DueKind, string>> = {
  'plan-review': 'Plan review',
  'safety-plan-review': 'Safety plan review',
  contact: 'Contact',
  'agreed-contact': 'Agreed contact',
  'crisis-follow-up': 'Crisis follow-up',
  goal: 'Goal {what}',
  step: 'Step of {what}',
  consent: 'Consent runs out',
};

/** What is due, in a few words: `Plan review`, `Step of G1`. */
export function dueName({ kind, what }: Due): string {
  return say(names[kind], { what });
}

/** What is due and when: `Plan review 24 November`. */
export function dueInShort(due: Due, { today }: Moment): string {
  return say('{name} {day}', { name: dueName(due), day: dayInWords(due.day, today) });
}

/** `24 November, in 4 days` */
export function dayAndDistance(day: Due['day'], { today }: Moment): string {
  return say('{day}, {distance}', {
    day: dayInWords(day, today),
    distance: distanceInWords(day, today),
  });
}
