import { type Day, plusDays } from '../../src/calendar/day.ts';
import { dayInWords } from '../../src/calendar/words.ts';
import type { Spot } from '../../src/caseload/case-file.ts';
import type { Instrument } from '../../src/caseload/instruments.ts';
import { knownInstruments } from '../../src/caseload/instruments.ts';
import type { Chart, Drawn, Frame } from '../../src/charts/chart.ts';
import { printed } from '../../src/charts/look.ts';
import type { Series, SeriesPhase } from '../../src/measures/series.ts';
import type { Reading } from '../../src/records/read-record.ts';
import { sentence, speak } from '../../src/text/sentence.ts';

export const today = '2026-11-20' as Day;

export const frame: Frame = {
  width: 640,
  height: 320,
  look: printed,
  say: (pattern, values) => speak(sentence(pattern, values)),
  day: (day) => dayInWords(day, today),
  linkTo: ({ reading, at }) => `vscode://file/${reading.path}#${at.join('.')}`,
};

export function day(text: string): Day {
  return text as Day;
}

/** A place in a note of the case of J.D. */
export function spotIn(path: string, at: readonly (string | number)[] = ['readings']): Spot {
  const reading: Reading = { path: `cases/jd/${path}`, text: '', record: undefined, faults: [] };
  return { reading, at };
}

/** How a phase is written down here: its name, its first day, and its readings by day. */
export interface Phase {
  readonly name: string;
  readonly from?: string;
  readonly what?: string;
  readonly readings: readonly (readonly [day: string, value: number])[];
}

/** A series of J.D., with what is said about it. */
export function seriesOf(phases: readonly Phase[], about: Partial<Series> = {}): Series {
  const { measure = 'nights-housed', instrument } = about;
  return {
    measure,
    unit: undefined,
    respondent: undefined,
    goal: undefined,
    direction: 'increase',
    baseline: undefined,
    target: undefined,
    remarks: [],
    ...about,
    instrument,
    phases: phases.map((phase) => phaseOf(phase, measure, instrument)),
  };
}

function phaseOf(
  { name, from, what, readings }: Phase,
  measure: string,
  instrument: Instrument | undefined,
): SeriesPhase {
  return {
    name,
    role: name.startsWith('A') ? 'baseline' : 'intervention',
    from: from === undefined ? undefined : day(from),
    what,
    points: readings.map(([on, value], index) => ({
      ...spotIn(`interview-${on}-${index}.md`, ['readings', measure]),
      day: day(on),
      value,
      isOutside: instrument !== undefined && (value < instrument.low || value > instrument.high),
    })),
  };
}

/** Readings every so many days from a day on. */
export function every(
  days: number,
  from: string,
  values: readonly number[],
): readonly (readonly [string, number])[] {
  return values.map((value, index) => [plusDays(day(from), days * index), value] as const);
}

export function instrument(name: string): Instrument {
  const found = knownInstruments.find((each) => each.name === name);
  if (!found) throw new Error(`There is no ${name}`);
  return found;
}

/** Nights under a roof: few before the plan, more with it. */
export const nightsHoused = seriesOf(
  [
    { name: 'A', readings: every(7, '2026-01-05', [2, 4, 3, 5, 2]) },
    {
      name: 'B',
      from: '2026-02-09',
      what: 'Housing First',
      readings: every(14, '2026-02-09', [6, 9, 14, 13, 18, 22, 26, 25, 28, 30]),
    },
  ],
  { unit: 'nights in the past 30 days', target: 28, baseline: 3 },
);

export function chartOf(drawn: Drawn): Chart {
  if ('whyNot' in drawn) throw new Error(drawn.whyNot);
  return drawn;
}
