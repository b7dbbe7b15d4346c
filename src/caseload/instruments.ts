import type { CaseloadSettings } from '../records/record.ts';
import { sentence, speak } from '../text/sentence.ts';

/** A questionnaire or scale: its name, range and bands, and never its items. */
export interface Instrument {
  /** The short name that its readings are kept under. */
  readonly name: string;
  readonly title: string;
  readonly low: number;
  readonly high: number;
  readonly better: 'higher' | 'lower';
  /** Ranges of totals with a name, from the lowest up; each reaches to where the next begins. */
  readonly bands: readonly { readonly from: number; readonly name: string }[];
  readonly source: string;
}

/** Instruments in common use whose totals records may hold. */
export const knownInstruments: readonly Instrument[] = [
  {
    name: 'phq-9',
    title: 'Patient Health Questionnaire, depression',
    low: 0,
    high: 27,
    better: 'lower',
    bands: bandsOf(
      'minimal',
      [5, 'mild'],
      [10, 'moderate'],
      [15, 'moderately severe'],
      [20, 'severe'],
    ),
    source: 'Kroenke, Spitzer and Williams 2001',
  },
  {
    name: 'gad-7',
    title: 'Generalized Anxiety Disorder scale',
    low: 0,
    high: 21,
    better: 'lower',
    bands: bandsOf('minimal', [5, 'mild'], [10, 'moderate'], [15, 'severe']),
    source: 'Spitzer, Kroenke, Williams and Löwe 2006',
  },
  {
    name: 'audit-c',
    title: 'Alcohol Use Disorders Identification Test, consumption',
    low: 0,
    high: 12,
    better: 'lower',
    bands: [],
    source: 'Bush and others 1998',
  },
  {
    name: 'pcl-5',
    title: 'PTSD Checklist for DSM-5',
    low: 0,
    high: 80,
    better: 'lower',
    bands: [],
    source: 'Weathers and others 2013, National Center for PTSD',
  },
  {
    name: 'who-5',
    title: 'WHO-5 Well-Being Index, percentage score',
    low: 0,
    high: 100,
    better: 'higher',
    bands: [],
    source: 'World Health Organization 1998; Topp and others 2015',
  },
  {
    name: 'k10',
    title: 'Kessler Psychological Distress Scale',
    low: 10,
    high: 50,
    better: 'lower',
    bands: [],
    source: 'Kessler and others 2002',
  },
  {
    name: 'rosenberg',
    title: 'Rosenberg Self-Esteem Scale',
    low: 0,
    high: 30,
    better: 'higher',
    bands: [],
    source: 'Rosenberg 1965',
  },
  {
    name: 'sdq-total',
    title: 'Strengths and Difficulties Questionnaire, total difficulties',
    low: 0,
    high: 40,
    better: 'lower',
    bands: [],
    source: 'Goodman 1997',
  },
  {
    name: 'whodas-12',
    title: 'WHO Disability Assessment Schedule, 12 items',
    low: 0,
    high: 48,
    better: 'lower',
    bands: [],
    source: 'World Health Organization 2010',
  },
];

function bandsOf(
  lowest: string,
  ...rest: readonly (readonly [number, string])[]
): Instrument['bands'] {
  return [{ from: 0, name: lowest }, ...rest.map(([from, name]) => ({ from, name }))];
}

/** The band that a total falls into, where the instrument has any. */
export function bandOf({ bands }: Instrument, total: number): string | undefined {
  return bands.findLast(({ from }) => from <= total)?.name;
}

/** `0 to 27, lower is better; mild from 5, moderate from 10`. */
export function rangeInWords({ low, high, better, bands }: Instrument): string {
  const range = speak(sentence('{low} to {high}, {better} is better', { low, high, better }));
  const named = bands.map(({ from, name }) =>
    speak(sentence('{name} from {from}', { name, from })),
  );
  return named.length > 0 ? `${range}; ${named.join(', ')}` : range;
}

/** The instrument whose totals a measure holds, by the measure's name. */
export function instrumentOf(
  measure: string,
  { instruments }: { readonly instruments: readonly Instrument[] },
): Instrument | undefined {
  return instruments.find(({ name }) => name === measure);
}

/** An instrument of the agency's own; undefined where its name or range is not said. */
export function instrumentFrom(
  written: NonNullable<CaseloadSettings['instruments']>[number],
): Instrument | undefined {
  const { name, title = name, low, high, better = 'lower', bands = [], source = '' } = written;
  if (name === undefined || low === undefined || high === undefined || high <= low)
    return undefined;
  const named = bands.flatMap((band) =>
    band.from === undefined || band.name === undefined
      ? []
      : [{ from: band.from, name: band.name }],
  );
  return {
    name,
    title: title ?? name,
    low,
    high,
    better,
    bands: named.sort((one, other) => one.from - other.from),
    source,
  };
}
