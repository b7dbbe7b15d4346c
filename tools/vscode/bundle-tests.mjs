// @ts-check
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { out, root } from '../folders.mjs';

/**
 * Bundles the tests that run in VS Code, and the suite that runs them, to `out/vscode`.
 *
 * @returns {Promise<string>} the suite's file
 * @throws {Error} where a test cannot be bundled
 */
export async function bundleTests() {
  const outdir = join(out, 'vscode');
  // A bundle of a test that is gone must not run any more.
  rmSync(outdir, { recursive: true, force: true });
  await build({
    entryPoints: [
      { in: join(root, 'tools/vscode/suite.mjs'), out: 'suite' },
      ...testFiles().map((path) => ({
        in: join(root, 'test/vscode', path),
        out: path.slice(0, -3),
      })),
    ],
    outdir,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    // The package's own .js files are ES modules; the extension host's require wants CommonJS.
    outExtension: { '.js': '.cjs' },
    mainFields: ['module', 'main'],
    external: ['vscode', 'mocha'],
    sourcemap: 'linked',
    logLevel: 'warning',
  });
  return join(outdir, 'suite.cjs');
}

function testFiles() {
  const folder = join(root, 'test/vscode');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.test.ts'),
  );
}
