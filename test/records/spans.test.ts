import assert from 'node:assert/strict';
import type { DataPath } from '../../src/records/fault.ts';
import { spansOf } from '../../src/records/spans.ts';
import { fileOf, full } from './samples.ts';

const text = fileOf(full.plan);

function marked(at: DataPath, on: 'key' | 'value', within = text): string {
  const [span] = spansOf(within, [{ at, on }]);
  return within.slice(span?.start, span?.end);
}

describe('the span of a path', () => {
  const paths: readonly [DataPath, string, string][] = [
    [['start'], 'start', '2026-02-16'],
    [['goals'], 'goals', 'id'],
    [['goals', 0], 'id', 'id'],
    [['goals', 0, 'id'], 'id', 'G1'],
    [['goals', 0, 'addresses'], 'addresses', 'N1'],
    [['goals', 0, 'addresses', 0], 'N1', 'N1'],
    [['goals', 0, 'measures', 0, 'target'], 'target', '1'],
    [['goals', 0, 'scale', '-1'], '-1', 'four to nine'],
    [['goals', 0, 'due', 'year'], 'due', 'due'],
    [['goals', 7], 'goals', 'goals'],
    [['goals', 7, 'due'], 'goals', 'goals'],
    [['choice', 'needs', 'words'], 'needs', 'needs'],
    [['no-such-key'], 'record', 'record'],
    [[], 'record', 'record'],
  ];
  for (const [at, key, value] of paths) {
    it(`${at.join('/') || 'of nothing'} is that of its key, of its value, or of what is nearest`, () => {
      assert.equal(marked(at, 'key').replace(/^2026.*/, 'due'), key);
      assert.equal(marked(at, 'value').replace(/^2026-06-01$/, 'due'), value);
    });
  }

  it('is that of the key where the value is empty', () => {
    assert.equal(marked(['review'], 'value', fileOf('record: plan\nreview:\ncase: a')), 'review');
  });

  it('is that of the last of two keys, as in the data', () => {
    const twice = fileOf('record: plan\ncase: first\ncase: second');
    assert.equal(marked(['case'], 'value', twice), 'second');
  });

  it('is the opening line in a text that cannot be read', () => {
    assert.equal(marked(['case'], 'value', '---\ncase: "a\n---\n'), '---');
    assert.equal(marked(['case'], 'value', '---\ncase: a\n'), 'a');
    assert.equal(marked(['case'], 'value', '# A note\n'), '');
  });

  it('is found in settings, which have no fence', () => {
    assert.equal(marked(['due-soon'], 'value', 'due-soon: P9D\n'), 'P9D');
  });

  it('stays as it is where a span was given', () => {
    assert.deepEqual(spansOf(text, [{ span: { start: 3, end: 9 } }]), [{ start: 3, end: 9 }]);
  });
});
