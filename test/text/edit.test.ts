import assert from 'node:assert/strict';
import { applyEdit } from '../../src/text/edit.ts';

describe('an edit', () => {
  it('replaces its span and nothing else', () => {
    const text = 'due: 2026-07-20\r\n';
    const edit = { span: { start: 5, end: 15 }, newText: '2026-08-20' };
    assert.equal(applyEdit(text, edit), 'due: 2026-08-20\r\n');
  });

  it('inserts where its span is empty', () => {
    assert.equal(applyEdit('G1', { span: { start: 2, end: 2 }, newText: '0' }), 'G10');
  });

  it('deletes where its text is empty', () => {
    assert.equal(applyEdit('G10', { span: { start: 2, end: 3 }, newText: '' }), 'G1');
  });
});
