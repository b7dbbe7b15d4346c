// @ts-check
// `node bench/caseload-summary.mjs`: what the summary of a whole caseload costs, each fact with the
// line it leads to, for 250, 500 and 1,000 cases, beside a plain parse of the front matter of the same
// records. A case must cost the same however many there are. Ratios hold from machine to machine;
// milliseconds don't.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../tools/folders.mjs';
import { importSource } from '../tools/import-source.mjs';
import { readFolder } from '../tools/sample-history.mjs';

const sizes = [250, 500, 1000];
const rounds = 2;
const today = '2026-11-20';

const domain = await importSource(`
export { readRecord } from './src/records/read-record.ts';
export { makeCaseload } from './src/caseload/caseload.ts';
export { readSettings } from './src/caseload/settings.ts';
export { markdownPieces } from './src/summaries/markdown-pieces.ts';
export { addressesFrom } from './src/summaries/source-address.ts';
export { writeDocument } from './src/summaries/write-document.ts';
`);

const { settings } = domain.readSettings({
  path: 'caseload.yaml',
  text: readFileSync(join(root, 'examples/caseload/caseload.yaml'), 'utf8'),
});

/** @type {Map<string, { path: string, text: string }[]>} */
const sample = new Map();
for (const file of readFolder(join(root, 'examples/caseload/cases'))) {
  if (!domain.readRecord(file)?.record) continue;
  const id = file.path.split('/')[0] ?? '';
  sample.set(id, [...(sample.get(id) ?? []), file]);
}

/** The sample's readable records, a case for each of many numbers. @param {number} cases */
function manyRecords(cases) {
  const templates = [...sample.values()];
  return Array.from({ length: cases }, (_, number) => {
    const id = `B-${String(number).padStart(4, '0')}`;
    return (templates[number % templates.length] ?? []).map(({ path, text }) => ({
      path: `cases/${path.replace(/^C-\d+/, id)}`,
      text: text.replace(/^(case|id): C-\d+/m, `$1: ${id}`),
    }));
  }).flat();
}

/** @param {() => void} work */
function cost(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Read anew, so that nothing is remembered. @param {ReturnType<typeof manyRecords>} files */
function caseloadOf(files) {
  const readings = files.flatMap((file) => domain.readRecord(file) ?? []);
  return domain.makeCaseload(
    new Map(readings.map((/** @type {any} */ reading) => [reading.path, reading])),
    settings,
  );
}

/** @param {ReturnType<typeof manyRecords>} files */
function measure(files) {
  const floor = cost(() => files.forEach(({ text }) => parse(text.split(/^---\r?$/m)[1] ?? '')));
  const caseload = caseloadOf(files);
  const pieces = domain.markdownPieces(
    domain.writeDocument({
      kind: 'caseload',
      about: { caseload, cases: caseload.cases },
      moment: { today, settings },
      unfiled: caseload.unfiled.readings,
      addressOf: domain.addressesFrom((/** @type {string} */ path) => path),
    }),
  );
  /** @type {number[]} */
  const times = [];
  let length = 0;
  for (let isDone = false; !isDone;) {
    times.push(
      cost(() => {
        const { value, done } = pieces.next();
        length += value?.length ?? 0;
        isDone = done;
      }),
    );
  }
  const all = times.reduce((sum, time) => sum + time, 0);
  // All figures are worked out for the second piece, their first table.
  const [first = 0, figures = 0] = times;
  return { floor, figures, first, all, length };
}

console.log(`The best of ${rounds} rounds, in milliseconds of CPU\n`);
console.log('cases  records  yaml parse  first piece  figures  whole summary      x  a case   KiB');
for (const size of sizes) {
  const files = manyRecords(size);
  const found = Array.from({ length: rounds }, () => measure(files)).reduce((one, other) =>
    one.all / one.floor <= other.all / other.floor ? one : other,
  );
  const { floor, first, figures, all, length } = found;
  console.log(
    [
      String(size).padStart(5),
      String(files.length).padStart(8),
      floor.toFixed(0).padStart(11),
      first.toFixed(1).padStart(12),
      figures.toFixed(0).padStart(8),
      all.toFixed(0).padStart(14),
      (all / floor).toFixed(2).padStart(6),
      ((all - figures) / size).toFixed(2).padStart(7),
      (length / 1024).toFixed(0).padStart(5),
    ].join(' '),
  );
}
