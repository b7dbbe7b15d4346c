import { dayInWords, distanceInWords } from '../../calendar/words.ts';
import {
  bandOf,
  type Instrument,
  instrumentOf,
  rangeInWords,
  safetyPrompt,
} from '../../caseload/instruments.ts';
import { goalsOf } from '../../caseload/goals.ts';
import { readingsOf } from '../../caseload/readings.ts';
import { speak, sentence } from '../../text/sentence.ts';
import type { Pointed } from './pointed.ts';

const lastTold = 4;

/** What is measured, from where to where, and the last readings. */
export function measureInWords({
  word,
  file,
  surroundings,
  respondent: answering,
}: Pointed): readonly string[] | undefined {
  const instrument = instrumentOf(word, surroundings.moment.settings);
  const aims = goalsOf(file).flatMap(({ goal }) =>
    (goal.measures ?? [])
      .filter(({ name }) => name === word)
      .map((measure) => ({ ...measure, id: goal.id ?? '' })),
  );
  const readings = readingsOf(file, word);
  if (!instrument && aims.length === 0 && readings.length === 0) return undefined;
  const { today } = surroundings.moment;
  const told = readings.slice(-lastTold).map(({ value, day, respondent }) => {
    const band = instrument && bandOf(instrument, value, respondent);
    const said = [String(value), band, respondent].filter(Boolean).join(', ');
    return speak(sentence('{said} on {day}', { said, day: dayInWords(day, today) }));
  });
  const last = readings.at(-1);
  return [
    instrument ? `${word}: ${instrument.title}` : word,
    ...(instrument ? about(instrument, answering) : []),
    ...aims.map(({ id, unit, baseline, target }) =>
      speak(
        sentence('{id}: {unit} from {baseline} to {target}', {
          id,
          unit: unit ?? word,
          baseline: baseline ?? '?',
          target: target ?? '?',
        }),
      ),
    ),
    ...(last
      ? [
          speak(
            sentence('Last readings: {told} ({ago})', {
              told: told.join(' · '),
              ago: distanceInWords(last.day, today),
            }),
          ),
        ]
      : [speak(sentence('No reading yet'))]),
  ];
}

function about(instrument: Instrument, respondent: string | undefined): readonly string[] {
  const { note, source } = instrument;
  return [rangeInWords(instrument, respondent), note, source].filter(Boolean);
}

/** A number under a measure's name: where it lies, and what it asks for at once. */
export function readingInWords(pointed: Pointed): readonly string[] | undefined {
  const { keys, word, respondent } = pointed;
  const name = keys.at(-1) ?? '';
  const lines = measureInWords({ ...pointed, word: name });
  const instrument = instrumentOf(name, pointed.surroundings.moment.settings);
  const band = instrument && bandOf(instrument, Number(word), respondent);
  const prompt = instrument && safetyPrompt(instrument, Number(word));
  return (
    lines && [
      `${name}: ${[word, band].filter(Boolean).join(', ')}`,
      ...(prompt ? [speak(prompt)] : []),
      ...lines.slice(1),
    ]
  );
}
