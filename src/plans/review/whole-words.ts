import type { DataPath } from '../../records/fault.ts';
import type { Change, Side } from '../compare/change.ts';
import { factsOf } from '../compare/facts.ts';
import type { Compared, RecordSide } from './reviews.ts';

/** What a change is about on either side, in all its words: a text as it is, anything else as facts. */
export function wholeWords(
  { before, after }: Change,
  { from, to }: Compared,
): { readonly before: string | undefined; readonly after: string | undefined } {
  return { before: wordsOf(before, from), after: wordsOf(after, to) };
}

function wordsOf(side: Side | undefined, record: RecordSide | undefined): string | undefined {
  if (!side) return undefined;
  const { value, at } = side;
  if (typeof value === 'string') return value.trim();
  const all = record?.reading.record ? factsOf(record.reading.record) : [];
  const facts = all.filter((fact) => isWithin(fact.at, at));
  return facts.length > 0 ? withoutMargin(facts.map(({ line }) => line)).join('\n') : undefined;
}

function withoutMargin(lines: readonly string[]): readonly string[] {
  const margin = Math.min(...lines.map((line) => /^ */.exec(line)?.[0].length ?? 0));
  return lines.map((line) => line.slice(margin));
}

/** Whether a place in a record is another one or lies inside it. */
export function isWithin(at: DataPath, around: DataPath): boolean {
  return around.every((step, index) => at[index] === step);
}
