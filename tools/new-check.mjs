// @ts-check
// npm run new-check -- ID THEME "TITLE": begins a check. Writes its source, enters it in its theme's
// list, makes a situation to try it on, and its page. Its tests fail until it finds what it is for.
// With --dry-run it prints the files as JSON and writes none.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import prettier from 'prettier';
import { root } from './folders.mjs';
import { isMain } from './is-main.mjs';
import { writeCheckPages } from './write-check-pages.mjs';

const themes = ['references', 'smart', 'plan', 'time', 'narrative', 'closing'];

/**
 * @typedef {object} NewCheck
 * @property {string} id words with hyphens, as in goal-too-long
 * @property {string} theme
 * @property {string} title a clause with a capital first and no stop at its end
 */

/**
 * Why a check cannot be begun under this name, or undefined.
 *
 * @param {NewCheck} asked
 * @param {string} top the repository's folder
 */
function hindranceTo({ id, theme, title }, top) {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(id))
    return 'The id is two words or more in lower case with hyphens, as in goal-too-long.';
  if (!themes.includes(theme)) return `The theme is one of ${themes.join(', ')}.`;
  if (!/^\p{Lu}.*[\p{L}\d]$/u.test(title))
    return 'The title begins with a capital letter and has no stop at its end.';
  if (existsSync(join(top, sourceOf(id)))) return `There is a check ${id} already.`;
  return undefined;
}

/**
 * The files that begin a check, by their paths from the repository's folder.
 *
 * @param {NewCheck} asked
 * @param {string} top
 * @returns {Promise<Map<string, string>>}
 */
async function filesOf(asked, top) {
  const list = `src/checks/themes/${asked.theme}.ts`;
  const situation = `test/fixtures/checks/${situationOf(asked.title)}`;
  const files = new Map([
    [sourceOf(asked.id), sourceText(asked)],
    [list, entered(asked, readFileSync(join(top, list), 'utf8'))],
    [`${situation}/case.md`, caseText],
    [`${situation}/plan.md`, planText],
    [`${situation}/expected.txt`, ''],
  ]);
  const options = await prettier.resolveConfig(join(root, 'package.json'));
  for (const [path, text] of files) {
    if (path.endsWith('.ts'))
      files.set(path, await prettier.format(text, { ...options, parser: 'typescript' }));
  }
  return files;
}

/** @param {string} id */
function sourceOf(id) {
  return `src/checks/${id}.ts`;
}

/** @param {string} id */
function nameOf(id) {
  return id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}

/** @param {string} title */
function situationOf(title) {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** @param {NewCheck} asked */
function sourceText({ id, theme, title }) {
  return `import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { openCase, planWithGoal } from './examples/records.ts';
import { openGoalsOf } from './subjects/open-goals.ts';

export const ${nameOf(id)}: CaseCheck = {
  id: '${id}',
  theme: '${theme}',
  title: ${JSON.stringify(title)},
  because: 'Say why a colleague would point this out, and name the source: a standard, a paper or a policy.',
  severity: 'hint',
  over: 'case',
  bad: [[openCase, planWithGoal()]],
  fixed: [[openCase, planWithGoal('due: 2026-07-20')]],
  good: [[openCase]],
  find: (file) =>
    openGoalsOf(file)
      .filter(({ goal }) => goal.id === 'the goals that it is about')
      .map(({ name, reading, at }) => ({
        reading,
        place: { at, on: 'key' },
        message: sentence('{name} is …: say what is expected', { name }),
      })),
};
`;
}

/**
 * A theme's list with the check in it.
 *
 * @param {NewCheck} asked
 * @param {string} text
 */
function entered({ id }, text) {
  const imports = `import { ${nameOf(id)} } from '../${id}.ts';\n`;
  const lines = text.match(/^import .*\n/gm) ?? [];
  const before = lines.findLast((line) => line < imports || line.includes('import type'));
  const at = before ? text.indexOf(before) + before.length : 0;
  const withImport = text.slice(0, at) + imports + text.slice(at);
  return withImport.replace(/\];\s*$/, `  ${nameOf(id)},\n];\n`).replace('[ ', '[\n');
}

const caseText = `---
record: case
id: C-0420
client: R.A.
status: active
risk: low
opened: 2026-03-02
worker: M. Okafor
---
`;

const planText = `---
record: plan
case: C-0420
status: active
start: 2026-03-16
review: 2026-06-16
goals:
  - id: G1
    goal: Cook dinner at home five evenings a week by 16 June
    status: active
    source: client
    start: 2026-03-16
    due: 2026-06-16
---
`;

/** @param {readonly string[]} words @returns {Promise<number>} the exit code */
async function beginCheck(words) {
  const isDry = words.includes('--dry-run');
  const [id = '', theme = '', title = ''] = words.filter((word) => word !== '--dry-run');
  const asked = { id, theme, title };
  const hindrance = hindranceTo(asked, root);
  if (hindrance !== undefined) {
    console.error(
      `${hindrance}\nAs in: npm run new-check -- goal-too-long smart "A goal runs for more than a year"`,
    );
    return 2;
  }
  const files = await filesOf(asked, root);
  if (isDry) {
    console.log(JSON.stringify(Object.fromEntries(files)));
    return 0;
  }
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(path);
  }
  console.log(`docs/checks/${id}.md`);
  await writeCheckPages({ check: false });
  console.log(
    'Now write what it finds, its reason with the source and its examples; then `npm run pages`, and\n' +
      '`UPDATE_EXPECTED=1 npm test -- pure` for the situation, whose findings you read.',
  );
  return 0;
}

if (isMain(import.meta.url)) process.exitCode = await beginCheck(process.argv.slice(2));
