// @ts-check
// npm run pages: writes docs/instruments.md, the instruments that Caseload knows, from their data in
// src/caseload/instruments. With --check nothing is written, and the exit code is 1 where the page is
// out of date.
import { importSource } from './import-source.mjs';
import { writePage } from './write-page.mjs';

/** @typedef {import('../src/caseload/instrument.ts').Instrument} Instrument */

/** @returns {Promise<readonly Instrument[]>} */
async function readInstruments() {
  const { knownInstruments } = await importSource(
    `export { knownInstruments } from './src/caseload/instruments.ts';`,
  );
  return knownInstruments;
}

/** @param {Instrument} instrument */
function rowOf({ name, title, low, high, better, safety }) {
  const asks = safety ? `above ${safety.above}` : '';
  return `| [\`${name}\`](#${name}) | ${title} | ${low} to ${high} | ${better} | ${asks} |`;
}

/** @param {Instrument} instrument */
function partOf(instrument) {
  const { name, title, low, high, step, better, respondents, licence, note, source } = instrument;
  const whole =
    step === undefined ? '' : step === 1 ? ', in whole numbers' : `, in steps of ${step}`;
  const facts = [
    `Range: ${low} to ${high}${whole}; ${better} is better.`,
    ...(instrument.endIsWithinReach
      ? ['Its best end can be reached and kept, so a goal may have its target there.']
      : []),
    `Answered by: ${respondents.join(', ')}.`,
    ...(instrument.bandSets.length === 0 ? ['Bands: none are told.'] : []),
    ...instrument.cutPoints.map(
      (point) => `Cut point: ${point.side} ${point.value}, ${point.meaning} (${point.source}).`,
    ),
    ...safetyFacts(instrument),
    ...reliabilityFacts(instrument),
    `Licence: ${licence}`,
    `Source: ${source}.`,
  ];
  return [
    `## ${name}`,
    note ? `${title}. ${note}` : `${title}.`,
    facts.map((fact) => `- ${fact}`).join('\n'),
    ...instrument.bandSets.map((set) => tableOf(set, high)),
  ];
}

/** @param {Instrument} instrument */
function safetyFacts({ safety }) {
  if (!safety) return [];
  return [`Safety: above ${safety.above}, Caseload says at once: ${safety.prompt}.`];
}

/** @param {Instrument} instrument */
function reliabilityFacts({ reliability, reliableChange }) {
  const sd = reliability?.sd === undefined ? '' : `, standard deviation ${reliability.sd}`;
  return [
    reliability
      ? `Reliability: ${reliability.value}${sd} (${reliability.source}).`
      : 'Reliability: none is kept here.',
    ...(reliableChange
      ? [`Reliable change: ${reliableChange.points} points (${reliableChange.source}).`]
      : []),
  ];
}

/** @param {Instrument['bandSets'][number]} set @param {number} high */
function tableOf({ name, respondents, bands, source }, high) {
  const rows = bands.map(({ from, name: band }, index) => {
    const next = bands[index + 1]?.from;
    const to = next === undefined ? high : next - 1;
    return `| ${from === to ? from : `${from} to ${to}`} | ${band} |`;
  });
  const by =
    respondents.length === 0
      ? ''
      : ` Told where the respondent is written as one of: ${respondents.join(', ')}.`;
  return [`**${name}** (${source}).${by}`, '', '| total | band |', '|---|---|', ...rows].join('\n');
}

const example = `instruments:
  - name: evening-calm
    title: Evening calm, as the person rates it
    low: 0
    high: 10
    better: higher
    respondents: [self]
    licence: Our own.
    bands:
      - { from: 0, name: a hard evening }
      - { from: 4, name: getting by }
      - { from: 8, name: calm }
    safety:
      below: 2
      prompt: call the duty worker, and note what was agreed in a crisis entry
  - name: sdq-total # takes the place of the known one
    low: 0
    high: 40
    respondents: [parent]
    band-sets:
      - name: Norwegian parents, 6 years
        respondents: [parent, mother, father]
        bands: [{ from: 0, name: usual }, { from: 10, name: raised }, { from: 13, name: high }]
        source: our own norms`;

/** @param {readonly Instrument[]} instruments */
function textOfPage(instruments) {
  return `${[
    '# Instruments',
    'Readings of these questionnaires and scales are known: Caseload checks their range, tells the band a total falls into, and draws them. A reading is kept under the short name on the left, in `readings` of a note or an assessment: `readings: { phq-9: 14, phq-9-item-9: 0 }`.',
    '**No items.** Only names, ranges and totals stand here and in records, never the wording of a questionnaire or its single answers: most instruments are under copyright, and single answers say more about a person than a record needs. Two are kept all the same, since somebody has to act on them the same day: the ninth answer of the PHQ-9 and the result of the C-SSRS screener. Where neither is noted, nothing is asked: a PHQ-9 total alone is fine.',
    '**Safety.** Where one of these is above 0, an error stands at the reading as soon as it is typed, and the case comes first in the Caseload view. It goes once a `crisis` entry stands in that note or in one of that day or later, or a safety plan was made or renewed since, or the record [answers it with a reason](checks/safety-answer-unfollowed.md). It says that somebody should ask, and nothing about how great the danger is.',
    '**Bands are words for ranges, not diagnoses.** Each set is told with its name and source. Where sets differ by who answered, write the `respondent` beside the reading; without one no band is told. What is not well settled is left out.',
    [
      '| name | instrument | range | better | asks about safety |',
      '|---|---|---|---|---|',
      ...instruments.map(rowOf),
    ].join('\n'),
    ...instruments.flatMap(partOf),
    '## An agency’s own',
    'In `caseload.yaml` an agency adds its own, or replaces a known one by using its name. The data of the known ones is written the same way, in `src/caseload/instruments`, and can be copied. A replaced instrument keeps asking about safety unless it says from where on itself.',
    `\`\`\`yaml\n${example}\n\`\`\``,
    '[Every key of an instrument](record-format.md#caseloadyaml).',
  ].join('\n\n')}\n`;
}

writePage('instruments.md', textOfPage(await readInstruments()));
