import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseloadOf, filesIn } from './case-files.ts';
import { documentOf, withSources } from './several-cases.ts';

const top = join('test', 'fixtures', 'documents');

for (const kind of ['supervision', 'caseload'] as const) {
  describe(`the document ${kind}`, () => {
    for (const name of readdirSync(join(top, kind)).sort()) {
      it(name.replaceAll('-', ' '), () => {
        const folder = join(top, kind, name);
        const files = filesIn(folder).filter(({ path }) => path !== 'expected.md');
        const text = documentOf(kind, caseloadOf(files), withSources);
        const expected = join(folder, 'expected.md');
        if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(expected, text);
        assert.equal(text, existsSync(expected) ? readFileSync(expected, 'utf8') : '(no file)');
        assert.doesNotMatch(text, /SECRET/);
      });
    }
  });
}
