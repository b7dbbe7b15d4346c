import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ignoresFolder, ignoringFolder } from '../../src/text/ignore-lines.ts';

const lines = fc.array(
  fc.constantFrom('node_modules/', '*.log', '# for others', '', '/out', '!out', 'documents.md'),
);
const ends = fc.constantFrom('\n', '\r\n');
const folders = fc.constantFrom('documents', 'for others/2026', '#1', 'a*b', '!now', 'x[1]');

describe('a line of .gitignore', () => {
  for (const line of ['documents', '/documents', 'documents/', '/documents/', '**/documents/'])
    it(`keeps the folder out as ${line}`, () => {
      assert.ok(ignoresFolder(`node_modules\n${line}\n`, 'documents'));
      assert.ok(ignoresFolder(`node_modules\r\n${line}  \r\n`, 'documents'));
    });

  it('keeps out what lies in its folder, and a folder of that name in another', () => {
    assert.ok(ignoresFolder('/letters\n', 'letters/2026'));
    assert.ok(ignoresFolder('2026/\n', 'letters/2026'));
    assert.ok(!ignoresFolder('/2026/\n', 'letters/2026'));
  });

  it('does not keep out what a later line takes back, or what is only a remark or a file', () => {
    assert.ok(!ignoresFolder('documents\n!documents\n', 'documents'));
    assert.ok(!ignoresFolder('# documents\ndocuments.md\nmy-documents\n', 'documents'));
    assert.ok(!ignoresFolder('', 'documents'));
  });

  it('is added at the end, on a line of its own, and all else stays as it was', () => {
    assert.equal(ignoringFolder('', 'documents'), '/documents/\n');
    assert.equal(ignoringFolder('out', 'documents'), 'out\n/documents/\n');
    assert.equal(ignoringFolder('out\r\n', 'documents'), 'out\r\n/documents/\r\n');
    fc.assert(
      fc.property(lines, ends, folders, (before, end, folder) => {
        const text = before.map((line) => line + end).join('');
        const after = ignoringFolder(text, folder);
        assert.ok(after.startsWith(text));
        assert.ok(ignoresFolder(after, folder));
        assert.equal(after.slice(text.length).split(/\r?\n/).length, 2);
      }),
    );
  });
});
