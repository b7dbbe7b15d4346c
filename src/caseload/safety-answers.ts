import { type Day, latest } from '../calendar/day.ts';
import type { CaseFile } from './case-file.ts';
import { callsForSafety, type Instrument, instrumentOf } from './instruments.ts';
import { allReadingsOf, type NamedValue } from './readings.ts';
import type { Settings } from './settings.ts';

/** A reading that calls for a talk about safety, of which no record says what followed. */
export interface SafetyAnswer extends NamedValue {
  readonly instrument: Instrument;
  /** Whether a later reading of the same respondent does not call for it any more. */
  readonly isOver: boolean;
}

/** The check that tells of them, by whose name they are answered or ignored. */
export const safetyCheck = 'safety-answer-unfollowed';

/**
 * The last reading of each instrument and respondent that calls for a talk about safety, where it
 * was not followed: no `crisis` entry stands in its own record or in one of its day or later, and
 * no safety plan was made or renewed since. What is dated ahead has not been done.
 */
export function safetyAnswersUnfollowed(
  file: CaseFile,
  { today, settings }: { readonly today: Day; readonly settings: Settings },
): readonly SafetyAnswer[] {
  const asked = safetyReadings(file, settings);
  if (asked.length === 0) return [];
  const followed = lastFollowed(file, today);
  const open = asked.filter(
    (one) => callsForSafety(one.instrument, one.value) && !isFollowed(one, followed),
  );
  return open
    .filter((one, index) => !open.slice(index + 1).some((later) => keyOf(later) === keyOf(one)))
    .map((one) => ({ ...one, isOver: isOver(one, asked) }));
}

type SafetyReading = Omit<SafetyAnswer, 'isOver'>;

/** What was read with instruments that ask about safety, oldest first. */
function safetyReadings(file: CaseFile, { instruments }: Settings): readonly SafetyReading[] {
  const known = { instruments: instruments.filter(({ safety }) => safety) };
  return allReadingsOf(file)
    .flatMap((one) => {
      const instrument = instrumentOf(one.name, known);
      return instrument ? [{ ...one, instrument }] : [];
    })
    .sort((one, other) => compare(dayOf(one), dayOf(other)));
}

function isOver(one: SafetyReading, asked: readonly SafetyReading[]): boolean {
  return asked.some(
    (later) =>
      keyOf(later) === keyOf(one) &&
      dayOf(later) > dayOf(one) &&
      !callsForSafety(later.instrument, later.value),
  );
}

/** Whether the record of a reading says why nothing needs to follow. */
export function isAnswered({ reading }: SafetyAnswer): boolean {
  const { answers = {} } = reading.record ?? {};
  return Object.hasOwn(answers, safetyCheck) && answers[safetyCheck]?.because !== undefined;
}

/** The last day up to today on which something was done about danger, and noted. */
function lastFollowed({ records }: CaseFile, today: Day): Day | undefined {
  const crises = records.interview.filter(({ reading }) => holdsCrisis(reading.record));
  const days = [...crises, ...records['safety-plan']].map(({ record }) => record.date);
  return latest(days.filter((day) => day !== undefined && day <= today));
}

function isFollowed({ day, reading }: NamedValue, followed: Day | undefined): boolean {
  if (holdsCrisis(reading.record)) return true;
  return day !== undefined && followed !== undefined && followed >= day;
}

function holdsCrisis(record: NamedValue['reading']['record']): boolean {
  return record?.record === 'interview' && Object.keys(record.crisis ?? {}).length > 0;
}

function keyOf({ name, respondent = '' }: NamedValue): string {
  return `${name} ${respondent.trim().toLowerCase()}`;
}

/** A record without a day is being written now. */
function dayOf({ day }: NamedValue): string {
  return day ?? '9999';
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
