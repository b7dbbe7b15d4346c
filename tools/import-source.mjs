// @ts-check
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './folders.mjs';
import { generate } from './generate.mjs';

/**
 * Imports a module of the domain into a script, as the sources stand now.
 *
 * @param {string} contents TypeScript that exports what is wanted, with paths from the repository's top
 * @returns {Promise<any>} its exports
 */
export async function importSource(contents) {
  await generate();
  const bundle = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    write: false,
  });
  const folder = mkdtempSync(join(tmpdir(), 'caseload-source-'));
  try {
    const file = join(folder, 'source.cjs');
    writeFileSync(file, bundle.outputFiles[0]?.text ?? '');
    return createRequire(import.meta.url)(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
