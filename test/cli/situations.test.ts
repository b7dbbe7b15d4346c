import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Run, runCaseload } from './caseload-command.ts';

const top = join('test', 'fixtures', 'cli');

function transcriptOf(args: readonly string[], { code, out, err }: Run): string {
  return `$ caseload ${args.join(' ')}\n${out}${err}(ends with ${String(code)})\n`;
}

describe('what the command prints', () => {
  for (const name of readdirSync(top).sort()) {
    it(name.replaceAll('-', ' '), () => {
      const cwd = join(top, name);
      const printed = [
        ['check'],
        ['check', '--format', 'json'],
        ['list'],
        ['list', '--format', 'json'],
      ].map((args) => transcriptOf(args, runCaseload(args, { cwd })));
      const found = printed.join('\n');
      const expected = join(cwd, 'expected.txt');
      if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(expected, found);
      assert.equal(found, existsSync(expected) ? readFileSync(expected, 'utf8') : '(no file)');
    });
  }
});
