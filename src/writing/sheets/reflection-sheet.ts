import type { RecordOf } from '../../records/record.ts';
import { type Content, factsOf, named } from './elements.ts';
import type { Sheet } from './sheet.ts';

/** A worker's own note, which stays with its writer. */
export function reflectionSheet({ record, say, day }: Sheet<RecordOf<'reflection'>>): Content {
  return [
    factsOf([
      [say('Date'), record.date && day(record.date)],
      [say('Worker'), record.worker],
      [say('Case'), record.case],
    ]),
    named('p', 'private', say('Your own note: it is in no summary and no document for others.')),
  ];
}
