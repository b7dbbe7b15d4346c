import { type Sentence, sentence, speak } from '../text/sentence.ts';
import {
  type BandSet,
  type CutPoint,
  type Instrument,
  instrumentFrom,
  type WrittenInstrument,
} from './instrument.ts';
import auditC from './instruments/audit-c.json' with { type: 'json' };
import cSsrs from './instruments/c-ssrs.json' with { type: 'json' };
import gad7 from './instruments/gad-7.json' with { type: 'json' };
import k10 from './instruments/k10.json' with { type: 'json' };
import pcl5 from './instruments/pcl-5.json' with { type: 'json' };
import phq9 from './instruments/phq-9.json' with { type: 'json' };
import phq9Item9 from './instruments/phq-9-item-9.json' with { type: 'json' };
import rosenberg from './instruments/rosenberg.json' with { type: 'json' };
import sdqTotal from './instruments/sdq-total.json' with { type: 'json' };
import wemwbs7 from './instruments/wemwbs-7.json' with { type: 'json' };
import who5 from './instruments/who-5.json' with { type: 'json' };
import whodas12 from './instruments/whodas-12.json' with { type: 'json' };

export { type Instrument, instrumentFrom } from './instrument.ts';

// What the files say is held against the schema of an agency's own by a test.
const written = [
  ...[phq9, gad7, auditC, pcl5, who5, k10, rosenberg, sdqTotal, whodas12, wemwbs7],
  ...[phq9Item9, cSsrs],
] as readonly WrittenInstrument[];

/** Instruments in common use whose totals records may hold. */
export const knownInstruments: readonly Instrument[] = written.flatMap(
  (one) => instrumentFrom(one) ?? [],
);

/** The instrument whose totals a measure holds, by the measure's name. */
export function instrumentOf(
  measure: string,
  { instruments }: { readonly instruments: readonly Instrument[] },
): Instrument | undefined {
  return instruments.find(({ name }) => name === measure);
}

/** The agency's own first; one of theirs takes the place of a known one with its name. */
export function instrumentsWith(own: readonly Instrument[]): readonly Instrument[] {
  const names = new Set(own.map(({ name }) => name));
  return [
    ...own.map((one) => ({ ...one, safety: one.safety ?? knownSafety(one.name) })),
    ...knownInstruments.filter(({ name }) => !names.has(name)),
  ];
}

/** A range or title of the agency's own must not turn a question about safety off unnoticed. */
function knownSafety(name: string): Instrument['safety'] {
  return instrumentOf(name, { instruments: knownInstruments })?.safety;
}

/**
 * The set of bands for what somebody answered: the one meant for that respondent, else one that is
 * meant for everybody. Undefined where none is, or where more than one respondent may be meant.
 */
export function bandSetOf({ bandSets }: Instrument, respondent?: string): BandSet | undefined {
  const fitting = bandSets.filter(({ respondents }) => isAmong(respondents, respondent));
  if (fitting.length > 0) return fitting.length === 1 ? fitting[0] : undefined;
  return bandSets.find(({ respondents }) => respondents.length === 0);
}

function isAmong(respondents: readonly string[], respondent = ''): boolean {
  const said = ` ${plainWords(respondent)} `;
  return respondents.some((word) => said.includes(` ${plainWords(word)} `));
}

function plainWords(text: string): string {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ');
}

/** The band that a total falls into, where a set of bands fits the respondent. */
export function bandOf(
  instrument: Instrument,
  total: number,
  respondent?: string,
): string | undefined {
  if (total < instrument.low || total > instrument.high) return undefined;
  return bandSetOf(instrument, respondent)?.bands.findLast(({ from }) => from <= total)?.name;
}

/** Whether a total calls for a talk about safety at once. */
export function callsForSafety({ safety }: Instrument, total: number): boolean {
  const { above = Infinity, below = -Infinity } = safety ?? {};
  return total > above || total < below;
}

/** What a total calls for where it calls for a talk about safety, as a sentence. */
export function safetyPrompt(instrument: Instrument, total: number): Sentence | undefined {
  const { name, safety } = instrument;
  if (!safety || !callsForSafety(instrument, total)) return undefined;
  const { prompt } = safety;
  return sentence('`{name}` is {value}: {prompt}', { name, value: total, prompt });
}

/**
 * `0 to 27, lower is better; Severity of depression: mild from 5, moderate from 10 (Kroenke 2001)`.
 * Without a respondent all sets of bands are told, else the one that fits.
 */
export function rangeInWords(instrument: Instrument, respondent?: string): string {
  const { bandSets, cutPoints } = instrument;
  const fitting = respondent === undefined ? undefined : bandSetOf(instrument, respondent);
  return [
    speak(scaleOf(instrument)),
    ...(fitting ? [fitting] : bandSets).map(setInWords),
    ...cutPoints.map(cutPointInWords),
  ].join('; ');
}

/** `0 to 27, lower is better` */
export function scaleOf({ low, high, better }: Instrument): Sentence {
  return sentence('{low} to {high}, {better} is better', { low, high, better });
}

function setInWords({ name, bands, source }: BandSet): string {
  const named = bands.map((band) => speak(sentence('{name} from {from}', { ...band }))).join(', ');
  const whole = name ? speak(sentence('{name}: {named}', { name, named })) : named;
  return withSource(whole, source);
}

function cutPointInWords({ value, side, meaning, source }: CutPoint): string {
  return withSource(speak(sentence('{side} {value} {meaning}', { side, value, meaning })), source);
}

function withSource(words: string, source: string): string {
  return source ? speak(sentence('{words} ({source})', { words, source })) : words;
}
