// @ts-check
// `node bench/review-history.mjs`: what a supervisor's view costs that holds every plan against the
// version last decided on, beside what git itself needs to print the same commits in one run.
// Ratios hold from machine to machine; milliseconds don't.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../tools/folders.mjs';
import { importSource } from '../tools/import-source.mjs';
import { readFolder } from '../tools/sample-history.mjs';

const plans = 200;
const commits = 2000;
const rounds = 3;

const domain = await importSource(`
export { askTexts } from './src/caseload/git/ask-texts.ts';
export { askVersions } from './src/caseload/git/ask-versions.ts';
export { gitEnvironment, gitLimits } from './src/caseload/git/question.ts';
export { comparePlans } from './src/plans/compare/compare-plans.ts';
export { whereDaysMoved } from './src/plans/revisions/due-days.ts';
export { readRecord } from './src/records/read-record.ts';
`);

/**
 * A plan of one of many cases after some rounds of work on it: each round something was done, each
 * third a goal was put off.
 *
 * @param {number} plan
 * @param {number} round
 */
function planAfter(plan, round) {
  const day = (/** @type {number} */ days) =>
    new Date(Date.UTC(2026, 6, 20 + days)).toISOString().slice(0, 10);
  let steps = 0;
  return (templates[plan % templates.length] ?? '')
    .replace(/^case: .*$/m, `case: B-${String(plan).padStart(4, '0')}`)
    .replace(/^review: .*$/m, `review: ${day(round * 14)}`)
    .replace(/^( {4}due: ).*$/m, `$1${day(Math.floor(round / 3) * 42)}`)
    .replace(/^( {4}achievement: ).*$/m, `$1${round % 2 ? 'improving' : 'in-progress'}`)
    .replace(/, done: [\d-]+/g, (done) => (steps++ < round ? done : ''));
}

/** A repository in which each commit is one round of work on one plan; some plans were moved once. */
function manyCommits() {
  const folder = mkdtempSync(join(tmpdir(), 'caseload-bench-'));
  git(['init', '-q', '-b', 'main', folder]);
  const parts = Array.from({ length: commits }, (_, number) => {
    const plan = number % plans;
    const round = Math.floor(number / plans);
    const isMoved = plan % 20 === 7 && round >= 3;
    const path = (/** @type {boolean} */ moved) =>
      `cases/B-${plan}/${moved ? 'plan-of-summer' : 'plan'}.md`;
    const moving = isMoved && round === 3 ? `D ${path(false)}\n` : '';
    const text = planAfter(plan, round);
    return [
      `commit refs/heads/main\nauthor M. Okafor <m@example.org> ${1_780_000_000 + number * 9000} +0000\n`,
      `committer M. Okafor <m@example.org> ${1_780_000_000 + number * 9000} +0000\ndata 12\nPlan revised\n`,
      `${moving}M 100644 inline ${path(isMoved)}\ndata ${Buffer.byteLength(text)}\n${text}\n`,
    ].join('');
  });
  git(['-C', folder, 'fast-import', '--quiet'], parts.join(''));
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
  while (!step.done) {
    step = asking.next({ bytes: git(step.value.args, step.value.input), remarks: '' });
  }
  return step.value;
}

/** @param {string} text */
const planIn = (text) => domain.readRecord({ path: '', text })?.record;

/** Versions of all plans, then of each the text now and of the decision, half way back. */
function review() {
  const started = performance.now();
  const versions = answer(domain.askVersions(folder, devNull));
  const known = performance.now();
  const sides = [...versions.files.values()].map((all) => {
    const blobs = all.map((/** @type {{ blob: string }} */ { blob }) => blob);
    const at = Math.floor(blobs.length / 2);
    return { decided: blobs[at], now: blobs.at(-1), earlier: blobs.slice(0, at) };
  });
  const wanted = sides.flatMap(({ decided, now, earlier }) => [decided, now, ...earlier]);
  const bytes = answer(domain.askTexts(folder, devNull, wanted));
  const text = (/** @type {string} */ blob) => decoder.decode(bytes.get(blob));
  const held = performance.now();
  const after = sides.map(({ now }) => planIn(text(now)));
  const open = performance.now();
  const before = sides.map(({ decided }) => planIn(text(decided)));
  const done = performance.now();
  const changes = before.map((plan, index) => {
    const told = domain.comparePlans(plan, after[index]);
    if (!told.some((/** @type {{ kind: string }} */ { kind }) => kind === 'due-moved')) return told;
    const { earlier: blobs = [], decided = '' } = sides[index] ?? {};
    const earlier = domain.whereDaysMoved(blobs.map(text), text(decided)).map(planIn);
    return domain.comparePlans(plan, after[index], { earlier });
  });
  const ended = performance.now();
  return {
    files: sides.length,
    changes: changes.flat().length,
    times: { versions: known - started, texts: held - known, now: open - held, read: done - open },
    comparison: ended - done,
    all: ended - started - (open - held),
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
const templates = readFolder(join(root, 'examples/caseload/cases'))
  .map(({ text }) => text)
  .filter((text) => domain.readRecord({ path: '', text })?.record?.record === 'plan');
const folder = manyCommits();
try {
  const floor = best(logged, (time) => time);
  const found = best(review, ({ all }) => all);
  console.log(
    `${commits} commits, ${found.files} plans, ${found.changes} changes, the best of ${rounds} rounds\n`,
  );
  /** @type {[string, number][]} */
  const rows = [
    ['git log -p', floor],
    ['Caseload: versions of all plans', found.times.versions],
    ['Caseload: texts of two versions and all before them', found.times.texts],
    ['Caseload: reading the plans as decided on', found.times.read],
    ['Caseload: comparing them, and how often days were put off before', found.comparison],
    ['Caseload: all of these, which is what the review view needs', found.all],
    ['Caseload: reading the plans as they are, which the editor has done before', found.times.now],
  ];
  for (const [what, time] of rows) {
    const ratio = (time / floor).toFixed(2);
    console.log(`${time.toFixed(1).padStart(9)} ms  ${ratio.padStart(6)} x  ${what}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
