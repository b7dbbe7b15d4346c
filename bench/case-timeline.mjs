// @ts-check
// `node bench/case-timeline.mjs`: what it costs to tell the history of one case in a repository of
// many, beside what git itself needs to print the same case's commits. Ratios hold from machine to
// machine; milliseconds don't.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../tools/folders.mjs';
import { importSource } from '../tools/import-source.mjs';

const notes = 200;
const planRounds = 100;
const commits = 2000;
const rounds = 5;
const today = '2026-11-20';

const domain = await importSource(`
export { askCaseVersions } from './src/caseload/git/ask-case-versions.ts';
export { findCase, makeCaseload } from './src/caseload/caseload.ts';
export { defaultSettings } from './src/caseload/settings.ts';
export { gitEnvironment, gitLimits } from './src/caseload/git/question.ts';
export { historyOfCase } from './src/plans/history/case-history.ts';
export { readRecord } from './src/records/read-record.ts';
export { tellTimeline } from './src/summaries/case-timeline.ts';
export { writeMarkdown } from './src/summaries/write-markdown.ts';
`);

const sample = join(root, 'examples/caseload/cases/C-0142');
const read = (/** @type {string} */ name) => readFileSync(join(sample, name), 'utf8');
const texts = {
  case: read('case.md'),
  plan: read('plan.md'),
  note: read('2026-11-09-monitoring-progress.md'),
};

const day = (/** @type {number} */ number) =>
  new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10);

/**
 * What a commit wrote: of each twenty three are of the case, two notes and a round of work on its
 * plan, and the others notes of other cases.
 *
 * @param {number} number
 * @returns {{ path: string, text: string }}
 */
function written(number) {
  const turn = Math.floor(number / 20);
  const own = { 0: 'note-a', 1: 'note-b', 2: 'plan' }[number % 20];
  const date = day(Math.floor(number / 7));
  if (number === 0) return { path: 'cases/C-0142/case.md', text: texts.case };
  if (own === 'plan') return { path: 'cases/C-0142/plan.md', text: planAfter(turn) };
  const id = own ? 'C-0142' : `B-${number % 97}`;
  const text = texts.note
    .replace(/^case: .*$/m, `case: ${id}`)
    .replace(/^date: .*$/m, `date: ${date}`);
  return { path: `cases/${id}/note-${number}.md`, text };
}

/** @param {number} turn */
function planAfter(turn) {
  return texts.plan
    .replace(/^( {4}due: ).*$/m, `$1${day(200 + turn)}`)
    .replace(/^( {4}achievement: ).*$/m, `$1${turn % 2 ? 'improving' : 'in-progress'}`);
}

/** @param {string} folder */
function fill(folder) {
  git(['init', '-q', '-b', 'main', folder]);
  const parts = Array.from({ length: commits }, (_, number) => {
    const { path, text } = written(number);
    const who = `M. Okafor <m@example.org> ${Date.parse(day(Math.floor(number / 7))) / 1000} +0000`;
    return [
      `commit refs/heads/main\nauthor ${who}\ncommitter ${who}\ndata 6\nRecord\n`,
      `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`,
    ].join('');
  });
  git(['-C', folder, 'fast-import', '--quiet'], parts.join(''));
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

/** The best of some rounds, in milliseconds by the clock. @param {() => void} work */
function cost(work) {
  const times = Array.from({ length: rounds }, () => {
    const before = performance.now();
    work();
    return performance.now() - before;
  });
  return Math.min(...times);
}

const folder = mkdtempSync(join(tmpdir(), 'caseload-bench-'));
try {
  fill(folder);
  const last = new Map(
    Array.from({ length: commits }, (_, number) => written(number)).map(({ path, text }) => [
      path,
      text,
    ]),
  );
  const readings = new Map(
    [...last].map(([path, text]) => [path, domain.readRecord({ path, text })]),
  );
  const file = domain.findCase(domain.makeCaseload(readings, domain.defaultSettings), 'C-0142');
  const moment = { today, settings: domain.defaultSettings };
  const ask = () => answer(domain.askCaseVersions({ folder, nullDevice: devNull }, file, readings));
  const known = ask();
  const history = domain.historyOfCase(file, known, moment);
  /** @param {typeof known} versions */
  const tell = (versions) =>
    domain.writeMarkdown(
      domain.tellTimeline({ file, history: domain.historyOfCase(file, versions, moment) }, moment),
    );
  const floor = cost(() => git(['-C', folder, 'log', '-p', '--', 'cases/C-0142']));
  /** @type {[string, number][]} */
  const rows = [
    ['git log -p of the case', floor],
    ['Caseload: git asked for the case', cost(ask)],
    [
      'Caseload: its history and timeline',
      cost(() => tell({ ...known, texts: new Map(known.texts) })),
    ],
    ['Caseload: the same again, as somebody types', cost(() => tell(known))],
  ];
  console.log(
    `${commits} commits, of the case ${notes} notes and ${planRounds} rounds of its plan;`,
  );
  console.log(`${history.entries.length} entries, the best of ${rounds} rounds\n`);
  for (const [what, time] of rows)
    console.log(
      `${time.toFixed(1).padStart(9)} ms  ${(time / floor).toFixed(2).padStart(6)} x  ${what}`,
    );
} finally {
  rmSync(folder, { recursive: true });
}
