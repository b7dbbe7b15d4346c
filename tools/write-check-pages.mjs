// @ts-check
// npm run pages: writes docs/checks/ from the checks themselves, a page for each and a table of all.
// With --check nothing is written, and the exit code is 1 where a page is out of date.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './folders.mjs';
import { importSource } from './import-source.mjs';
import { isMain } from './is-main.mjs';

const folder = join(root, 'docs', 'checks');

/** @typedef {typeof import('../src/checks/index.ts') & typeof import('../src/checks/page.ts')} Checks */

/** @returns {Promise<Checks>} */
function loadChecks() {
  return importSource(`
    export * from './src/checks/index.ts';
    export * from './src/checks/page.ts';
  `);
}

/** @returns {Promise<Map<string, string>>} the text of each page by the name of its file */
async function pages() {
  const { checks, pageOf, pageOfAll } = await loadChecks();
  return new Map([
    ['README.md', pageOfAll()],
    ...checks.map((check) => /** @type {const} */ ([`${check.id}.md`, pageOf(check)])),
  ]);
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
export async function writeCheckPages({ check }) {
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
