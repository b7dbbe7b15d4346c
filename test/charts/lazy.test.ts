import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import type * as Room from '../../src/charts/index.ts';

interface Bundle {
  readonly room: () => Promise<typeof Room>;
}

describe('the room of pictures in a bundle', () => {
  it('is brought in by who asks for it and costs nobody else a thing', async () => {
    const contents = "export const room = () => import('./src/charts/index.ts');";
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: process.cwd() },
      bundle: true,
      write: false,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      mainFields: ['module', 'main'],
      logLevel: 'silent',
    });
    const [code] = outputFiles;
    assert.ok(code);
    const asked: string[] = [];
    const bundle = run(code.text, asked);
    assert.deepEqual(asked, [], 'nothing of the library has run');
    const { drawMeasures } = await bundle.room();
    assert.ok(asked.length > 0, 'it runs when asked for');
    assert.equal(typeof drawMeasures, 'function');
  });
});

/** Runs a bundle and notes what it requires. */
function run(code: string, asked: string[]): Bundle {
  const require = createRequire(import.meta.url);
  const module: { exports: unknown } = { exports: {} };
  const required = (name: string): unknown => {
    asked.push(name);
    return require(name) as unknown;
  };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const evaluate = new Function('require', 'module', 'exports', code) as (
    ...all: unknown[]
  ) => void;
  evaluate(required, module, module.exports);
  return module.exports as Bundle;
}
