// @ts-check
// npm run pages: writes docs/goal-sentences.md, how well goal sentences are read, by counting over
// test/fixtures/goal-sentences.yaml. With --check nothing is written, and the exit code is 1 where
// the page is out of date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './folders.mjs';
import { importSource } from './import-source.mjs';
import { isMain } from './is-main.mjs';

const page = join(root, 'docs', 'goal-sentences.md');
const fixture = join(root, 'test', 'fixtures', 'goal-sentences.yaml');

/** @typedef {'vague' | 'service' | 'two'} Kind */
/** @typedef {{ part: string, goal: string } & Record<Kind, boolean>} Labelled */
/** @typedef {{ labelled: Labelled, told: Record<Kind, boolean> }} Read */

/** Each reading with what it is called on the page. @type {Record<Kind, string>} */
const kinds = {
  vague: 'A vague verb alone',
  service: 'A service in place of an outcome',
  two: 'Two goals in one',
};

const parts = ['tune', 'held-out'];

/** @returns {Promise<Read[]>} */
async function readAll() {
  const { parse, readGoalSentence, defaultWords } = await importSource(`
    export { parse } from 'yaml';
    export { readGoalSentence } from './src/plans/goal-sentence.ts';
    export { defaultWords } from './src/caseload/words.ts';
  `);
  return parse(readFileSync(fixture, 'utf8')).map((/** @type {Labelled} */ labelled) => {
    const { vagueVerb, isService, isTwo } = readGoalSentence(labelled.goal, defaultWords);
    return { labelled, told: { vague: vagueVerb !== undefined, service: isService, two: isTwo } };
  });
}

/** @param {Read[]} reads @param {Kind} kind */
function countOf(reads, kind) {
  const count = (/** @type {boolean} */ told, /** @type {boolean} */ is) =>
    reads.filter((read) => read.told[kind] === told && read.labelled[kind] === is).length;
  const [right, wrong] = [count(true, true), count(true, false)];
  const [missed, silent] = [count(false, true), count(false, false)];
  return {
    ...{ right, wrong, missed, silent },
    precision: (right / (right + wrong)).toFixed(3),
    recall: (right / (right + missed)).toFixed(3),
  };
}

/** @param {Read[]} reads */
function tableOf(reads) {
  const rows = Object.entries(kinds).flatMap(([kind, name]) =>
    parts.map((part) => {
      const among = reads.filter(({ labelled }) => labelled.part === part);
      const { right, wrong, missed, silent, precision, recall } = countOf(
        among,
        /** @type {Kind} */ (kind),
      );
      const cells = [name, part, right, wrong, missed, silent, precision, recall];
      return `| ${cells.join(' | ')} |`;
    }),
  );
  return [
    '| reading | part | told, rightly (TP) | told, wrongly (FP) | missed (FN) | not told, rightly (TN) | precision | recall |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

/** @param {Read[]} reads @param {{ told: boolean, kind: Kind }} which */
function slips(reads, { told, kind }) {
  const list = reads
    .filter((read) => read.told[kind] === told && read.labelled[kind] !== told)
    .map(({ labelled }) => `- ${labelled.goal} (${labelled.part})`);
  return list.length > 0 ? [list.join('\n')] : ['None.'];
}

/** @param {Read[]} reads */
function textOf(reads) {
  const held = reads.filter(({ labelled }) => labelled.part === 'held-out').length;
  return `${[
    '# How well goal sentences are read',
    'Three checks read the sentence of a goal: [goal-sentence-vague](checks/goal-sentence-vague.md), [goal-names-service](checks/goal-names-service.md) and [goal-holds-two](checks/goal-holds-two.md). They would rather say nothing than something untrue. This page counts how often they are right, and it is made anew from the sentences whenever the checks change.',
    `## The count`,
    `${reads.length} sentences, ${reads.length - held} of them in the part \`tune\`, which was looked at while the readings were made, and ${held} in the part \`held-out\`, which was written and labelled before and only counted. Precision is the share of what is told that is right; recall is the share of what there is that is told.`,
    tableOf(reads),
    '## How it was made',
    'The sentences stand in `test/fixtures/goal-sentences.yaml`, which says how they were labelled. They are invented, in the patterns of published guides: clear goals, vague ones, services alone, two goals in one, and near misses of each.',
    'One hand wrote the sentences, gave the labels and made the word lists. So the numbers say that the readings do what they were made to do. Over the plans of another agency, with other words, fewer vague verbs, services and double goals will be found; how often what is told there is right has not been counted. While they were made, the readings were also tried on about a hundred further sentences, invented and published, that are not kept here, and what was learned from them went in. The part `held-out` was first counted with one vague verb told wrongly (37 of 38 right); a supervisor who read the checks’ findings later met the same pattern elsewhere, and it was mended, so that part is no longer wholly unseen.',
    '## How they read',
    '- **A vague verb alone.** The sentence begins with a verb of the list `vague-verbs`, in any form, and neither a number nor something to be seen follows. A day by which it is due counts for nothing.',
    '- **A service in place of an outcome.** It begins with a word of the list `services`, and with everyday words like “attend” or “see” a counselor, a clinic, a parenting class or the like must follow. Where the sentence goes on to say what changes, nothing is told.',
    '- **Two goals in one.** Two things to do, or to have, are joined by “and”, a comma or a semicolon, and the words of the two belong to different areas of life, such as work and family. Two verbs about one area count as one outcome.',
    'The lists are English. An agency’s own lists in `caseload.yaml`, under `words`, take their place. Text that is mostly in another language is not read, nor is a sentence of more than 400 characters.',
    '## What is told wrongly',
    ...Object.entries(kinds).flatMap(([kind, name]) => [
      `**${name}**`,
      ...slips(reads, { told: true, kind: /** @type {Kind} */ (kind) }),
    ]),
    '## What is missed',
    ...Object.entries(kinds).flatMap(([kind, name]) => [
      `**${name}**`,
      ...slips(reads, { told: false, kind: /** @type {Kind} */ (kind) }),
    ]),
    'Why: two goals are missed where one of the two has no word of a known area of life, or where both touch the same area, as a bus ride and a walk do. They are left alone on purpose, for a morning’s routine or two steps of one task look just like them. A service is missed where its name is not among the known ones, and a vague sentence where it begins with a verb that is on no list.',
  ].join('\n\n')}\n`;
}

/** @param {{ check: boolean }} how whether to look only @returns {Promise<number>} the exit code */
async function writePage({ check }) {
  const text = textOf(await readAll());
  const isTrue = existsSync(page) && readFileSync(page, 'utf8') === text;
  if (check) {
    if (!isTrue) console.error('docs/goal-sentences.md is out of date: npm run pages');
    return isTrue ? 0 : 1;
  }
  writeFileSync(page, text);
  console.log('docs/goal-sentences.md is written.');
  return 0;
}

if (isMain(import.meta.url)) {
  process.exitCode = await writePage({ check: process.argv.includes('--check') });
}
