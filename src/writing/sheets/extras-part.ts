import { schemaAt } from '../../records/schema.ts';
import { type Content, factsOf, joined, listOf, named, partOf } from './elements.ts';
import type { Sheet } from './sheet.ts';

/** What any record may hold beside its own: privacy, answers to findings, keys of other tools. */
export function extrasPart({ record, say, day }: Sheet): Content {
  const answers = Object.entries(record.answers ?? {}).map(([check, { because, date }]) => [
    named('span', 'id', check),
    ' ',
    joined([because, date && day(date)]),
  ]);
  const others = Object.entries(record).filter(([key]) => !schemaAt(record.record, [key]));
  return [
    record.private === true && record.record !== 'reflection'
      ? named('p', 'private', say('Private: it is kept out of every document made for others.'))
      : undefined,
    partOf(say('Answered findings'), listOf('answers', answers)),
    partOf(say('Other keys'), factsOf(others.map(([key, value]) => [key, plainValue(value)]))),
  ];
}

function plainValue(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
