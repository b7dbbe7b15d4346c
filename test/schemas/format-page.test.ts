import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

describe('the manual of the record format', () => {
  it('says what the schemas say', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['tools/write-format-page.mjs', '--check'],
      { encoding: 'utf8' },
    );
    assert.equal(stderr, '');
    assert.equal(status, 0);
  });
});
