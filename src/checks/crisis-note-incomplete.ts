import { type Day, daysBetween } from '../calendar/day.ts';
import type { Filed } from '../caseload/case-file.ts';
import { isKept, nextAgreed } from '../caseload/contacts.ts';
import { stageLayout } from '../caseload/note-layouts.ts';
import { isPrompt } from '../caseload/snippet-prompts.ts';
import { narrativeOf } from '../records/narrative.ts';
import type { DataPath } from '../records/fault.ts';
import type { Interview } from '../records/record.ts';
import type { Reading } from '../records/read-record.ts';
import { boiledDown } from '../text/boiled-down.ts';
import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { interview } from './examples/records.ts';
import { notesIn } from './subjects/own-text.ts';

const inCrisis = (...lines: readonly string[]): string =>
  interview(...lines).replace('monitoring-progress', 'crisis-management');
const crisis = ['crisis:', '  severity: high', '  danger: He has nowhere to sleep tonight'];
const actions = '  actions: [Found a bed at the veterans’ house]';
const contacted = '  contacted: ["T. Lindqvist, 16:40"]';
const followUp = '  follow-up: 2026-03-03';

export const crisisNoteIncomplete: CaseCheck = {
  id: 'crisis-note-incomplete',
  theme: 'narrative',
  title: 'A crisis note leaves something out',
  because:
    'After a crisis others rely on the note: what the danger was, what was done at once, who was told, and when somebody is in touch again (NASW Code of Ethics 3.04, client records: sufficient and timely documentation; agency policy). What is not written down can hardly be shown later.',
  severity: 'warning',
  over: 'case',
  bad: [[inCrisis(...crisis, actions)], [inCrisis()]],
  fixed: [
    [inCrisis(...crisis, actions, contacted, followUp)],
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
    [inCrisis('crisis:', '  severity: low', '  danger: None today', actions, followUp)],
  ],
  find: (file, { today }) => {
    const notes = notesIn(file).filter(({ record }) => isKept(record) && isOfCrisis(record));
    return notes.flatMap((filed) => {
      if (isFollowUp(filed, notes)) return [];
      const lacking = lackingIn(filed);
      if (lacking.length === 0 || isJustBegun(filed, today)) return [];
      const { reading, record } = filed;
      const message = sentence('This crisis note does not say {parts}', {
        parts: lacking.join(', '),
      });
      return [{ reading, place: placeIn(record), message }];
    });
  },
};

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
  if (record.date !== today || record.crisis !== undefined) return false;
  const { passages = [] } = narrativeOf(reading) ?? {};
  return passages.every(({ kind, words }) => kind === 'heading' || isPrompt(words));
}

function lackingIn({ reading, record }: Filed<Interview>): readonly string[] {
  const {
    severity,
    danger,
    actions: done,
    contacted: told,
    'follow-up': day,
  } = record.crisis ?? {};
  const isWritten = once(() => headingsWritten(reading));
  const says = (ahead: unknown, heading: string): boolean =>
    Boolean(ahead) || isWritten().includes(heading);
  const parts: readonly (readonly [string, boolean])[] = [
    ['what the danger was', says(danger, 'The danger in plain words')],
    ['what was done at once', says(done?.length, 'Immediate actions')],
    ['who was contacted and when', severity === 'low' || says(told?.length, 'Who was contacted')],
    ['by which day to follow up', (day ?? nextAgreed(record).date) !== undefined],
  ];
  return parts.filter(([, isSaid]) => !isSaid).map(([part]) => part);
}

/** The headings of the stage that have something under them in a note, by their own words. */
function headingsWritten(reading: Reading): readonly string[] {
  const filled = (narrativeOf(reading)?.headings ?? []).filter(
    ({ under }) => !under.every(isPrompt),
  );
  return stageLayout('crisis-management')
    .headings.filter(({ fits }) => filled.some(({ words }) => fits(boiledDown(words))))
    .map(({ words }) => words);
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
