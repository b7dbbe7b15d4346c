// @ts-check
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { browserArguments, findBrowser } from '../find-browser.mjs';
import { out, root } from '../folders.mjs';
import { makeSample } from '../make-sample.mjs';
import { makeScratch, testDay } from '../scratch.mjs';
import { installVSCode } from './install-server.mjs';
import { startServer } from './run-server.mjs';
import { stillSettings, writeSettings } from './settings.mjs';

/**
 * Starts the newest VS Code and a sample caseload for what looks at them: the tests in `test/eyes`
 * and the pictures. It tells `test/eyes/workbench.ts` where everything is by environment variables,
 * so that module must be imported after this has run.
 *
 * @returns {Promise<{ stop: () => Promise<void> }>}
 */
export async function prepareEyes() {
  const vscode = await installVSCode('newest');
  const browser = await findBrowser();
  const scratch = makeScratch();
  const sample = join(scratch, 'caseload');
  await makeSample(sample, { today: testDay });
  const settings = join(scratch, 'user', 'User', 'settings.json');
  writeSettings(settings, stillSettings);
  // VS Code prefers the themes of an extension in development, and takes all that lies below it for
  // its own: the repository's cache, where this VS Code with its built-in themes is, would be too.
  const extension = join(scratch, 'extension');
  symlinkSync(root, extension);
  process.env.CASELOAD_TODAY = testDay;
  const server = await startServer(vscode, {
    dataFolder: join(scratch, 'server'),
    userFolder: join(scratch, 'user'),
    forTests: true,
  });
  Object.assign(process.env, {
    CASELOAD_EYES_PORT: String(server.port),
    CASELOAD_EYES_BROWSER: browser,
    CASELOAD_EYES_BROWSER_ARGUMENTS: browserArguments.join('\n'),
    CASELOAD_EYES_EXTENSION: extension,
    CASELOAD_EYES_PICTURES: join(out, 'pictures'),
    CASELOAD_EYES_SAMPLE: sample,
    CASELOAD_EYES_SCRATCH: scratch,
    CASELOAD_EYES_SETTINGS: settings,
  });
  return { stop: server.stop };
}
