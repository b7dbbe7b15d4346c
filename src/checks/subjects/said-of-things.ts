import words from '../../caseload/words/things.json' with { type: 'json' };
import type { Passage } from '../../records/narrative.ts';
import { boiledDown } from '../../text/boiled-down.ts';
import type { Span } from '../../text/span.ts';
import { clauseBefore } from './said-by-others.ts';

const { topics, ...others } = words;
const things = new Set(Object.values(others).flat());
const subjects = new Set(topics);
const role =
  /^(?:he|she|they|who|client|patient|resident|applicant|mom|mother|dad|father|parents?|stepfather|stepmother|child|children|son|daughter|brother|sister|boy|girl|man|woman|husband|wife|partner|boyfriend|girlfriend|family|couple|grandmother|grandfather|aunt|uncle|tenant|veteran|student|teen|youth)$/i;
const manner = /^(?:just|so|very|really|simply|always|often|still|clearly|obviously|quite)$/;
const word = /\p{Lu}\.(?:\s?\p{Lu}\.)*|[\p{L}][\p{L}’'-]*/gu;

/**
 * Whether the sentence, up to the words found, last spoke of something that is nobody, or they are
 * measured by a rule: “the unit was noncompliant”, “noncompliant with the fire code”.
 */
export function isOfThing({ own }: Passage, { start, end }: Span): boolean {
  if (ruled.test(own.slice(end, end + 80))) return true;
  return isLastOf(things, clauseBefore(own, start));
}

/** Whether the sentence, up to the words found, last spoke of a class, a handout or a list. */
export function isTopic({ own }: Passage, { start }: Span): boolean {
  return isLastOf(subjects, clauseBefore(own, start));
}

/** Whether none who is a person is spoken of behind the last of some words. */
function isLastOf(some: ReadonlySet<string>, clause: string): boolean {
  const spoken = clause.match(word) ?? [];
  const isOne = (one: string): boolean => some.has(one.toLowerCase());
  const last = spoken.findLast((one, index) => isOne(one) || isPerson(one, index));
  return last !== undefined && isOne(last);
}

const ruled =
  /^\s+(?:with|to)\s+(?:the\s+|its\s+|our\s+)?(?:\p{L}+\s+){0,3}(?:codes?|regulations?|standards?|ordinances?|laws?|ADA|HIPAA)(?![\p{L}])/u;

function isPerson(one: string, index: number): boolean {
  return role.test(one) || one.includes('.') || (index > 0 && /^\p{Lu}\p{Ll}/u.test(one));
}

/** Whether one who is named, by role or initials, stands right before the words found. */
export function isRightBehindPerson({ own }: Passage, { start }: Span): boolean {
  const clause = clauseBefore(own, start);
  if (!/[\p{L}.]\s*$/u.test(clause)) return false;
  const last = (clause.match(word) ?? []).findLast((one) => !manner.test(one)) ?? '';
  return role.test(last) || last.includes('.');
}

/** Whether some of these words, or another form of the last, stand right behind those found. */
export function isFollowedBy({ own }: Passage, { end }: Span, some: readonly string[]): boolean {
  if (some.length === 0 || !/^[\s-]/.test(own.slice(end, end + 1))) return false;
  const behind = `${boiledDown(own.slice(end, end + 40))} `;
  return some.some((one) => behind.startsWith(`${boiledDown(one)} `));
}

/** Whether words are the name of a house, a group or a program: `Clean and Sober Living`. */
export function isName({ own }: Passage, { start, end }: Span): boolean {
  const main = own.slice(start, end).match(/\p{L}{4,}/gu) ?? [];
  const isCapitalised = main.length > 0 && main.every((one) => /^\p{Lu}\p{Ll}/u.test(one));
  if (!isCapitalised) return false;
  return main.length > 1 || /^ \p{Lu}\p{Ll}{2}/u.test(own.slice(end, end + 4));
}
