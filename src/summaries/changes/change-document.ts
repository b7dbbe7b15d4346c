import type { Paragraph, Root, RootContent } from 'mdast';
import type { Day } from '../../calendar/day.ts';
import type { RecordChanges } from '../../plans/revisions/record-changes.ts';
import { type Sentence, speak } from '../../text/sentence.ts';
import { heading, list, paragraph, strong } from '../nodes.ts';
import { plainLine } from '../plain-line.ts';
import { type Between, linesOf, needsALook } from './lines-of-record.ts';
import { recordInWords, revisionInWords } from './revision-words.ts';

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
      ...byCase(records).flatMap(({ id, changed, whole }) => [
        heading(2, caseInWords(id)),
        ...changed.flatMap((record) => recordPart(record, told)),
        ...(whole.length === 0
          ? []
          : [
              heading(3, 'Records that came or went'),
              list(whole.flatMap((record) => items(record, told))),
            ]),
      ]),
    ],
  };
}

/** The records of a case, apart from those of which all there is to tell is that they came or went. */
export interface CaseChanges {
  readonly id: string | undefined;
  readonly changed: readonly RecordChanges[];
  readonly whole: readonly RecordChanges[];
}

/** Records by the case they belong to, in their order. */
export function byCase(records: readonly RecordChanges[]): readonly CaseChanges[] {
  const cases = new Map<string | undefined, RecordChanges[]>();
  for (const record of records) {
    const known = cases.get(record.case);
    if (known) known.push(record);
    else cases.set(record.case, [record]);
  }
  return [...cases].map(([id, all]) => ({
    id,
    changed: all.filter((record) => !isWhole(record)),
    whole: all.filter(isWhole),
  }));
}

export function caseInWords(id: string | undefined): string {
  return id === undefined ? 'Records of no case' : plainLine(id);
}

function isWhole({ before, after, state }: RecordChanges): boolean {
  return state === 'told' && (!before || !after);
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
  const moved =
    before && after && before.path !== path ? `, moved from ${plainLine(before.path)}` : '';
  return `${sayPlainly(recordInWords(record, told.today))}${moved}${notInGit(record, told)}`;
}

/** What follows the name of a record that is in no commit. */
export function notInGit({ path }: RecordChanges, { uncommitted }: ChangesTold): string {
  return uncommitted.has(path) ? ', not in git yet' : '';
}

function recordPart(record: RecordChanges, told: ChangesTold): readonly RootContent[] {
  return [heading(3, recordHeading(record, told)), list(items(record, told))];
}

function items(record: RecordChanges, told: ChangesTold): readonly Paragraph[] {
  const more = isWhole(record) ? notInGit(record, told) : '';
  return linesOf(record, told).map(({ standing, position, sentence }) => {
    const where = `${plainLine(record.path)}, line ${position.line + 1}`;
    const words = `${sayPlainly(sentence)}${more} (${where})`;
    return needsALook(standing)
      ? paragraph(strong('Needs a look:'), ` ${words}`)
      : paragraph(words);
  });
}
