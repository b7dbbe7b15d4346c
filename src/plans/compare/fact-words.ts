import { dayFrom } from '../../calendar/day.ts';
import { howOften } from '../../calendar/how-often.ts';
import { codeInWords } from '../../caseload/labels.ts';
import type { DataPath } from '../../records/fault.ts';
import type { Plain } from '../../records/plain.ts';
import { codes, type Kind } from '../../records/record.ts';
import { schemaAt } from '../../records/schema.ts';
import { canonical } from '../../records/substance.ts';
import { speak } from '../../text/sentence.ts';
import { dayInFull } from './words.ts';

/** What a key is called in a line of its own; keys of other tools stand as they are. */
export function keyInFacts(kind: Kind, at: DataPath): string {
  const found = schemaAt(kind, at);
  const key = String(at.at(-1));
  const named = schemaAt(kind, at.slice(0, -1))?.schema.properties;
  if (named && Object.hasOwn(named, key)) {
    return found?.name === 'interval' ? 'How often' : (found?.schema.title ?? key);
  }
  // Beside keys with a name of their own, a capital letter marks those.
  const isPlain = named ? /^[a-z][\w-]*$/ : /^[A-Za-z][\w-]*$/;
  return isPlain.test(key) ? key : JSON.stringify(key);
}

/** What an item of a list is called: a step is a step, and what a list names is called as the list. */
export function itemInFacts(kind: Kind, at: DataPath): string {
  const found = schemaAt(kind, at)?.schema;
  const own = found?.items?.$ref;
  const lists = Object.values(schemaAt(kind, at.slice(0, -1))?.schema.properties ?? {});
  const isOne = lists.filter(({ items }) => items?.$ref === own).length < 2;
  const item = schemaAt(kind, [...at, 0])?.schema.title;
  return (own?.startsWith('#') && isOne ? item : undefined) ?? keyInFacts(kind, at);
}

/**
 * A value in a line of its own, never broken: days, intervals and codes in words, texts as they
 * are. Whatever could be taken for another value, and what the schema does not expect in its place,
 * stands as JSON, so that no two values look alike.
 */
export function inFacts(value: Plain, kind: Kind, at: DataPath): string {
  if (typeof value !== 'string') return canonical(value);
  const name = schemaAt(kind, at)?.name;
  if (name === 'day') {
    const day = dayFrom(value);
    return day ? dayInFull(day) : JSON.stringify(value);
  }
  if (name === 'interval') return intervalInFacts(value);
  if (name !== undefined && Object.hasOwn(codes, name)) return codeInFacts(name, value);
  return isPlainWords(value) ? value : JSON.stringify(value);
}

/** An interval of one unit without leading noughts, in words; others as they are written. */
function intervalInFacts(value: string): string {
  return /^P[1-9]\d*[YMWD]$/.test(value) ? speak(howOften(value)) : JSON.stringify(value);
}

function codeInFacts(list: string, value: string): string {
  const known: readonly string[] = codes[list as keyof typeof codes];
  if (known.includes(value)) return codeInWords(list, value);
  const isTaken = known.some((code) => codeInWords(list, code) === value);
  return isPlainWords(value) && !isTaken ? value : JSON.stringify(value);
}

/** Words on one line that nobody takes for a number, a list or anything else but words. */
function isPlainWords(text: string): boolean {
  return (
    text !== '' &&
    text === text.trim() &&
    // eslint-disable-next-line no-control-regex -- control characters would break the line
    !/^["[{]|[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text) &&
    !/^(?:null|true|false|[-+]?(?:Infinity|NaN|[\d.]+(?:e[-+]?\d+)?))$/i.test(text)
  );
}
