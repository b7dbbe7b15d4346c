// @ts-check
// npm run gallery: makes each document from the sample caseload into docs/gallery. With --check
// nothing is written, and the exit code is 1 where a document there is out of date.
import { execFileSync } from 'node:child_process';
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
import { root } from './folders.mjs';
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

/** Makes a file of each document in a folder laid out as the repository is, and gives them back. */
async function make() {
  const place = mkdtempSync(join(tmpdir(), 'caseload-gallery-'));
  try {
    await makeSample(join(place, 'examples/caseload'), { today });
    mkdirSync(join(place, 'docs/gallery'), { recursive: true });
    return documents.flatMap((document) => filesOf(document, place));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/**
 * @param {readonly [string, ...string[]]} document
 * @param {string} place
 */
function filesOf([name, ...asked], place) {
  return ['md', 'html'].map((ending) => {
    const file = `${name}.${ending}`;
    const out = join(place, 'docs/gallery', file);
    // A picture of a chart is too long a line in Markdown that is to be read.
    const words = ending === 'md' ? asked.filter((word) => word !== '--charts') : asked;
    const folder = join(place, 'examples/caseload');
    const rest = ['--folder', folder, '--today', today, '--out', out];
    execFileSync(process.execPath, [join(root, 'dist/cli.cjs'), 'summary', ...words, ...rest], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    return { file, text: readFileSync(out, 'utf8') };
  });
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
