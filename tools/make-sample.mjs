// @ts-check
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { dirname, join } from 'node:path';
import { findOnPath } from './find-program.mjs';
import { root } from './folders.mjs';
import { importSource } from './import-source.mjs';
import { readFolder, readHistory, revisionsOf } from './sample-history.mjs';

// What says no day of its own, such as the settings, was there from the first.
const firstDay = '2026-01-05';

const domainExports = `
export { readRecord } from './src/records/read-record.ts';
export { caseIdOf, dayOf } from './src/caseload/case-file.ts';
export { daysBetween, plusDays } from './src/calendar/day.ts';
export { moveDays } from './src/calendar/move-days.ts';
export { moveRecords } from './src/plans/move-records.ts';
`;

/**
 * Writes the example caseload to a folder with all its days moved, so that it is as fresh today as
 * on the day it was written, and, where git is installed, gives it the history of its making:
 * several authors, revisions of plans, approvals and what changed after them.
 *
 * @param {string} folder must not exist yet
 * @param {{ today: string }} options the day the sample is made for, YYYY-MM-DD
 */
export async function makeSample(folder, { today }) {
  const domain = await importSource(domainExports);
  const examples = join(root, 'examples');
  const { written } = JSON.parse(readFileSync(join(examples, 'sample.json'), 'utf8'));
  const days = domain.daysBetween(written, today);
  const files = readFolder(join(examples, 'caseload'));
  const history = readHistory(join(examples, 'history'));
  const earlier = [...history].flatMap(([path, told]) =>
    told.flatMap(({ text }) => (text ? [{ path, text }] : [])),
  );
  /** @type {readonly import('./sample-history.mjs').File[]} */
  const moved = domain.moveRecords(files, { days, near: written, earlier });
  for (const { path, text } of moved) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  if (!findOnPath(['git'])) return;
  const now = new Map(files.map(({ path, text }, index) => [path, { text, moved: moved[index] }]));
  const commits = revisionsOf(files, history, domain).map((revision) => {
    const file = now.get(revision.path);
    return {
      ...revision,
      path: file?.moved?.path ?? revision.path,
      text:
        file?.text === revision.text
          ? (file.moved?.text ?? '')
          : domain.moveDays(revision.text, days, written),
      date: domain.plusDays(revision.date || firstDay, days),
    };
  });
  commit(folder, commits);
}

/**
 * Writes the commits in one go, and leaves the files as they are.
 *
 * @param {string} folder
 * @param {readonly import('./sample-history.mjs').Revision[]} revisions oldest first
 */
function commit(folder, revisions) {
  const parts = revisions.flatMap(({ path, text, date, author, message }, index) => {
    const address = `${author.toLowerCase().replace(/[^a-z]+/g, '.')}@example.org`;
    // Through the working day, so that what was written on one day keeps its order.
    const time = Math.floor(Date.parse(`${date}T09:00:00Z`) / 1000) + (index % 400) * 60;
    const who = `${author} <${address}> ${time} +0000`;
    const file = /["\s]/.test(path) ? JSON.stringify(path) : path;
    return [
      `commit refs/heads/main\nauthor ${who}\ncommitter ${who}\n`,
      data(message),
      `M 100644 inline ${file}\n`,
      data(text),
    ];
  });
  git(folder, ['init', '-q', '-b', 'main']);
  git(folder, ['config', 'core.autocrlf', 'false']);
  git(folder, ['fast-import', '--quiet'], parts.join(''));
  git(folder, ['reset', '-q']);
}

/** @param {string} text */
function data(text) {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

/** @param {string} folder @param {string[]} args @param {string} [input] */
function git(folder, args, input) {
  execFileSync('git', args, {
    cwd: folder,
    input,
    stdio: ['pipe', 'ignore', 'inherit'],
    env: { ...process.env, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' },
  });
}
