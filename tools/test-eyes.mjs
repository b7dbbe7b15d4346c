// @ts-check
// The ring that looks at the extension in the newest VS Code. It builds nothing itself.
import { runMocha } from './run-mocha.mjs';
import { endOnSignals } from './scratch.mjs';
import { totalsLine } from './totals.mjs';
import { prepareEyes } from './vscode/prepare-eyes.mjs';

endOnSignals();
const code = await prepareEyes()
  .then(async (eyes) => {
    try {
      return await runMocha('eyes');
    } finally {
      await eyes.stop();
    }
  })
  .catch((/** @type {Error} */ error) => {
    console.error(error.message);
    console.log(totalsLine('eyes', { passed: 0, failed: 0 }));
    return 1;
  });
process.stdout.write('', () => process.exit(code));
