import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { SourceFile } from '../../src/records/read-record.ts';
import { languageOf } from '../../src/summaries/languages/language-of.ts';
import { filesIn } from './case-files.ts';
import { documentOf, kinds } from './document-of.ts';
import { recordsSaying } from './hostile-records.ts';

const middle = join('handover', 'a-colleague-takes-over-in-the-middle-of-the-work');

/** A full case without semicolons in its records, so that all of them are the document’s own. */
function fullCase(): readonly SourceFile[] {
  return filesIn(join('test', 'fixtures', 'documents', middle)).map((file) => ({
    ...file,
    text: file.text.replaceAll(';', ','),
  }));
}

describe('documents in other languages', () => {
  const [bare, full] = [recordsSaying('Nada'), fullCase()];

  for (const kind of kinds) {
    it(`have the blank before each sign in French: ${kind}`, () => {
      const spoken = languageOf('fr');
      assert.doesNotMatch(documentOf(kind, full, { spoken }), /[^\u202f];\s/);
      const signs = documentOf(kind, bare, { spoken }).replaceAll(/^\[\d+\]: .*$/gm, '');
      assert.doesNotMatch(signs, /[^\u00a0\s-]:\s/);
    });

    it(`name no month in English: ${kind}`, () => {
      assert.doesNotMatch(
        documentOf(kind, bare, { spoken: languageOf('es') }),
        /\b(?:August|September|October|November|December|January)\b/,
      );
    });
  }
});
