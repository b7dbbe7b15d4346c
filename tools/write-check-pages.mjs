// @ts-check
// npm run pages: writes docs/checks/ from the checks themselves, a page for each and a table of all.
// With --check nothing is written, and the exit code is 1 where a page is out of date.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './folders.mjs';
import { importSource } from './import-source.mjs';
import { isMain } from './is-main.mjs';

const folder = join(root, 'docs', 'checks');

/** @typedef {import('../src/checks/check.ts').Check} Check */
/** @typedef {typeof import('../src/checks/index.ts')} List */
/** @typedef {List & { exampleDay: string }} Checks */

/** @returns {Promise<Checks>} */
function loadChecks() {
  return importSource(`
    export * from './src/checks/index.ts';
    export { exampleDay } from './src/checks/check.ts';
  `);
}

/** Each severity in words, the strongest first. */
const severities = {
  error: 'An error: the record is wrong, or cannot be trusted as it stands.',
  warning: 'A warning: something a colleague would point out.',
  information: 'For information: nothing needs to be done.',
  hint: 'A hint: something that would make a good plan stronger.',
};

/**
 * @param {Check} check
 * @param {Checks} among
 */
function pageOf(check, { exampleDay, isAnswerable }) {
  return [
    `# ${check.title}`,
    `\`${check.id}\``,
    severities[check.severity],
    '## Why',
    check.because,
    ...section(`Told on ${exampleDay}`, check.bad),
    ...section(`Not told on ${exampleDay}`, check.good),
    ...fixing(check),
    '## When it does not apply',
    ...(isAnswerable(check) ? answering(check, exampleDay) : [unanswerable]),
    '## How strongly it is told',
    'Your agency sets this in `caseload.yaml`: `error`, `warning`, `information`, `hint` or `ignore`.',
    fenced(`checks:\n  ${check.id}: ${check.severity}`),
  ].join('\n\n');
}

/** @param {Check} check @returns {string[]} */
function fixing({ fixes }) {
  if (!fixes) return [];
  return [
    '## Quick fix',
    'Where it can be answered, the light bulb beside the finding in the editor (`Ctrl+.`, on a Mac `Cmd+.`) offers what to write. Look at what it wrote before you save.',
  ];
}

const unanswerable =
  'No answer in the record settles this: Caseload does not go by a record’s answers where it cannot be sure of what the record says.';

/**
 * @param {Check} check
 * @param {string} day
 */
function answering({ id }, day) {
  return [
    'Answer it in the front matter of the record where it is told, with the reason and the day you decided so. A colleague who reads it later can follow it, and the finding is settled. The light bulb beside the finding writes the answer for you, all but the reason.',
    fenced(`answers:\n  ${id}:\n    because: The reason, in a sentence\n    date: ${day}`),
  ];
}

/**
 * @param {string} title
 * @param {Check['bad']} examples
 * @returns {string[]}
 */
function section(title, examples) {
  if (examples.length === 0) return [];
  const shown = examples.map((records) => records.map(fenced).join('\n\n'));
  return [`## ${title}`, shown.join('\n\nor\n\n')];
}

/** @param {string} text */
function fenced(text) {
  const language = text.startsWith('---') ? 'markdown' : 'yaml';
  return `\`\`\`${language}\n${visible(text)}\n\`\`\``;
}

/** The text with each control character as the picture Unicode has for it. @param {string} text */
function visible(text) {
  return Array.from(text, (sign) => {
    const code = sign.charCodeAt(0);
    return code < 32 && sign !== '\n' ? String.fromCharCode(0x2400 + code) : sign;
  }).join('');
}

/** @param {Checks} among */
function tableOf({ checks }) {
  const parts = Object.entries(severities).map(([severity, words]) => {
    const rows = checks
      .filter((check) => check.severity === severity)
      .map(({ id, title }) => `| [${id}](${id}.md) | ${title} |`);
    const heading = severity.charAt(0).toUpperCase() + severity.slice(1);
    return [`## ${heading}`, words, ['| Check | What it tells |', '|---|---|', ...rows].join('\n')];
  });
  return [
    '# The checks',
    'What Caseload looks for in records. Each has a page with its reason and source, an example, and how to answer it.',
    ...parts.flat(),
  ].join('\n\n');
}

/** @returns {Promise<Map<string, string>>} the text of each page by the name of its file */
async function pages() {
  const among = await loadChecks();
  const texts = new Map([['README.md', tableOf(among)]]);
  for (const check of among.checks) texts.set(`${check.id}.md`, pageOf(check, among));
  return new Map([...texts].map(([name, text]) => [name, `${text}\n`]));
}

/** @returns {Map<string, string>} */
function pagesThere() {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/**
 * @param {{ check: boolean }} how whether to look only
 * @returns {Promise<number>} the exit code
 */
async function writeCheckPages({ check }) {
  const expected = await pages();
  const there = pagesThere();
  const stale = [...new Set([...expected.keys(), ...there.keys()])]
    .filter((name) => expected.get(name) !== there.get(name))
    .sort();
  if (check) {
    for (const name of stale) console.error(`docs/checks/${name} is out of date: npm run pages`);
    return stale.length === 0 ? 0 : 1;
  }
  mkdirSync(folder, { recursive: true });
  for (const name of stale) {
    const text = expected.get(name);
    if (text === undefined) rmSync(join(folder, name));
    else writeFileSync(join(folder, name), text);
  }
  console.log(`docs/checks: ${expected.size} pages, ${stale.length} of them changed.`);
  return 0;
}

if (isMain(import.meta.url)) {
  process.exitCode = await writeCheckPages({ check: process.argv.includes('--check') });
}
