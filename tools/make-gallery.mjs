// @ts-check
// npm run gallery: makes each document from the sample caseload into docs/gallery. With --check
// nothing is written, and the exit code is 1 where a document there is out of date.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { root } from './folders.mjs';
import { importSource } from './import-source.mjs';
import { makeSample } from './make-sample.mjs';

const today = JSON.parse(readFileSync(join(root, 'examples/sample.json'), 'utf8')).written;

/**
 * The documents of the gallery: the name of each, and what is asked of `caseload summary`.
 *
 * @type {readonly (readonly [string, ...string[]])[]}
 */
const documents = [
  ['case-summary', 'case', 'C-0142'],
  ['progress-report', 'progress', 'C-0142', '--for', 'court', '--charts'],
  ['plan-for-the-client', 'client-plan', 'C-0137'],
  ['supervision-agenda', 'supervision', 'M. Okafor'],
  ['caseload-summary', 'caseload'],
  ['handover', 'handover', 'C-0123'],
  ['closing-summary', 'closing', 'C-0119'],
  ['contact-log', 'contacts', 'C-0142', '--from', '2026-09-01'],
  ['interview-preparation', 'interview', 'C-0204'],
  ['plan-de-mi-caso', 'client-plan', 'C-0205', '--language', 'es'],
  ['verlaufsbericht', 'progress', 'C-0201', '--language', 'de'],
  ['rapport-de-cloture', 'closing', 'C-0119', '--language', 'fr'],
  ['without-names', 'case', 'C-0142', '--without-names'],
];

const isCheck = process.argv.includes('--check');
const gallery = join(root, 'docs/gallery');

const sources = `
export { documentCommand } from './src/cli/document/document-command.ts';
export { writeDocumentOf } from './src/cli/document/write-document-asked.ts';
export { openCaseload } from './src/cli/open-caseload.ts';
`;

/** Makes a file of each document in a folder laid out as the repository is, and gives them back. */
async function make() {
  const place = mkdtempSync(join(tmpdir(), 'caseload-gallery-'));
  try {
    const caseload = join(place, 'examples/caseload');
    await makeSample(caseload, { today });
    mkdirSync(join(place, 'docs/gallery'), { recursive: true });
    const summarize = await summarizeIn(caseload);
    const files = [];
    for (const [name, ...asked] of documents)
      for (const ending of ['md', 'html']) {
        // A picture of a chart is too long a line in Markdown that is to be read.
        const words = ending === 'md' ? asked.filter((word) => word !== '--charts') : asked;
        const file = `${name}.${ending}`;
        const out = join(place, 'docs/gallery', file);
        await summarize([...words, '--out', out]);
        files.push({ file, text: readFileSync(out, 'utf8') });
      }
    return files;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/**
 * `caseload summary` on a caseload that is read once: all documents together cost a few seconds so,
 * and about a minute as processes of their own.
 *
 * @param {string} folder
 * @returns {Promise<(words: readonly string[]) => Promise<void>>}
 */
async function summarizeIn(folder) {
  const { documentCommand, openCaseload, writeDocumentOf } = await importSource(sources);
  const opened = openCaseload(folder, today);
  /** @param {string} name */
  const command = (name) => new Command(name).exitOverride();
  /** @param {number} code */
  const end = (code) => {
    if (code !== 0) throw new Error(`The command ended with code ${code}.`);
  };
  /** @type {import('../src/cli/document/document-command.ts').Write} */
  const write = (kind, named, asked) => writeDocumentOf(() => opened, { kind, named, asked });
  return async (words) => {
    await documentCommand(command, end, write).parseAsync(
      [...words, '--folder', folder, '--today', today],
      { from: 'user' },
    );
  };
}

const files = await make();
if (isCheck) {
  const stale = files.filter(({ file, text }) => {
    const kept = join(gallery, file);
    return !existsSync(kept) || readFileSync(kept, 'utf8') !== text;
  });
  for (const { file } of stale)
    console.error(`docs/gallery/${file} is out of date: npm run gallery`);
  if (stale.length > 0) process.exitCode = 1;
} else {
  mkdirSync(gallery, { recursive: true });
  const named = new Set(['README.md', ...files.map(({ file }) => file)]);
  for (const file of readdirSync(gallery)) if (!named.has(file)) rmSync(join(gallery, file));
  for (const { file, text } of files) writeFileSync(join(gallery, file), text);
  console.log(`docs/gallery: ${files.length} files are written.`);
}
