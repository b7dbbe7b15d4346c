import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { CaseFile } from '../../caseload/case-file.ts';
import type { Kind } from '../../records/record.ts';
import type { Span } from '../../text/span.ts';
import { excerptOf, type Excerpt, mark, type Marked, markedScalar } from '../at-cursor/excerpt.ts';
import type { SchemaService } from '../at-cursor/schema-service.ts';
import type { RecordAt } from '../at-cursor/record-at.ts';
import type { Standing } from '../at-cursor/standings.ts';
import type { WholeSchema } from '../at-cursor/whole-schema.ts';
import type { Surroundings } from '../surroundings.ts';

/** Where something is being written, and what the schema says can stand there. */
export interface Spot {
  readonly surroundings: Surroundings;
  readonly file: CaseFile;
  readonly kind: Kind | undefined;
  /** For a key, the schema of the object that it would be in; for a value, its own. */
  readonly schema: WholeSchema;
  readonly position: 'key' | 'value';
  /** Whether it stands between brackets. */
  readonly flow: boolean;
  /** Whether it is an entry of a list. */
  readonly inList: boolean;
  /** Whether a list or map in block style can begin here: nothing but dashes stands before it. */
  readonly freeLine: boolean;
  readonly column: number;
  /** The keys that the object has, or the values that the list has. */
  readonly present: readonly string[];
  /** The keys and list positions that lead here, as far as the excerpt tells. */
  readonly keys: readonly string[];
  /** What stands before the cursor of this word or sentence. */
  readonly typed: string;
  readonly quoted: boolean;
  /** Whether a colon follows, so that only the key itself is to be written. */
  readonly hasValue: boolean;
  readonly lead: string;
  readonly replace: Span;
}

/** The spot for one way to understand the cursor's place; undefined where nothing can be offered. */
export async function spotFor(
  found: { readonly record: RecordAt; readonly standing: Standing },
  at: { readonly surroundings: Surroundings; readonly offset: number },
  service: SchemaService,
): Promise<Spot | undefined> {
  const { record, standing } = found;
  const { text } = at.surroundings;
  const gap = missingBlank(standing, text, at.offset);
  const excerpt = excerptOf(standing, entryWith(standing, at, gap));
  const marked = excerpt && markedScalar(excerpt.document);
  if (!excerpt || !marked) return undefined;
  const { node, isKey, around } = marked;
  const written = writtenSoFar(excerpt, node);
  if (isSeveralLines(written.typed) || (gap && written.typed)) return undefined;
  const holder = isKey ? around.findLast((each) => isMap(each)) : node;
  const list = around.findLast((each) => isSeq(each));
  return {
    surroundings: at.surroundings,
    file: record.file,
    kind: record.kind,
    schema: await service.schemaOf(record.kind, excerpt, holder),
    position: isKey ? 'key' : 'value',
    ...styleOf(marked, written, standing),
    present: presentIn(isKey ? holder : list),
    keys: keysOf(around),
    typed: written.typed,
    quoted: written.quoted,
    hasValue: isKey && isBeforeColon(text, at.offset),
    lead: standing.lead ?? gap,
    replace: { start: startOf(standing, at.offset - written.typed.length), end: at.offset },
  };
}

function isSeveralLines(text: string): boolean {
  return /[\r\n]/.test(text);
}

function isBeforeColon(text: string, offset: number): boolean {
  return /^[\w-]*["']?[ \t]*:/.test(text.slice(offset, offset + 200));
}

/** On a blank line its indentation is written anew. */
function startOf({ lead, entry }: Standing, word: number): number {
  return lead === undefined ? word : entry.start;
}

function styleOf(
  { isKey, around }: Marked,
  { before }: { readonly before: string },
  { lead = '' }: Standing,
): Pick<Spot, 'flow' | 'inList' | 'freeLine' | 'column'> {
  return {
    flow: around.some((each) => (isMap(each) || isSeq(each)) && each.flow === true),
    inList: !isKey && isSeq(around.at(-1)),
    freeLine: /^[\s-]*$/.test(before) && /^[\s-]*$/.test(lead),
    column: before.length,
  };
}

function entryWith(
  { entry, lead, column }: Standing,
  { surroundings: { text }, offset }: { surroundings: Surroundings; offset: number },
  gap: string,
): string {
  if (lead !== undefined) return `${lead.slice(column)}${mark}`;
  return `${text.slice(entry.start, offset)}${gap}${mark}${text.slice(offset, entry.end)}`;
}

/** YAML wants a blank behind a colon and a dash; behind a comma and a brace people want one. */
function missingBlank({ lead }: Standing, text: string, offset: number): string {
  if (lead !== undefined) return '';
  const line =
    text
      .slice(Math.max(0, offset - 200), offset)
      .split(/[\r\n]/)
      .at(-1) ?? '';
  return /[:,{]$|^\s*(?:- +)*-$/.test(line) ? ' ' : '';
}

function writtenSoFar(
  { yaml }: Excerpt,
  node: Node,
): { readonly typed: string; readonly before: string; readonly quoted: boolean } {
  const from = node.range?.[0] ?? 0;
  const to = yaml.indexOf(mark, from);
  const quoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
  const start = quoted ? from + 1 : from;
  return {
    typed: yaml.slice(start, to),
    before: yaml.slice(yaml.lastIndexOf('\n', from - 1) + 1, from),
    quoted,
  };
}

function presentIn(holder: unknown): readonly string[] {
  const items: readonly unknown[] = isMap(holder)
    ? holder.items.map(({ key }) => key)
    : isSeq(holder)
      ? holder.items
      : [];
  return items
    .flatMap((item) => (isScalar(item) ? [String(item.value)] : []))
    .filter((word) => !word.includes(mark.charAt(0)));
}

function keysOf(around: readonly unknown[]): readonly string[] {
  return around
    .filter((each): each is Pair => typeof each === 'object' && each !== null && 'key' in each)
    .flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : []));
}
