import type { Paragraph, Root, RootContent } from 'mdast';
import type { Day } from '../../calendar/day.ts';
import type { RecordChanges } from '../../plans/revisions/record-changes.ts';
import { type Sentence, speak } from '../../text/sentence.ts';
import { heading, list, paragraph, strong } from '../nodes.ts';
import { plainLine } from '../plain-line.ts';
import { type Between, type ChangeLine, linesOf, standingWords } from './lines-of-record.ts';
import { recordInWords, revisionInWords } from './revision-words.ts';
import { capitalised } from '../../text/capitalised.ts';

/** What changed between two moments, as it is told to others. */
export interface ChangesTold extends Between {
  readonly records: readonly RecordChanges[];
  /** Paths of records that are in no commit yet. */
  readonly uncommitted: ReadonlySet<string>;
  readonly today: Day;
}

/**
 * The changes of a caseload between two moments as a document: a part for each case, a list for
 * each record. Text of the records stands in it as words only.
 */
export function changeDocument(told: ChangesTold): Root {
  const { from, to, records, today } = told;
  return {
    type: 'root',
    children: [
      heading(1, 'What changed'),
      paragraph(
        `From ${sayPlainly(revisionInWords(from, today))} to ${sayPlainly(revisionInWords(to, today))}.`,
      ),
      ...(records.length === 0 ? [paragraph('No change of substance.')] : []),
      ...byCase(records).flatMap(([id, changed]) => [
        heading(2, id === undefined ? 'Of no case' : plainLine(id)),
        ...changed.flatMap((record) => recordPart(record, told)),
      ]),
    ],
  };
}

/** Records by the case they belong to, in their order. */
export function byCase(
  records: readonly RecordChanges[],
): readonly (readonly [string | undefined, readonly RecordChanges[]])[] {
  const cases = new Map<string | undefined, RecordChanges[]>();
  for (const record of records) {
    const known = cases.get(record.case);
    if (known) known.push(record);
    else cases.set(record.case, [record]);
  }
  return [...cases];
}

/** A sentence in which each text of a record is one plain line of bounded length. */
export function sayPlainly({ pattern, values }: Sentence): string {
  const plain = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' ? plainLine(value) : value,
  ]);
  return speak({ pattern, values: Object.fromEntries(plain) as Sentence['values'] });
}

/** A record by name, with what is to be known of its file. */
export function recordHeading(record: RecordChanges, told: ChangesTold): string {
  const { before, after, path } = record;
  return [
    sayPlainly(recordInWords(record, told.today)),
    ...(before && after && before.path !== path ? [`moved from ${plainLine(before.path)}`] : []),
    ...(told.uncommitted.has(path) ? ['not in git yet'] : []),
  ].join(', ');
}

function recordPart(record: RecordChanges, told: ChangesTold): readonly RootContent[] {
  const lines = linesOf(record, told);
  return [
    heading(3, recordHeading(record, told)),
    list(lines.map((line) => item(line, record.path))),
  ];
}

function item({ standing, position, sentence }: ChangeLine, path: string): Paragraph {
  const where = `${plainLine(path)}, line ${position.line + 1}`;
  const words = `${sayPlainly(sentence)} (${where})`;
  if (standing === 'routine') return paragraph(words);
  return paragraph(strong(`${capitalised(standingWords[standing])}:`), ` ${words}`);
}
