// @ts-check
// `npm run bench`: what reading and checking a caseload costs, beside what nobody can do without:
// reading the files, and parsing their front matter. Ratios hold from machine to machine;
// milliseconds don't.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, parseDocument } from 'yaml';
import { root } from '../tools/folders.mjs';
import { importSource } from '../tools/import-source.mjs';
import { readFolder } from '../tools/sample-history.mjs';

const cases = 100;
const rounds = 5;

const domain = await importSource(`
export { readRecord } from './src/records/read-record.ts';
export { makeCaseload, changeCaseload } from './src/caseload/caseload.ts';
export { defaultSettings } from './src/caseload/settings.ts';
export { caseloadFigures } from './src/summaries/caseload/caseload-figures.ts';
export { checkCaseload, checkCase } from './src/checks/run.ts';
export { Checking } from './src/checks/checking.ts';
`);
const moment = { today: '2026-11-20', settings: domain.defaultSettings };

/** The sample's readable records, a case for each of many numbers. */
function manyRecords() {
  const sample = readFolder(join(root, 'examples/caseload/cases')).filter(
    ({ text }) => domain.readRecord({ path: '', text })?.record,
  );
  const templates = [...groupByCase(sample).values()];
  return Array.from({ length: cases }, (_, number) => {
    const id = `B-${String(number).padStart(4, '0')}`;
    return (templates[number % templates.length] ?? []).map(({ path, text }) => ({
      path: path.replace(/^C-\d+/, id),
      text: text.replace(/^(case|id): C-\d+/m, `$1: ${id}`),
    }));
  }).flat();
}

/** @param {ReturnType<typeof readFolder>} files */
function groupByCase(files) {
  const groups = new Map();
  for (const file of files) {
    const id = file.path.split('/')[0];
    groups.set(id, [...(groups.get(id) ?? []), file]);
  }
  return groups;
}

/** The best of some rounds, in milliseconds of CPU. @param {() => void} work */
function cost(work) {
  const times = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

const files = manyRecords();
const folder = mkdtempSync(join(tmpdir(), 'caseload-bench-'));
const paths = files.map(({ text }, index) => {
  const path = join(folder, `${index}.md`);
  writeFileSync(path, text);
  return path;
});
const yamls = files.map(({ text }) => text.split(/^---\r?$/m)[1] ?? '');
const readings = () => new Map(files.map((file) => [file.path, domain.readRecord(file)]));
const read = readings();
const caseload = domain.makeCaseload(read, domain.defaultSettings);
const [first] = files;
const changed = () => new Map([[first?.path, domain.readRecord({ ...first })]]);

const checking = new domain.Checking(moment);
for (const file of [...caseload.cases, caseload.unfiled]) checking.check(file);

const floor = cost(() => yamls.forEach((yaml) => parse(yaml)));
/** @type {[string, number][]} */
const rows = [
  ['read the files’ bytes', cost(() => paths.forEach((path) => readFileSync(path)))],
  ['parse the front matter to plain data (`yaml`)', floor],
  [
    'parse it to a tree with positions (`yaml`)',
    cost(() => yamls.forEach((yaml) => void parseDocument(yaml))),
  ],
  ['Caseload: read every record', cost(() => void readings())],
  ['Caseload: check the whole caseload', cost(() => domain.checkCaseload(caseload, moment))],
  // With a moment of its own each time, so that nothing is remembered.
  [
    'Caseload: the figures of the whole caseload',
    cost(() => void domain.caseloadFigures(caseload, { ...moment })),
  ],
  [
    'Caseload: one record typed into, all findings of the caseload told again',
    cost(() => {
      const after = domain.changeCaseload(caseload, changed());
      for (const file of [...after.cases, after.unfiled]) checking.check(file);
    }),
  ],
  [
    'Caseload: one record typed into, its case checked as if for the first time',
    cost(() => {
      const after = domain.changeCaseload(caseload, changed());
      domain.checkCase(after.cases[0], moment);
    }),
  ],
];
rmSync(folder, { recursive: true });
console.log(`${files.length} records of ${cases} cases, the best of ${rounds} rounds\n`);
for (const [what, time] of rows) {
  const ratio = (time / floor).toFixed(2);
  console.log(`${time.toFixed(1).padStart(9)} ms CPU  ${ratio.padStart(6)} x  ${what}`);
}
