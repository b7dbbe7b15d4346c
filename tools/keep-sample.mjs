// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { cache, root } from './folders.mjs';
import { makeSample } from './make-sample.mjs';

const sample = join(cache, 'caseload-sample');
const record = join(cache, 'caseload-sample.json');

/**
 * The sample caseload that a person looks at, kept from start to start. It is made for a day and made
 * anew for another one, unless the person has changed it: then it is theirs and stays.
 *
 * @param {{ today: string, fresh: boolean }} options `fresh` puts a changed one aside
 * @returns {Promise<string>} its folder
 */
export async function keepSample({ today, fresh }) {
  const made = readRecord();
  if (existsSync(sample)) {
    const changed = made?.digest !== digestOf(sample);
    if (!changed && made?.today === today && !fresh) return sample;
    if (changed && !fresh) {
      console.log(
        `Opening the sample caseload as you left it (made for ${made?.today ?? 'another day'}).`,
      );
      console.log('For a new one: npm start -- --fresh (yours is put aside, not removed).');
      return sample;
    }
    if (changed) putAside();
    else rmSync(sample, { recursive: true });
  }
  console.log(`Making a sample caseload for ${today} in ${relative(root, sample)} ...`);
  // Made under another name, so that one that was cut short is not taken for a whole one.
  const unfinished = `${sample}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  await makeSample(unfinished, { today });
  writeFileSync(record, JSON.stringify({ today, digest: digestOf(unfinished) }));
  renameSync(unfinished, sample);
  return sample;
}

function putAside() {
  const time = new Date().toISOString().slice(0, 19).replace(/[:T]/g, '-');
  const aside = `${sample}-${time}`;
  renameSync(sample, aside);
  console.log(`Your changed sample is now in ${relative(root, aside)}.`);
}

/** @returns {{ today: string, digest: string } | undefined} */
function readRecord() {
  try {
    return JSON.parse(readFileSync(record, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Of every file's path and content, and of where git's branches are, so that a commit is a change.
 *
 * @param {string} folder
 */
function digestOf(folder) {
  const hash = createHash('sha256');
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)))
    .filter(
      (path) =>
        !/^\.git[\\/]/.test(path) || /^\.git[\\/](logs[\\/]HEAD$|refs[\\/]heads[\\/])/.test(path),
    )
    .sort();
  for (const path of paths) hash.update(path).update(readFileSync(join(folder, path)));
  return hash.digest('hex');
}
