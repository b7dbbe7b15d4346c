import { type Day, dayFrom, daysBetween } from '../../calendar/day.ts';
import { dayInWords } from '../../calendar/words.ts';
import type { Plain } from '../../records/plain.ts';
import type { CareRecord, Kind, Plan } from '../../records/record.ts';
import { sentence, type Sentence } from '../../text/sentence.ts';
import type { SmartLetter } from '../smart.ts';
import type { ChangeKind, ChangeWeight } from './change.ts';
import type { Difference } from './differences.ts';
import { dayInFull, keyInWords, quoted, valueInWords } from './words.ts';

/** What is known besides the two versions that are compared. */
export interface CompareContext {
  /** Older revisions than the first of the two, oldest first; without it extensions are not counted. */
  readonly earlier?: readonly Plan[];
  /** Letters met by each goal, by its id. */
  readonly lettersBefore?: ReadonlyMap<string, readonly SmartLetter[]>;
  readonly lettersAfter?: ReadonlyMap<string, readonly SmartLetter[]>;
}

/** A difference to be told, with all that its sentence may need. */
export interface Telling {
  readonly kind: Kind;
  readonly difference: Difference;
  readonly before: Plain | undefined;
  readonly after: Plain | undefined;
  /** What the difference is about, as `goal G1`, to stand within a sentence. */
  readonly whose: string;
  readonly versions: { readonly before: CareRecord; readonly after: CareRecord };
  readonly context: CompareContext;
}

/** What a difference is, how closely to look, and how it is said. */
export interface Told {
  readonly kind: ChangeKind;
  readonly sentence: Sentence;
  /** `routine` where nothing is said. */
  readonly weight?: ChangeWeight;
}

export type Teller = (telling: Telling) => Told;

/** A value that came, went or became another: `The source of goal G1 was changed from client to court`. */
export function changed({ kind, before, after, difference, whose }: Telling): Sentence {
  const at = difference.after?.at ?? difference.before?.at ?? [];
  const words = (value: Plain | undefined): string => valueInWords(value, kind, at);
  const values = { what: keyInWords(kind, at), whose, from: words(before), to: words(after) };
  if (before === undefined) return sentence('The {what} of {whose} is now {to}', values);
  if (after === undefined) {
    return sentence('The {what} of {whose} was taken out; it was {from}', values);
  }
  return sentence('The {what} of {whose} was changed from {from} to {to}', values);
}

/** Two days with the year where they do not share it. */
export function bothDays(from: Day, to: Day): { readonly from: string; readonly to: string } {
  return { from: dayInWords(from, to), to: dayInWords(to, from) };
}

/** How far a day moved: `12 days later`. */
export function movedBy(from: Day, to: Day): string {
  const days = daysBetween(from, to);
  const many = Math.abs(days) === 1 ? '1 day' : `${Math.abs(days)} days`;
  return `${many} ${days < 0 ? 'earlier' : 'later'}`;
}

/** The patterns for a day that moved, came or went, with `{to}`, `{from}` and `{moved}` in them. */
export interface DayPatterns {
  readonly moved: string;
  readonly added: string;
  readonly dropped: string;
}

export function dayMoved(
  { before, after }: Pick<Telling, 'before' | 'after'>,
  patterns: DayPatterns,
  values: Readonly<Record<string, string>>,
): Sentence {
  const [from, to] = [dayFrom(before), dayFrom(after)];
  if (from && to) {
    return sentence(patterns.moved, {
      ...values,
      ...bothDays(from, to),
      moved: movedBy(from, to),
    });
  }
  if (after === undefined) {
    return sentence(patterns.dropped, { ...values, from: from ? dayInFull(from) : quoted(before) });
  }
  const shown = to ? dayInFull(to) : quoted(after);
  if (before === undefined) return sentence(patterns.added, { ...values, to: shown });
  return sentence(`${patterns.added} ({from} before)`, {
    ...values,
    to: shown,
    from: from ? dayInFull(from) : quoted(before),
  });
}
