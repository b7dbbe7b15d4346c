// Bundles the two shells: dist/extension.cjs for VS Code and dist/cli.cjs for the terminal.
import { chmodSync, copyFileSync } from 'node:fs';
import { context } from 'esbuild';
import { generate } from './tools/generate.mjs';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  mainFields: ['module', 'main'],
  // Without blanks a bundle is read in half the time at each start; names stay where one debugs.
  minifyWhitespace: true,
  minifySyntax: true,
  minifyIdentifiers: production,
  sourcemap: !production,
  logLevel: 'warning',
};

/** What paints pictures as PNG: too large to be read with each start. */
const beside = [
  ['node_modules/@resvg/resvg-wasm/index_bg.wasm', 'resvg.wasm'],
  ['node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf', 'DejaVuSans.ttf'],
  ['node_modules/dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf', 'DejaVuSans-Bold.ttf'],
];

await generate();

const shells = await Promise.all([
  context({
    ...shared,
    entryPoints: ['src/extension/extension.ts'],
    outfile: 'dist/extension.cjs',
    external: ['vscode'],
  }),
  context({
    ...shared,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.cjs',
    banner: { js: '#!/usr/bin/env node' },
  }),
]);

if (watch) {
  await Promise.all(shells.map((shell) => shell.watch()));
  console.log('Watching src/ for changes. Press Ctrl+C to stop.');
} else {
  await Promise.all(shells.map((shell) => shell.rebuild()));
  await Promise.all(shells.map((shell) => shell.dispose()));
  chmodSync('dist/cli.cjs', 0o755);
  for (const [from, to] of beside) copyFileSync(from, `dist/${to}`);
}
