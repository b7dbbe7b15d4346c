import type { Paragraph, Root, RootContent } from 'mdast';
import type { Day } from '../calendar/day.ts';
import { dayInWords, monthName } from '../calendar/words.ts';
import { type CaseFile, caseRecord } from '../caseload/case-file.ts';
import type { Moment } from '../caseload/due.ts';
import type { CaseHistory, HistoryEntry } from '../plans/history/history.ts';
import type { Sentence } from '../text/sentence.ts';
import { heading, paragraph } from './nodes.ts';
import { entryList } from './timeline-entries.ts';
import { type SummaryOptions, type View, viewOf } from './view.ts';

export interface TimelineOptions extends SummaryOptions {
  /** Nothing older is told. */
  readonly since?: Day;
}

/** A case as its timeline shows it. */
export interface TimelineSubject {
  readonly file: CaseFile;
  /** What became of its records, or why nobody knows. */
  readonly history: CaseHistory | { readonly refused: Sentence; readonly advice?: Sentence };
}

/**
 * What became of a case, day by day, newest first, for a supervisor or whoever takes over: who
 * changed what, in words, month by month. Text of the records, names and messages stand in it as
 * words only, and nothing that is kept private stands in it at all.
 */
export function tellTimeline(
  { file, history }: TimelineSubject,
  moment: Moment,
  options: TimelineOptions = {},
): Root {
  const view = viewOf(file, moment, options);
  if ('refused' in history) return document(view, options, refusal(history, view));
  const { uncommitted, entries } = history;
  const parts = [
    ...(uncommitted.length > 0
      ? [heading(2, view.say('Not committed yet')), entryList(uncommitted, view)]
      : []),
    ...monthsOf(entries).flatMap(([month, told]) => [
      heading(2, monthInWords(month, view)),
      entryList(told, view),
    ]),
  ];
  const nothing = options.since
    ? view.say('Nothing has changed in this time.')
    : view.say('Nothing has changed that is known here.');
  const empty = parts.length === 0 ? [paragraph(nothing)] : [];
  return document(view, options, [...parts, ...empty, ...closing(history, view)]);
}

function document(
  { file, moment, say, day }: View,
  { since }: TimelineOptions,
  content: readonly RootContent[],
): Root {
  const client = caseRecord(file)?.record.client;
  const id = file.id ?? '';
  const title = client
    ? say('Timeline of {client} ({id})', { client, id })
    : say('Timeline of case {id}', { id });
  const { today } = moment;
  const values = { day: dayInWords(today, today), year: today.slice(0, 4), since: day(since) };
  const asOf = since
    ? say('As of {day} {year}, newest first, since {since}', values)
    : say('As of {day} {year}, newest first', values);
  return { type: 'root', children: [heading(1, title), paragraph(asOf), ...content] };
}

function refusal(
  { refused, advice }: { readonly refused: Sentence; readonly advice?: Sentence },
  { say }: View,
): readonly RootContent[] {
  return [refused, ...(advice ? [advice] : [])].map(({ pattern, values }) =>
    paragraph(`${say(pattern, values)}.`),
  );
}

function monthsOf(entries: readonly HistoryEntry[]): readonly [string, readonly HistoryEntry[]][] {
  const months = new Map<string, HistoryEntry[]>();
  for (const entry of entries) {
    const month = entry.day.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), entry]);
  }
  return [...months];
}

function monthInWords(month: string, { say }: View): string {
  const name = say(monthName(Number(month.slice(5))));
  return say('{month} {year}', { month: name, year: month.slice(0, 4) });
}

function closing({ idle, knownSince }: CaseHistory, view: View): readonly Paragraph[] {
  const { say, day } = view;
  const count = idle.length;
  const words =
    count === 1
      ? say('1 commit changed nothing of substance: comments, order or layout.')
      : say('{count} commits changed nothing of substance: comments, order or layout.', { count });
  return [
    ...(count > 0 ? [paragraph(words)] : []),
    ...(knownSince
      ? [
          paragraph(
            say(
              'This copy of the repository begins on {day}: what came before is not known here.',
              { day: day(knownSince) },
            ),
          ),
        ]
      : []),
  ];
}
