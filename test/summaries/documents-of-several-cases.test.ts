import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressesFrom } from '../../src/summaries/source-address.ts';
import { documentText } from '../../src/summaries/write-document.ts';
import { caseloadOf, filesIn, moment } from './case-files.ts';
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

describe('a document about several cases', () => {
  const files = [
    {
      path: 'case.md',
      text: '---\nrecord: case\nid: C-0310\nstatus: active\nworker: N. Sand\n---\n',
    },
    {
      path: 'SECRET-own.md',
      text: '---\nrecord: interview\nprivate: true\ncase: C-0310\ndate: [\n---\n',
    },
    { path: 'anna-huber.md', text: '---\nrecord: interview\ncase: [\n---\n' },
  ];
  const gapsOf = (isDisguised: boolean): string =>
    documentText({
      kind: 'caseload',
      about: { caseload: caseloadOf(files), cases: caseloadOf(files).cases },
      moment,
      addressOf: addressesFrom((path) => path),
      made: { isDisguised },
    });

  it('counts a private file that cannot be read, and does not name it', () => {
    const text = gapsOf(false);
    assert.match(text, /\*\*Files of these cases that cannot be read\*\* \(1\): C-0310$/m);
    assert.match(text, /\[anna-huber\.md\]/);
    assert.doesNotMatch(text, /SECRET/);
  });

  it('names no file where names are replaced, since a file may be named after somebody', () => {
    const text = gapsOf(true);
    assert.match(text, /\*\*Files that cannot be read and may belong to any case\*\* \(1\)$/m);
    assert.doesNotMatch(text, /huber/);
  });
});
