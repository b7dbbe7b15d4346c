import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

describe('the pages of the checks', () => {
  it('say what the checks say', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['tools/write-check-pages.mjs', '--check'],
      { encoding: 'utf8' },
    );
    assert.equal(stderr, '');
    assert.equal(status, 0);
  });
});
