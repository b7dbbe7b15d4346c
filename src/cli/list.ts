import type { Day } from '../calendar/day.ts';
import { dayInWords, distanceInWords } from '../calendar/words.ts';
import { type CaseFile, caseRecord } from '../caseload/case-file.ts';
import { isUnreadable } from '../caseload/caseload.ts';
import { type Attention, attentionOf, type Moment, nextDue } from '../caseload/due.ts';
import { goalsReached } from '../caseload/goals.ts';
import type { Reading } from '../records/read-record.ts';
import { spansOf } from '../records/spans.ts';
import { dueName } from '../summaries/due-words.ts';
import { lineStarts, positionAt } from '../text/lines.ts';
import { sentence, speak } from '../text/sentence.ts';
import { exitCodes } from './cannot-look.ts';
import { openCaseload } from './open-caseload.ts';
import { asJson, onOneLine } from './printable.ts';
import { counted, type Format } from './report.ts';
import { print } from './terminal.ts';

/** Prints the cases of a folder, one a line, and after them the files that cannot be read. */
export function listCases(
  folder: string,
  { format, today }: { readonly format: Format; readonly today: Day },
): number {
  const { caseload, moment } = openCaseload(folder, today);
  const cases = caseload.cases.map((file) => standingOf(file, moment));
  const unreadable = [...caseload.readings.values()].filter(isUnreadable).map(whyUnreadable);
  print(format === 'json' ? asJson({ cases, unreadable }) : asText(cases, unreadable, moment));
  return exitCodes.allWell;
}

interface Standing {
  readonly id: string;
  readonly client: string | null;
  readonly attention: Attention;
  readonly goals: { readonly achieved: number; readonly sought: number };
  readonly next: { readonly day: Day; readonly what: string } | null;
}

interface UnreadableFile {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

function standingOf(file: CaseFile, moment: Moment): Standing {
  const next = nextDue(file, moment);
  const record = caseRecord(file)?.record;
  return {
    id: file.id ?? '',
    client: record?.client ?? null,
    attention: attentionOf(file, moment),
    goals: goalsReached(file),
    next: next
      ? { day: next.day, what: speak(sentence(dueName(next.kind), { what: next.what })) }
      : null,
  };
}

/** What keeps a file from being read; `line` counts from 0 as all places in JSON do. */
function whyUnreadable({ path, text, faults }: Reading): UnreadableFile {
  const fault = faults[0];
  if (!fault) return { path, line: 0, message: '' };
  const [span] = spansOf(text, [fault.place]);
  const { line } = positionAt(lineStarts(text), span?.start ?? 0);
  return { path, line, message: speak(fault.message) };
}

const attentionWords: Readonly<Record<Attention, string>> = {
  overdue: 'overdue',
  'due-soon': 'due soon',
  'on-course': 'on course',
  closed: 'closed',
};

function asText(
  cases: readonly Standing[],
  unreadable: readonly UnreadableFile[],
  { today }: Moment,
): string {
  const rows = cases.map(({ attention, id, client, goals, next }) => [
    attentionWords[attention],
    id,
    client ?? 'no pseudonym',
    goals.sought === 0 ? 'no goals' : `${goals.achieved} of ${goals.sought} goals achieved`,
    next
      ? `${dayInWords(next.day, today)}, ${distanceInWords(next.day, today)}: ${next.what}`
      : 'nothing due',
  ]);
  const unread = unreadable.map(
    ({ path, line, message }) => `cannot be read  ${onOneLine(path)}  line ${line + 1}: ${message}`,
  );
  const count = counted(cases.length, ['case', 'cases']);
  const closing =
    unreadable.length === 0
      ? `${count}.`
      : `${count}; ${counted(unreadable.length, ['file', 'files'])} cannot be read.`;
  return [...inColumns(rows), ...unread.map(onOneLine), closing].join('\n');
}

function inColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const cells = rows.map((row) => row.map(onOneLine));
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  return cells.map((row) =>
    row
      .map((cell, column) => (column < row.length - 1 ? cell.padEnd(widths[column] ?? 0) : cell))
      .join('  '),
  );
}
