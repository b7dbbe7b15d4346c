// @ts-check
// The ring that reads the code and runs none of it.
import { isMain } from './is-main.mjs';
import { runNpm } from './run-command.mjs';
import { isGreen, totalsLine } from './totals.mjs';

const checks = ['typecheck', 'lint', 'format:check', 'rooms', 'dead-code'];

/** @returns {Promise<number>} the exit code */
async function testStatic() {
  const totals = { passed: 0, failed: 0 };
  for (const check of checks) {
    const code = await runNpm(['run', '--silent', check]);
    console.log(code === 0 ? `  passed  ${check}` : `  FAILED  ${check} (code ${code})`);
    totals[code === 0 ? 'passed' : 'failed'] += 1;
  }
  console.log(totalsLine('static', totals));
  return isGreen(totals) ? 0 : 1;
}

if (isMain(import.meta.url)) process.exitCode = await testStatic();
