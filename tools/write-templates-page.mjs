// @ts-check
// npm run pages: writes docs/templates.md, what templates of documents can hold, from the slots
// themselves. With --check nothing is written, and the exit code is 1 where the page is out of date.
import { importSource } from './import-source.mjs';
import { writePage } from './write-page.mjs';

/** @typedef {import('../src/summaries/templates/slot.ts').SlotShapes} SlotShapes */

const { documentKinds, caseSlots, caseloadSlots } = await importSource(`
export { documentKinds } from './src/summaries/documents.ts';
export { caseSlots } from './src/summaries/case-slots.ts';
export { caseloadSlots } from './src/summaries/caseload-slots.ts';
`);

const example = `---
template: progress
language: en
---

# Report to the court on {{name}}

{{head}}

This report is made under the order of the family court. It follows the outline that the court asks for.

## The plan

{{plan}}

{{#goals}}

### {{goal-title}}

{{goal}}

{{/goals}}

## What is missing

{{gaps}}`;

/** @param {SlotShapes} slots @param {string} prefix @returns {readonly string[]} */
function rowsOf(slots, prefix = '') {
  return Object.entries(slots).flatMap(([name, { is, about, inner }]) => {
    const written = is === 'each' ? `{{#${name}}} … {{/${name}}}` : `{{${name}}}`;
    const row = `| ${prefix}\`${written}\` | ${where[is]} | ${about} |`;
    // All that a document about one case holds stands in a table of its own.
    return inner && inner !== caseSlots ? [row, ...rowsOf(inner, '— ')] : [row];
  });
}

const where = { words: 'in a line', part: 'by itself', each: 'from line to line' };

/** @param {SlotShapes} slots */
function tableOf(slots) {
  return ['| slot | stands | holds |', '|---|---|---|', ...rowsOf(slots)].join('\n');
}

/** @param {'case' | 'caseload'} of */
function kindsOf(of) {
  return Object.entries(documentKinds)
    .filter(([, kind]) => (kind.of === 'case') === (of === 'case'))
    .map(([id, { name, about }]) => `\`${id}\` (${name}: ${about})`)
    .join('; ');
}

writePage(
  'templates.md',
  `${[
    '# Templates',
    'Each document is made from a template: Markdown with slots. An agency that wants its own wording, order or signature lines writes its own. A template is data alone: there is nothing in it that runs.',
    '**To begin**, open a document and choose **Customize This Summary** in the palette: the template it was made by is written into the folder `templates` beside `caseload.yaml` (the key `templates` there names another folder). Change it as you like and commit it; from then on documents of its kind are made by it.',
    '**Which template is used.** `progress.md` takes the place of the built-in progress report, `progress.es.md` that of the Spanish one. A template with another name, `court-report.md`, is chosen by it: you are asked which one you want, and on the command line it is `--template court-report`. `--built-in` goes back to ours.',
    '## How it is written',
    `\`\`\`markdown\n${example}\n\`\`\``,
    'Between the first lines stand `template`, the kind of document, and `language`: `en`, `es`, `de` or `fr`. Your own words stay as they are; all that Caseload puts in speaks that language.',
    '- A slot in two pairs of braces, `{{name}}`, is replaced by what the records say. One that holds more than a few words has a line of its own, with an empty line before and after it. Where a record says nothing, the sentence that says so stands there.',
    '- A section, `{{#goals}}` to `{{/goals}}`, is repeated for each goal. Around any other slot it is shown only where that holds something: `{{#overdue}}` … `{{/overdue}}`. `{{^overdue}}` … `{{/overdue}}` is shown only where it holds nothing.',
    '- `{{head}}` and `{{gaps}}` are needed, outside of sections that may be left out: who reads the document must know of which day and revision it is, who may read it, and what is not in it.',
    '- Comments, `<!-- for us -->`, are left out of documents. Other HTML and images are not used.',
    'What is wrong with a template is told with its line in Problems and by `caseload check`, and no document is made by it until that is mended.',
    '## Documents about one case',
    `Kinds: ${kindsOf('case')}.`,
    'Any of them can hold any of these slots. The period is the one that is asked for; without one it is all that is known.',
    tableOf(caseSlots),
    '## Documents about several cases',
    `Kinds: ${kindsOf('caseload')}.`,
    'Within `{{#cases}}` stands, for each case, all that a document about one case can hold.',
    tableOf(caseloadSlots),
  ].join('\n\n')}\n`,
);
