import assert from 'node:assert/strict';
import { isForNobodyElse } from '../../src/records/for-nobody-else.ts';
import { readRecord } from '../../src/records/read-record.ts';

const isKept = (frontMatter: string, below = ''): boolean => {
  const reading = readRecord({ path: 'a.md', text: `---\n${frontMatter}\n---\n${below}` });
  assert.ok(reading);
  return isForNobodyElse(reading);
};

describe('a record that is for nobody else', () => {
  it('is a reflection, or says that it is private, in whatever way', () => {
    assert.equal(isKept('record: reflection\ncase: C-1'), true);
    for (const said of ['true', 'yes', '"true"', '', '[x]'])
      assert.equal(isKept(`record: interview\ncase: C-1\nprivate: ${said}`), true, said);
    assert.equal(isKept('record: interview\ncase: C-1\nprivate: false'), false);
    assert.equal(isKept('record: interview\ncase: C-1'), false);
  });

  it('is so too while the file cannot be read', () => {
    assert.equal(isKept('record: interview\ncase: [\nprivate: true'), true);
    assert.equal(isKept('record: interview\n"private" : yes\ncase: ['), true);
    assert.equal(isKept('record: reflection\ncase: ['), true);
    assert.equal(isKept('record: interview\ncase: [\nprivate: false'), false);
    assert.equal(isKept('record: interview\ncase: [', 'private: true\n'), false);
  });

  it('is so from the moment it says so, though its last sound text did not', () => {
    const before = readRecord({ path: 'a.md', text: '---\nrecord: interview\ncase: C-1\n---\n' });
    assert.ok(before);
    const text = '---\nrecord: interview\nprivate: true\ncase: [\n---\n';
    assert.equal(isForNobodyElse({ ...before, text, outdated: true }), true);
  });
});
