// @ts-check
import { join } from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { cache } from '../folders.mjs';
import { hasScreen } from './find-desktop.mjs';

const releases = 'https://update.code.visualstudio.com/api/releases/stable';

/**
 * Downloads a desktop VS Code where a window can be shown and the network lets it through. It asks
 * first and takes no answer within seconds for a no, so that a closed network costs no waiting.
 *
 * @param {string} version `stable`, or a number
 * @returns {Promise<string | undefined>} its program
 */
export async function downloadDesktop(version) {
  if (process.env.CASELOAD_VSCODE === 'npm' || !hasScreen()) return undefined;
  try {
    const answer = await fetch(releases, { signal: AbortSignal.timeout(5_000) });
    if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
    console.log(`Downloading VS Code (${version}), once ...`);
    return await downloadAndUnzipVSCode({
      version,
      cachePath: join(cache, 'vscode-desktop'),
      timeout: 15_000,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.log(`VS Code could not be downloaded (${reason}).`);
    return undefined;
  }
}
