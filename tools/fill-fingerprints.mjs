// @ts-check
// After a plan of the sample was edited: writes into each of its reviews the fingerprint of the
// revision it judged, which examples/history names (`judges`), or else of the plan as it stands.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from './folders.mjs';
import { importSource } from './import-source.mjs';
import { readFolder } from './sample-history.mjs';

const { fingerprintIn } = await importSource(
  "export { fingerprintIn } from './src/plans/move-records.ts';",
);
const cases = join(root, 'examples/caseload/cases');

for (const { path, text } of readFolder(cases)) {
  const [id = '', name = ''] = path.split('/');
  if (!/^plan: sha256:/m.test(text)) continue;
  const plan = planJudged(id, name);
  const print = fingerprintIn({ path: plan, text: readFileSync(plan, 'utf8') });
  writeFileSync(join(cases, path), text.replace(/^plan: sha256:\w+/m, `plan: ${print}`));
}

/** @param {string} id @param {string} review @returns {string} the plan's file */
function planJudged(id, review) {
  const folder = join(root, 'examples/history', id);
  const told = join(folder, 'history.yaml');
  const entries = existsSync(told) ? parse(readFileSync(told, 'utf8')) : [];
  const judged = entries.find(
    (/** @type {{ file: string }} */ { file }) => file === review,
  )?.judges;
  return judged && judged !== 'current' ? join(folder, judged) : join(cases, id, 'plan.md');
}
