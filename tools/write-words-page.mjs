// @ts-check
// npm run pages: writes docs/words.md, the lists of words that checks go by. With --check nothing is
// written, and the exit code is 1 where the page is out of date.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './folders.mjs';
import { writePage } from './write-page.mjs';

const schema = JSON.parse(readFileSync(join(root, 'schemas', 'caseload.schema.json'), 'utf8'));

/** @typedef {string | { word: string, instead?: string }} Entry */

/** @param {string} name @returns {Entry[]} */
function listOf(name) {
  const path = join(root, 'src', 'caseload', 'words', `${name}.json`);
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** @param {string} name @param {{ title: string, description: string }} about */
function partOf(name, { title, description }) {
  const entries = listOf(name).map((entry) =>
    typeof entry === 'string' ? { word: entry, instead: undefined } : entry,
  );
  const shown = entries.some(({ instead }) => instead)
    ? [
        '| word | write instead |',
        '|---|---|',
        ...entries.map(({ word, instead = '' }) => `| ${word} | ${instead} |`),
      ].join('\n')
    : entries.map(({ word }) => word).join(', ');
  return [`## ${title}`, `${description} In \`caseload.yaml\` this is \`${name}\`.`, shown];
}

function textOfPage() {
  return `${[
    '# Words that checks go by',
    'Some checks look for words. These are the lists that Caseload brings, in English. A list of your own in `caseload.yaml` takes the place of the one with its name, and an empty one turns it off:',
    '```yaml\nwords:\n  avoid:\n    - { word: frequent flyer, instead: how often the person came }\n    - non-compliant\n  vague-verbs: [improve, work on]\n```',
    'Other forms of a word are found too: “attends” and “attending” for “attend”.',
    ...Object.entries(schema.properties.words.properties).flatMap(([name, about]) =>
      partOf(name, about),
    ),
  ].join('\n\n')}\n`;
}

writePage('words.md', textOfPage());
