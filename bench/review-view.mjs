// @ts-check
// `node bench/review-view.mjs`: the view of plan reviews on a repository with 2,000 commits and 200
// plans, all of which changed since their last decision, beside what git needs to print the same
// commits. Ratios hold from machine to machine; milliseconds don't.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../tools/folders.mjs';
import { importSource } from '../tools/import-source.mjs';

const plans = 200;
const commits = 2000;
const rounds = 3;

const domain = await importSource(`
export { dayFrom } from './src/calendar/day.ts';
export { askTexts } from './src/caseload/git/ask-texts.ts';
export { askVersions } from './src/caseload/git/ask-versions.ts';
export { gitEnvironment, gitLimits } from './src/caseload/git/question.ts';
export { makeCaseload } from './src/caseload/caseload.ts';
export { defaultSettings } from './src/caseload/settings.ts';
export { fingerprintOf } from './src/plans/fingerprint.ts';
export { Comparing } from './src/plans/review/comparing.ts';
export { reviewCases } from './src/plans/review/review-cases.ts';
export { readRecord } from './src/records/read-record.ts';
`);

/** The plans of the sample, so that they are as long as plans are. */
const templates = ['C-0142', 'C-0201', 'C-0123', 'C-0137', 'C-0206'].map((id) =>
  readFileSync(join(root, `examples/caseload/cases/${id}/plan.md`), 'utf8'),
);

/** @param {number} number */
const idOf = (number) => `B-${String(number).padStart(4, '0')}`;

/**
 * A plan after some rounds of work on it: each round something was done, each third a goal was put
 * off.
 *
 * @param {number} number
 * @param {number} round
 */
function planAfter(number, round) {
  const day = (/** @type {number} */ days) =>
    new Date(Date.UTC(2026, 6, 20 + days)).toISOString().slice(0, 10);
  let steps = 0;
  return (templates[number % templates.length] ?? '')
    .replace(/^case: .*$/m, `case: ${idOf(number)}`)
    .replace(/^review: .*$/m, `review: ${day(round * 14)}`)
    .replace(/^( {4}due: ).*$/m, `$1${day(Math.floor(round / 3) * 42)}`)
    .replace(/, done: [\d-]+/g, (done) => (steps++ < round ? done : ''));
}

/** @param {string} path @param {string} text */
const read = (path, text) => domain.readRecord({ path, text });

/** @param {number} number */
function caseAndDecision(number) {
  const id = idOf(number);
  const half = Math.floor(commits / plans / 2);
  const print = domain.fingerprintOf(read('plan.md', planAfter(number, half)));
  const date = new Date((start + (half * plans + number) * step) * 1000).toISOString().slice(0, 10);
  return {
    [`cases/${id}/case.md`]: `---\nrecord: case\nid: ${id}\nclient: N.${number}\nstatus: active\nrisk: low\nopened: 2026-01-05\nworker: W. ${number % 9}\n---\n`,
    [`cases/${id}/review.md`]: `---\nrecord: review\ncase: ${id}\ndate: ${date}\nreviewer: T. Lindqvist\nplan: ${print}\ndecision: approved\n---\n`,
  };
}

const start = 1_790_000_000;
const step = 9000;

