// @ts-check
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './folders.mjs';

/**
 * Writes a page of `docs` whose text comes from the code; with `--check` it only tells, by the code
 * the process ends with, whether the page says what the code says.
 *
 * @param {string} name
 * @param {string} text
 */
export function writePage(name, text) {
  const page = join(root, 'docs', name);
  if (!process.argv.includes('--check')) {
    writeFileSync(page, text);
    console.log(`docs/${name} is written.`);
  } else if (!existsSync(page) || readFileSync(page, 'utf8') !== text) {
    console.error(`docs/${name} is out of date: npm run pages`);
    process.exitCode = 1;
  }
}
