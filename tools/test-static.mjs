// @ts-check
// The ring that reads the code and runs none of it.
import { isMain } from './is-main.mjs';
import { runNpm } from './run-command.mjs';
import { isGreen, totalsLine } from './totals.mjs';

/** Those of a lane run one after the other, the lanes at the same time: one takes as long as the rest. */
const lanes = [['lint'], ['typecheck', 'format:check', 'rooms', 'dead-code']];

/** @returns {Promise<number>} the exit code */
async function testStatic() {
  const totals = { passed: 0, failed: 0 };
  const runs = lanes.map(async (checks) => {
    for (const check of checks) {
      let printed = '';
      const code = await runNpm(['run', '--silent', check], {
        onText: (text) => {
          printed += text;
        },
      });
      console.log(`${printed}${code === 0 ? `  passed  ${check}` : `  FAILED  ${check} (code ${code})`}`); // prettier-ignore
      totals[code === 0 ? 'passed' : 'failed'] += 1;
    }
  });
  await Promise.all(runs);
  console.log(totalsLine('static', totals));
  return isGreen(totals) ? 0 : 1;
}

if (isMain(import.meta.url)) process.exitCode = await testStatic();
