import { type Day, dayFrom } from '../../calendar/day.ts';
import { howOften } from '../../calendar/how-often.ts';
import { dayInWords } from '../../calendar/words.ts';
import { codeInWords } from '../../caseload/labels.ts';
import type { DataPath } from '../../records/fault.ts';
import { isPlainMap, type Plain, type PlainMap } from '../../records/plain.ts';
import { codes, type Kind } from '../../records/record.ts';
import { schemaAt } from '../../records/schema.ts';
import { speak } from '../../text/sentence.ts';

/** Past this many letters a text is cut in a sentence. */
const longest = 90;
/** How many letters that two texts have in common stand before what differs. */
const before = 30;

/** Words of a record in quotation marks, on one line and not too long. */
export function quoted(words: Plain | undefined): string {
  return `“${cut(flat(words))}”`;
}

/** Two texts in quotation marks, each cut so that what differs can be seen. */
export function quotedApart(one: Plain | undefined, other: Plain | undefined): [string, string] {
  const [first, second] = [flat(one), flat(other)];
  let start = 0;
  while (start < Math.min(first.length, second.length) && first[start] === second[start]) start++;
  if (start <= longest / 2) return [quoted(first), quoted(second)];
  const blank = first.lastIndexOf(' ', start - before);
  const from = (text: string): string => (blank < 0 ? cut(text) : `…${cut(text.slice(blank + 1))}`);
  return [`“${from(first)}”`, `“${from(second)}”`];
}

/** Words of a record as they are, on one line and not too long. */
export function plainly(words: Plain | undefined): string {
  return cut(flat(words));
}

function flat(words: Plain | undefined): string {
  const text = typeof words === 'string' ? words : JSON.stringify(words ?? '');
  return text.replace(/\s+/g, ' ').trim();
}

function cut(text: string): string {
  if (text.length <= longest) return text;
  const blank = text.lastIndexOf(' ', longest);
  const start = text.slice(0, blank > longest / 2 ? blank : longest).trimEnd();
  return `${start.replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** A day with its year: `20 July 2026`. */
export function dayInFull(day: Day): string {
  return dayInWords(day, '' as Day);
}

/** Words in a row: `N1, N2 and N4`. */
export function inARow(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** A goal as it is spoken of: `goal G1`, or by its words where it has no number. */
export function goalName(goal: Plain | undefined): string {
  const { id, goal: words } = isPlainMap(goal ?? null) ? (goal as PlainMap) : {};
  if (typeof id === 'string' && /^\S{1,64}$/.test(id)) return `goal ${id}`;
  return typeof words === 'string' && words !== '' ? `the goal ${quoted(words)}` : 'a goal';
}

/** What a key is called, as it stands within a sentence: `retain-until` is `keep until`. */
export function keyInWords(kind: Kind, at: DataPath): string {
  const title = schemaAt(kind, at)?.schema.title;
  const words = title ?? `\`${String(at.at(-1))}\``;
  if (title === 'Every') return 'how often';
  return title ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** A value as it stands within a sentence: days and codes in words, texts in quotation marks. */
export function valueInWords(value: Plain | undefined, kind: Kind, at: DataPath): string {
  if (typeof value === 'string') return textInWords(value, schemaAt(kind, at)?.name ?? '');
  if (!Array.isArray(value)) return plainly(value ?? null);
  const items = value as readonly Plain[];
  return inARow(items.map((item) => valueInWords(item, kind, [...at, 0])));
}

/** A code within a sentence; what is no code stands in quotation marks. */
export function codeSaid(list: string, code: string): string {
  return /^[a-z][a-z0-9-]{0,63}$/.test(code) ? codeInWords(list, code) : quoted(code);
}

const asWritten: ReadonlySet<string> = new Set([
  'measure-name',
  'person',
  'case-id',
  'goal-id',
  'need-id',
  'strength-id',
  'phase-name',
]);

/** `name` is what the schemas call such values. */
function textInWords(value: string, name: string): string {
  if (Object.hasOwn(codes, name)) return codeSaid(name, value);
  if (name === 'interval') return plainly(speak(howOften(value)));
  const day = name === 'day' ? dayFrom(value) : undefined;
  if (day) return dayInFull(day);
  return asWritten.has(name) ? plainly(value) : quoted(value);
}
