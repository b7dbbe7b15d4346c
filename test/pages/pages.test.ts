import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

const pages = {
  'of the checks say what the checks say': 'write-check-pages',
  'of the record format says what the schemas say': 'write-format-page',
  'of measures says what each figure is': 'write-measures-page',
  'of instruments says what their data says': 'write-instruments-page',
  'of templates says what each slot holds': 'write-templates-page',
  'of words says which words the checks go by': 'write-words-page',
};

describe('the pages', () => {
  for (const [sentence, tool] of Object.entries(pages)) {
    it(sentence, () => {
      const { status, stderr } = spawnSync(process.execPath, [`tools/${tool}.mjs`, '--check'], {
        encoding: 'utf8',
      });
      assert.equal(stderr, '');
      assert.equal(status, 0);
    });
  }
});
