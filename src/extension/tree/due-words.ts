import { daysBetween } from '../../calendar/day.ts';
import { dayInWords, distanceInWords } from '../../calendar/words.ts';
import type { Due, DueKind, Moment } from '../../caseload/due.ts';
import { say } from '../say.ts';

/** Days that are told by how near they are, farther ones by their date. */
const nearDays = 7;

const names: Readonly<Record<DueKind, string>> = {
  'safety-answer': 'Ask about safety',
  'plan-review': 'Review',
  'safety-plan-review': 'Safety plan review',
  contact: 'Contact',
  'agreed-contact': 'Agreed contact',
  'crisis-follow-up': 'Crisis follow-up',
  goal: 'Goal {what} due',
  step: 'Step of {what}',
  consent: 'Consent ends',
};

/** What is due, in a few words: `Review`, `Step of G1`. */
export function dueName({ kind, what }: Due): string {
  return say(names[kind], { what });
}

/** What is due and when: `Review in 4 days`, `Review overdue 36 days`, `Review 24 December`. */
export function dueInShort(due: Due, { today }: Moment): string {
  const name = dueName(due);
  const days = daysBetween(today, due.day);
  if (days < 0 && due.kind === 'safety-answer')
    return say('{name}, read {ago}', { name, ago: distanceInWords(due.day, today) });
  if (days < 0) return say('{name} overdue {days} days', { name, days: -days });
  if (days > nearDays) return say('{name} {day}', { name, day: dayInWords(due.day, today) });
  return say('{name} {day}', { name, day: distanceInWords(due.day, today) });
}

/** `24 November, in 4 days` */
export function dayAndDistance(day: Due['day'], { today }: Moment): string {
  return say('{day}, {distance}', {
    day: dayInWords(day, today),
    distance: distanceInWords(day, today),
  });
}
