// @ts-check
// `node bench/first-commits.mjs`: what it costs to know when each file was first committed, beside
// what git itself needs to tell the same changes in one run. Ratios hold from machine to machine;
// milliseconds don't.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { importSource } from '../tools/import-source.mjs';

const notes = 2000;
const rounds = 5;

const { askHistory, gitEnvironment, gitLimits } = await importSource(`
export { askHistory } from './src/caseload/git/ask-history.ts';
export { gitEnvironment, gitLimits } from './src/caseload/git/question.ts';
`);

/** A repository in which each note came with a commit of its own, and each tenth was renamed later. */
function manyCommits() {
  const folder = mkdtempSync(join(tmpdir(), 'caseload-bench-'));
  git(['init', '-q', '-b', 'main', folder]);
  const parts = Array.from({ length: notes }, (_, number) => {
    const time = 1_700_000_000 + number * 40_000;
    const text = `---\nrecord: interview\ncase: B-${number % 100}\n---\n\n${`Note ${number}.\n`.repeat(40)}`;
    const renamed =
      number % 10 === 9 ? `R cases/${number - 5}.md cases/${number - 5}-renamed.md\n` : '';
    return [
      `commit refs/heads/main\ncommitter A <a@example.org> ${time} +0000\ndata 4\nNote\n`,
      `M 100644 inline cases/${number}.md\ndata ${Buffer.byteLength(text)}\n${text}\n${renamed}`,
    ].join('');
  });
  git(['-C', folder, 'fast-import', '--quiet'], parts.join(''));
  return folder;
}

/** @param {readonly string[]} args @param {string} [input] */
function git(args, input = '') {
  return execFileSync('git', args, {
    input,
    env: gitEnvironment(process.env),
    maxBuffer: gitLimits.bytes,
  });
}

/** @param {string} folder */
function historyOf(folder) {
  const asking = askHistory(folder, devNull);
  let step = asking.next();
  while (!step.done) {
    step = asking.next({ bytes: git(step.value.args, step.value.input), remarks: '' });
  }
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

const folder = manyCommits();
try {
  const known = historyOf(folder).firstCommitted.size;
  const floor = cost(() => git(['-C', folder, 'log', '--name-status', '--format=%ad']));
  /** @type {[string, number][]} */
  const rows = [
    ['git log --name-status', floor],
    ['Caseload: when each file was first committed', cost(() => historyOf(folder))],
  ];
  console.log(`${notes} commits, ${known} names of files, the best of ${rounds} rounds\n`);
  for (const [what, time] of rows) {
    const ratio = (time / floor).toFixed(2);
    console.log(`${time.toFixed(1).padStart(9)} ms  ${ratio.padStart(6)} x  ${what}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
