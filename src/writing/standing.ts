import { isUnreadable } from '../caseload/caseload.ts';
import type { Reading } from '../records/read-record.ts';
import { spansOf } from '../records/spans.ts';
import type { Span } from '../text/span.ts';
import { type Name, namesIn } from './names-in-record.ts';

/** A name and the stretch of a file's text that it stands on, without quotes around it. */
export interface Standing extends Name {
  readonly reading: Reading;
  readonly span: Span;
}

/** The names of readings and where they stand, worked out once for each reading. */
export interface NameIndex {
  /** Without spans, which cost a parse: for looking through many files. */
  readonly namesOf: (reading: Reading) => readonly Name[];
  /** None where the file cannot be read as it stands. */
  readonly standingIn: (reading: Reading) => readonly Standing[];
}

export function makeNameIndex(): NameIndex {
  const names = new WeakMap<Reading, readonly Name[]>();
  const standings = new WeakMap<Reading, readonly Standing[]>();
  const namesOf = (reading: Reading): readonly Name[] =>
    known(names, reading, () => (reading.record ? namesIn(reading.record) : []));
  const standingIn = (reading: Reading): readonly Standing[] =>
    known(standings, reading, () =>
      isUnreadable(reading) ? [] : placed(reading, namesOf(reading)),
    );
  return { namesOf, standingIn };
}

function known<Value>(memory: WeakMap<Reading, Value>, reading: Reading, make: () => Value): Value {
  const before = memory.get(reading);
  if (before !== undefined) return before;
  const made = make();
  memory.set(reading, made);
  return made;
}

function placed(reading: Reading, names: readonly Name[]): readonly Standing[] {
  const spans = spansOf(reading.text, names);
  return names.flatMap((name, index) => {
    const span = spans[index];
    return span ? [{ ...name, reading, span: withoutQuotes(reading.text, span) }] : [];
  });
}

function withoutQuotes(text: string, { start, end }: Span): Span {
  const quote = text.charAt(start);
  const quoted =
    (quote === '"' || quote === "'") && end - start > 1 && text.charAt(end - 1) === quote;
  return quoted ? { start: start + 1, end: end - 1 } : { start, end };
}
