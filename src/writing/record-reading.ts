import type { Day } from '../calendar/day.ts';
import type { CaseFile, Filed } from '../caseload/case-file.ts';
import { goalsOf } from '../caseload/goals.ts';
import { latestReading } from '../caseload/readings.ts';
import { type RecordEdit, setValue } from '../records/edit-record.ts';
import { readRecord } from '../records/read-record.ts';
import type { Assessment, Interview } from '../records/record.ts';
import { type Sentence, sentence } from '../text/sentence.ts';
import {
  bandOf,
  bandSetOf,
  type Instrument,
  instrumentOf,
  safetyPrompt,
} from '../caseload/instruments.ts';

/** A measure that a reading can be taken of, and what is known of it in the case. */
export interface KnownMeasure {
  readonly name: string;
  readonly unit: string | undefined;
  readonly goals: readonly string[];
  readonly latest: { readonly value: number; readonly day: Day } | undefined;
}

/** The measures of a case: those of its goals first, then others it has readings of, then known instruments. */
export function measuresOf(
  file: CaseFile,
  { instruments }: { readonly instruments: readonly Instrument[] },
): readonly KnownMeasure[] {
  const planned = goalsOf(file).flatMap(({ goal }) =>
    (goal.measures ?? []).map(({ name, unit }) => ({ name, unit, goal: goal.id })),
  );
  const names = [
    ...planned.map(({ name }) => name),
    ...notesWithReadings(file).flatMap(({ record }) => namesIn(record.readings)),
    ...instruments.map(({ name }) => name),
  ];
  return [...new Set(names)].flatMap((name) => {
    if (name === undefined) return [];
    const own = planned.filter((measure) => measure.name === name);
    return [
      {
        name,
        unit: own[0]?.unit,
        goals: own.flatMap(({ goal }) => goal ?? []),
        latest: latestReading(file, name),
      },
    ];
  });
}

/** The notes and assessments of a day, to which a reading of that day can be added. */
export function notesOn(file: CaseFile, day: Day): readonly Filed<Assessment | Interview>[] {
  return notesWithReadings(file).filter(({ record }) => record.date === day);
}

/** What a note says of a measure already; undefined where nothing. */
export function readingIn(
  { readings }: Assessment | Interview,
  measure: string,
): number | undefined {
  const sets = Array.isArray(readings) ? readings : [readings ?? {}];
  const value = sets.at(-1)?.[measure];
  return typeof value === 'number' ? value : undefined;
}

/** The edit that sets a reading in the text of a note or assessment. */
export function addReading(text: string, measure: string, value: number): RecordEdit {
  const record = readRecord({ path: '', text })?.record;
  if (record?.record !== 'interview' && record?.record !== 'assessment')
    return {
      refused: sentence('This note cannot be read as it stands: settle its problems first'),
    };
  const { readings } = record;
  // Of a list each entry is one respondent's view; whose this one is, only the worker knows.
  return Array.isArray(readings)
    ? setValue(text, ['readings', readings.length], { [measure]: value })
    : setValue(text, ['readings', measure], value);
}

/** What is told of a reading as soon as it is written. */
export interface ReadingTold {
  readonly message: Sentence;
  /** Whether it asks for a talk about safety, and is told as a warning. */
  readonly asksForSafety: boolean;
}

/** What a reading asks for at once, else the band it falls into; undefined where there is neither. */
export function readingTold(
  measure: string,
  value: number,
  known: { readonly instruments: readonly Instrument[] },
): ReadingTold | undefined {
  const instrument = instrumentOf(measure, known);
  if (!instrument) return undefined;
  const prompt = safetyPrompt(instrument, value);
  if (prompt) return { message: prompt, asksForSafety: true };
  const band = bandOf(instrument, value);
  if (band === undefined) return undefined;
  const set = bandSetOf(instrument)?.name;
  const message = set
    ? sentence('{measure} is {value}: {band} ({set})', { measure, value, band, set })
    : sentence('{measure} is {value}: {band}', { measure, value, band });
  return { message, asksForSafety: false };
}

function notesWithReadings({ records }: CaseFile): readonly Filed<Assessment | Interview>[] {
  return [...records.interview, ...records.assessment];
}

function namesIn(readings: Interview['readings']): readonly string[] {
  const sets = Array.isArray(readings) ? readings : [readings ?? {}];
  return sets.flatMap((set) => Object.keys(set)).filter((name) => name !== 'respondent');
}