/** A repository in which each commit is one round of work on one plan. */
function manyCommits() {
  const folder = mkdtempSync(join(tmpdir(), 'caseload-bench-'));
  git(['init', '-q', '-b', 'main', folder]);
  const inline = (/** @type {[string, string]} */ [path, text]) =>
    `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
  const parts = Array.from({ length: commits }, (_, index) => {
    const number = index % plans;
    const round = Math.floor(index / plans);
    const who = `M. Okafor <m@example.org> ${start + index * step} +0000`;
    const first = round === 0 ? Object.entries(caseAndDecision(number)).map(inline).join('') : '';
    const plan = inline([`cases/${idOf(number)}/plan.md`, planAfter(number, round)]);
    return `commit refs/heads/main\nauthor ${who}\ncommitter ${who}\ndata 12\nPlan revised\n${first}${plan}`;
  });
  git(['-C', folder, 'fast-import', '--quiet'], parts.join(''));
  git(['-C', folder, 'reset', '-q', '--hard']);
  return folder;
}

/** @param {readonly string[]} args @param {string} [input] */
function git(args, input = '') {
  const { status, stdout, stderr } = spawnSync('git', args, {
    input,
    env: domain.gitEnvironment(process.env),
    maxBuffer: 16 * domain.gitLimits.bytes,
  });
  if (status !== 0) throw new Error(String(stderr));
  return stdout;
}

/** @param {Generator<any, any, any>} asking */
function answer(asking) {
  let step = asking.next();
  while (!step.done)
    step = asking.next({ bytes: git(step.value.args, step.value.input), remarks: '' });
  return step.value;
}

/** The records as they stand, which the editor has read before anybody opens the view. */
function readNow() {
  const paths = Array.from({ length: plans }, (_, number) =>
    ['case', 'plan', 'review'].map((name) => `cases/${idOf(number)}/${name}.md`),
  ).flat();
  const readings = paths.map((path) => [
    path,
    read(path, readFileSync(join(folder, path), 'utf8')),
  ]);
  return domain.makeCaseload(new Map(/** @type {any} */ (readings)), domain.defaultSettings);
}

function open() {
  const begun = performance.now();
  const versions = answer(domain.askVersions(folder, devNull));
  const known = performance.now();
  const moment = { today: domain.dayFrom('2027-12-31'), settings: domain.defaultSettings };
  const reviewed = { caseload, moment, basis: { kind: 'decision' }, versions };
  const texts = new Map();
  const readings = new Map();
  let asking = 0;
  const asked = {
    text: (/** @type {string} */ blob) => texts.get(blob),
    reading: (/** @type {string} */ blob) => {
      if (!readings.has(blob)) readings.set(blob, read(blob, texts.get(blob)));
      return readings.get(blob);
    },
  };
  const comparing = new domain.Comparing(moment);
  const cpu = process.cpuUsage();
  const work = domain.reviewCases(reviewed, comparing);
  let step = work.next();
  let longest = 0;
  while (!step.done) {
    const before = performance.now();
    if (step.value.length > 0)
      for (const [blob, bytes] of answer(domain.askTexts(folder, devNull, step.value)))
        texts.set(blob, decoder.decode(bytes));
    const after = performance.now();
    asking += after - before;
    step = work.next(asked);
    longest = Math.max(longest, performance.now() - after);
  }
  const ended = performance.now();
  const { user, system } = process.cpuUsage(cpu);
  const cases = step.value.workers.flatMap((/** @type {any} */ { cases }) => cases);
  const changes = cases.flatMap((/** @type {any} */ { plan }) => plan.changes).length;
  return {
    cases: cases.length,
    changes,
    read: readings.size,
    versions: known - begun,
    asking,
    work: ended - known - asking,
    busy: (user + system) / 1000,
    longest,
    all: ended - begun,
  };
}

/** The best of some rounds, by the clock. @template T @param {() => T} work @param {(t: T) => number} time */
function best(work, time) {
  const found = Array.from({ length: rounds }, work);
  return found.reduce((one, other) => (time(one) <= time(other) ? one : other));
}

function logged() {
  const before = performance.now();
  git(['-C', folder, 'log', '-p', '--no-ext-diff', '--no-textconv']);
  return performance.now() - before;
}

const decoder = new globalThis.TextDecoder();
const folder = manyCommits();
const caseload = readNow();
try {
  const floor = best(logged, (time) => time);
  const found = best(open, ({ all }) => all);
  console.log(
    `${commits} commits, ${plans} plans, of which ${found.cases} changed in ${found.changes} ways; ` +
      `${found.read} earlier texts read; the best of ${rounds} rounds\n`,
  );
  /** @type {[string, number][]} */
  const rows = [
    ['git log -p', floor],
    ['versions of all files', found.versions],
    ['earlier texts', found.asking],
    ['reading and comparing them', found.work],
    ['the same, by the time this process had a processor', found.busy],
    ['the view, from nothing known to all its lines', found.all],
    ['the longest piece of work before others have their turn', found.longest],
  ];
  for (const [what, time] of rows) {
    const ratio = (time / floor).toFixed(2);
    console.log(`${time.toFixed(1).padStart(9)} ms  ${ratio.padStart(6)} x  ${what}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
