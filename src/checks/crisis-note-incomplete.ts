import { type Day, daysBetween } from '../calendar/day.ts';
import type { Filed } from '../caseload/case-file.ts';
import { isKept, nextAgreed } from '../caseload/contacts.ts';
import { isInFormat } from '../caseload/note-headings.ts';
import { stageLayout, type WantedHeading } from '../caseload/note-layouts.ts';
import { isPrompt } from '../caseload/snippet-prompts.ts';
import { bodyTextOf } from '../records/body-text.ts';
import { labelsIn } from '../records/labels.ts';
import { narrativeOf } from '../records/narrative.ts';
import type { DataPath } from '../records/fault.ts';
import type { Interview } from '../records/record.ts';
import type { Reading } from '../records/read-record.ts';
import { boiledDown } from '../text/boiled-down.ts';
import { readsAsEnglish } from '../text/is-english.ts';
import { type Sentence, sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { interview } from './examples/records.ts';
import { notesIn } from './subjects/own-text.ts';

const inCrisis = (...lines: readonly string[]): string =>
  interview(...lines).replace('monitoring-progress', 'crisis-management');
const crisis = ['crisis:', '  severity: high', '  danger: He has nowhere to sleep tonight'];
const actions = '  actions: [Found a bed at the veterans’ house]';
const contacted = '  contacted: ["T. Lindqvist, 16:40"]';
const prose =
  'He rang at 16:10 from the bridge. I stayed on the line and told T. Lindqvist at 16:40; we meet tomorrow.';
const followUp = '  follow-up: 2026-03-03';

export const crisisNoteIncomplete: CaseCheck = {
  id: 'crisis-note-incomplete',
  theme: 'narrative',
  title: 'A crisis note leaves something out',
  because:
    'After a crisis others rely on the note: what the danger was, what was done at once, who was told, and when somebody is in touch again (NASW Code of Ethics 3.04, client records: sufficient and timely documentation; agency policy). The next worker relies on it.',
  severity: 'warning',
  over: 'case',
  bad: [[inCrisis(...crisis, actions)], [`---\n${inCrisis()}\n---\n${prose}\n`], [inCrisis()]],
  fixed: [
    [inCrisis(...crisis, actions, contacted, followUp)],
    [`---\n${inCrisis(...crisis, actions, contacted, followUp)}\n---\n${prose}\n`],
    [
      `---\n${inCrisis('next: { date: 2026-03-03 }')}\n---\n## The danger\nNowhere to sleep.\n\n## What we did\nFound a bed.\n\n## Who was contacted\nT. Lindqvist, 16:40.\n`,
    ],
  ],
  good: [
    [inCrisis('attendance: missed')],
    [
      inCrisis(...crisis, actions, contacted, followUp),
      interview('also: [crisis-management]', 'next: { date: 2026-03-09 }').replace(
        '2026-03-02',
        '2026-03-03',
      ),
    ],
    [`---\n${inCrisis().replace('2026-03-02', '2026-04-20')}\n---\n## Severity\n\n## Follow-up\n`],
    [
      `---\n${inCrisis()}\n---\n## Subjective\nA bat.\n\n## Objective\nGlass broke.\n\n## Assessment\nHigh danger.\n\n## Plan\n911 at 16:12; I call at 9.\n`,
    ],
    [`---\n${inCrisis()}\n---\n## Peligro\nÉl estaba en la puerta con un bate.\n`],
    [inCrisis('crisis:', '  severity: low', '  danger: None today', actions, followUp)],
  ],
  find: (file, { today }) => {
    const notes = notesIn(file).filter(({ record }) => isKept(record) && isOfCrisis(record));
    return notes.flatMap((filed) => {
      if (isFollowUp(filed, notes)) return [];
      const { reading, record } = filed;
      const message = messageFor(filed);
      if (!message || isJustBegun(filed, today)) return [];
      return [{ reading, place: placeIn(record), message }];
    });
  },
};

/** Of what may stand in prose it cannot be said that it is missing, only that it is hard to find. */
function messageFor({ reading, record }: Filed<Interview>): Sentence | undefined {
  const lacking = lackingIn(
    record,
    once(() => headingsOf(reading).filled),
  );
  if (lacking.length === 0) return undefined;
  const parts = lacking.join(', ');
  if (record.crisis) return sentence('The `crisis` entry does not say {parts}', { parts });
  if (!hasProse(reading)) return sentence('This crisis note does not say {parts}', { parts });
  return messageForProse(reading, parts);
}

/** A note format, headings of the writer's own and another language are left to the writer. */
function messageForProse(reading: Reading, parts: string): Sentence | undefined {
  const { text } = bodyTextOf(reading);
  const { all, filled } = headingsOf(reading);
  if (isInFormat([...all, ...labelsIn(text).map(boiledDown)]) || !readsAsEnglish(text))
    return undefined;
  if (wanted().filter(({ fits }) => all.some(fits)).length >= 2)
    return sentence('No heading and no `crisis` entry of this note says {parts}', { parts });
  return filled.length >= 3 ? undefined : notAhead;
}

const notAhead = sentence(
  'This crisis note has no `crisis` entry: others look there for the danger, actions, contacts and follow-up',
);

function isOfCrisis({ stage, also, crisis: written }: Interview): boolean {
  return (
    written !== undefined ||
    stage === 'crisis-management' ||
    (also ?? []).includes('crisis-management')
  );
}

/** A later look at a crisis that an earlier note tells of has nothing of its own to add. */
function isFollowUp({ record }: Filed<Interview>, notes: readonly Filed<Interview>[]): boolean {
  const { crisis: written, date } = record;
  if (written !== undefined || !date) return false;
  return notes.some(({ record: earlier }) => {
    if (!earlier.date || earlier.date >= date) return false;
    return daysBetween(earlier.date, date) <= longestAftermath;
  });
}

/** In days. */
const longestAftermath = 60;

/** A note of today in which nothing is written yet: its worker is about to. */
function isJustBegun({ reading, record }: Filed<Interview>, today: Day): boolean {
  return record.date === today && record.crisis === undefined && !hasProse(reading);
}

function hasProse(reading: Reading): boolean {
  const { passages = [] } = narrativeOf(reading) ?? {};
  return passages.some(({ kind, words }) => kind !== 'heading' && !isPrompt(words));
}

function lackingIn(record: Interview, filled: () => readonly string[]): readonly string[] {
  const {
    severity,
    danger,
    actions: done,
    contacted: told,
    'follow-up': day,
  } = record.crisis ?? {};
  const says = (ahead: unknown, heading: string): boolean => {
    // A day under a heading reminds nobody: where there is an entry, it belongs there.
    if (ahead || (record.crisis && heading === 'Follow-up')) return Boolean(ahead);
    const meant = wanted().find(({ words }) => words === heading);
    return meant !== undefined && filled().some((words) => meant.fits(words));
  };
  const parts: readonly (readonly [string, boolean])[] = [
    ['what the danger was', says(danger, 'The danger in plain words')],
    ['what was done at once', says(done?.length, 'Immediate actions')],
    ['who was contacted and when', severity === 'low' || says(told?.length, 'Who was contacted')],
    ['by which day to follow up', says(day ?? nextAgreed(record).date ?? false, 'Follow-up')],
  ];
  return parts.filter(([, isSaid]) => !isSaid).map(([part]) => part);
}

function wanted(): readonly WantedHeading[] {
  return stageLayout('crisis-management').headings;
}

/** The headings of a note, boiled down, and those that have something under them. */
function headingsOf(reading: Reading): Record<'all' | 'filled', readonly string[]> {
  const headings = narrativeOf(reading)?.headings ?? [];
  const filled = headings.filter(({ under }) => !under.every(isPrompt));
  const [all, some] = [headings, filled].map((list) => list.map(({ words }) => boiledDown(words)));
  return { all: all ?? [], filled: some ?? [] };
}

function once<Value>(work: () => Value): () => Value {
  const made: Value[] = [];
  return () => {
    if (made.length === 0) made.push(work());
    return made[0] as Value;
  };
}

function placeIn({ crisis: written, stage }: Interview): {
  readonly at: DataPath;
  readonly on: 'key' | 'value';
} {
  if (written !== undefined) return { at: ['crisis'], on: 'key' };
  return stage === 'crisis-management'
    ? { at: ['stage'], on: 'value' }
    : { at: ['also'], on: 'key' };
}
