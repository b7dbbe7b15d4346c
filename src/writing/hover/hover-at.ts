import { type Document, isMap, isScalar, type Node, type Pair, type Scalar, visit } from 'yaml';
import { seriesOf } from '../../measures/series-of.ts';
import type { Series } from '../../measures/series.ts';
import type { Span } from '../../text/span.ts';
import { type Excerpt, excerptOf } from '../at-cursor/excerpt.ts';
import { recordAt } from '../at-cursor/record-at.ts';
import type { SchemaService } from '../at-cursor/schema-service.ts';
import { standingsAt } from '../at-cursor/standings.ts';
import type { WholeSchema } from '../at-cursor/whole-schema.ts';
import type { Surroundings } from '../surroundings.ts';
import { keyInWords } from './key-in-words.ts';
import type { Pointed } from './pointed.ts';
import { valueInWords } from './value-in-words.ts';

/** What is told of a word: the first line names it. Lines can quote the record: they are no markup. */
export interface Hover {
  readonly span: Span;
  readonly lines: readonly string[];
  /** The readings of the measure that is pointed at, of each respondent. */
  readonly series: readonly Series[];
}

/** Explains the key, code, id, day, measure or reading at an offset; nothing for free words. */
export async function hoverAt(
  surroundings: Surroundings,
  offset: number,
  service: SchemaService,
): Promise<Hover | undefined> {
  const record = recordAt(surroundings, offset);
  const [standing] = record ? standingsAt(record.lines, offset) : [];
  if (!record || !standing || standing.lead !== undefined) return undefined;
  const { start, end } = standing.entry;
  const excerpt = excerptOf(standing, surroundings.text.slice(start, end));
  const found = excerpt && scalarAt(excerpt.document, offset - excerpt.shift);
  if (!excerpt || !found) return undefined;
  const { file, kind } = record;
  const pointed: Pointed = {
    ...{ surroundings, file, kind },
    ...(await schemasOf(found, (of) => service.schemaOf(kind, excerpt, of))),
    word: wordOf(found.node, excerpt),
    keys: keysOf(found.around),
    respondent: respondentOf(found.around),
  };
  const lines = found.pair ? keyInWords(pointed) : valueInWords(pointed);
  const [from, to] = found.node.range ?? [0, 0];
  const span = { start: from + excerpt.shift, end: to + excerpt.shift };
  return lines && { span, lines, series: pointedSeries(pointed, found.pair !== undefined) };
}

/** What was read of a measure that is pointed at by its name, or by one of its readings. */
function pointedSeries(
  { surroundings, file, schema, holder, keys, word }: Pointed,
  isKey: boolean,
): readonly Series[] {
  const names = isKey ? holder.propertyNames : schema;
  const isName = names?.['x-part'] === 'measure-name';
  const measure = isName ? word : !isKey && keys[0] === 'readings' ? keys.at(-1) : undefined;
  if (measure === undefined) return [];
  const all = seriesOf(file, surroundings.moment).filter((one) => one.measure === measure);
  // A measure that two goals share was read once.
  return all.filter(({ goal }) => goal === all[0]?.goal);
}

async function schemasOf(
  { node, pair, around }: Found,
  schemaOf: (of: unknown) => Promise<WholeSchema>,
): Promise<Pick<Pointed, 'schema' | 'holder'>> {
  const holder = around.findLast((each) => isMap(each));
  return { schema: await schemaOf(pair ?? node), holder: pair ? await schemaOf(holder) : {} };
}

interface Found {
  readonly node: Scalar & Node;
  /** For a key, the pair that it is the key of. */
  readonly pair?: Pair;
  readonly around: readonly unknown[];
}

function scalarAt(document: Document, offset: number): Found | undefined {
  const found: Found[] = [];
  visit(document, {
    Scalar(key, node, around) {
      const [from, to] = node.range ?? [0, 0];
      if (from > offset || offset > to || from === to) return undefined;
      const pair = around.at(-1) as unknown as Pair;
      found.push({ node, around, ...(key === 'key' ? { pair } : {}) });
      return visit.BREAK;
    },
  });
  return found[0];
}

/** As it is written, since numbers and days are words here. */
function wordOf(node: Scalar & Node, { yaml }: Excerpt): string {
  if (typeof node.value === 'string') return node.value;
  const [from, to] = node.range ?? [0, 0];
  return yaml.slice(from, to);
}

function respondentOf(around: readonly unknown[]): string | undefined {
  const respondent: unknown = around.findLast((each) => isMap(each))?.get('respondent');
  return typeof respondent === 'string' ? respondent : undefined;
}

function keysOf(around: readonly unknown[]): readonly string[] {
  return around
    .filter((each): each is Pair => typeof each === 'object' && each !== null && 'key' in each)
    .flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : []));
}
