import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

describe('the gallery of documents', function () {
  this.timeout(120_000);

  it('shows what is made of the sample today', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [join('tools', 'make-gallery.mjs'), '--check'],
      { encoding: 'utf8' },
    );
    assert.doesNotMatch(stderr, /out of date/);
    assert.equal(status, 0, stderr);
  });
});
