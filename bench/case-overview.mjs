// @ts-check
// `node bench/case-overview.mjs`: what it costs to open the overview of a case of 20 series over five
// years, beside reading the YAML of its notes. Ratios hold from machine to machine; milliseconds don't.
import { importSource } from '../tools/import-source.mjs';

const series = 20;
const weeks = 260;
const rounds = 7;
const today = '2026-11-20';

const domain = await importSource(`
export { caseOverview } from './src/overviews/case-overview.ts';
export { addressOf } from './src/overviews/opening.ts';
export { findCase, makeCaseload } from './src/caseload/caseload.ts';
export { defaultSettings } from './src/caseload/settings.ts';
export { readRecord } from './src/records/read-record.ts';
export { speak, sentence } from './src/text/sentence.ts';
export { noPictures, picturesOf } from './src/writing/pictures.ts';
export { toHtml } from 'hast-util-to-html';
export { parse } from 'yaml';
export * as charts from './src/charts/index.ts';
`);

const day = (/** @type {number} */ week) =>
  new Date(Date.UTC(2021, 10, 22 + week * 7)).toISOString().slice(0, 10);
const names = Array.from({ length: series }, (_, at) => `measure-${at + 1}`);

/** @type {Record<string, string>} */
const notes = {
  'case.md':
    'record: case\nid: C-0500\nclient: T.W.\nstatus: active\nopened: 2021-11-20\nworker: M. Okafor',
  'plan.md': [
    'record: plan\ncase: C-0500\nstatus: active\nstart: 2022-06-01\ngoals:',
    ...names.map(
      (name, at) =>
        `  - id: G${at + 1}\n    goal: Goal of ${name}\n    status: active\n    start: 2022-06-01\n    due: 2027-06-01\n    measures: [{ name: ${name}, baseline: 4, target: 28 }]`,
    ),
  ].join('\n'),
};
for (let week = 0; week < weeks; week++) {
  const readings = names.map(
    (name, at) => `${name}: ${Math.round(10 + 8 * Math.sin((week + at) / 15) + (week % 3))}`,
  );
  notes[`${day(week)}.md`] =
    `record: interview\ncase: C-0500\ndate: ${day(week)}\nstage: monitoring-progress\nreadings: { ${readings.join(', ')} }`;
}

const records = Object.entries(notes).map(([path, yaml]) => ({
  path,
  text: `---\n${yaml}\n---\n`,
}));
const moment = { today, settings: domain.defaultSettings };

/** A case that nobody has looked at yet, so that nothing of it is remembered. */
function fresh() {
  const readings = new Map(records.map((record) => [record.path, domain.readRecord(record)]));
  return domain.findCase(domain.makeCaseload(readings, domain.defaultSettings), 'C-0500');
}

const say = (/** @type {[string, any?]} */ ...words) => domain.speak(domain.sentence(...words));

/** @param {() => unknown} work */
function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** @param {readonly number[]} times */
const median = (times) =>
  [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)];

/** @type {{ floor: number[], words: number[], pictures: number[] }} */
const times = { floor: [], words: [], pictures: [] };
for (let round = 0; round < rounds; round++) {
  times.floor.push(timed(() => Object.values(notes).forEach((yaml) => domain.parse(yaml))));
  const file = fresh();
  const subject = { file, moment, unfiled: [], speak: domain.speak };
  times.words.push(
    timed(() => domain.toHtml(domain.caseOverview({ ...subject, pictures: domain.noPictures }))),
  );
  const pictured = { file, moment, say, linkTo: domain.addressOf };
  const pictures = domain.picturesOf(domain.charts, pictured);
  times.pictures.push(
    timed(() => domain.toHtml(domain.caseOverview({ ...subject, pictures }))) / series,
  );
}

const [floor = 0, words = 0, pictures = 0] = [times.floor, times.words, times.pictures].map(median);
console.log(`Case of ${series} series over ${weeks} weeks, ${records.length} records`);
console.log(`  plain yaml parse of its front matter   ${floor.toFixed(0)} ms`);
console.log(
  `  overview in words, opened first time   ${words.toFixed(0)} ms, ${(words / floor).toFixed(2)} x`,
);
console.log(`  each picture, drawn after it           ${pictures.toFixed(1)} ms`);
