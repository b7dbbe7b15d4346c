// @ts-check
// Where things are kept in this repository. Everything under `.cache` and `out` can be thrown away.
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** The top of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** What was fetched or made once and is reused: VS Code from npm, the sample caseload. */
export const cache = join(root, '.cache');

/** What is built for tests: compiled tests, bundles, pictures. */
export const out = join(root, 'out');
