import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import type { Day } from '../../src/calendar/day.ts';
import { changesOf } from '../../src/plans/revisions/record-changes.ts';
import { type Reading, readRecord } from '../../src/records/read-record.ts';
import { changeDocument } from '../../src/summaries/changes/change-document.ts';
import { writeMarkdown } from '../../src/summaries/write-markdown.ts';
import { hostile, pieces, reader, strangersIn } from './hostile-texts.ts';

function planSaying(said: string, path: string): Reading {
  const goal = { id: 'G1', goal: said, steps: [{ step: said }], reason: said };
  const content = { record: 'plan', case: 'C-0410', status: 'active', goals: [goal] };
  const found = readRecord({
    path,
    text: `---\n${JSON.stringify(content)}\n---\n# ${said}\n\n${said}\n`,
  });
  assert.ok(found);
  return found;
}

/** The document of a plan, a commit and a path that all say something. */
function documentOf(said: string): string {
  const found = changesOf({
    before: planSaying('Sleep in a bed', `old ${said}.md`),
    after: planSaying(said, `${said}.md`),
  });
  assert.ok(found);
  const commit = { id: 'a'.repeat(40), day: '2026-10-01' as Day, author: said, subject: said };
  return writeMarkdown(
    changeDocument({
      from: { kind: 'commit', revision: said, commit },
      to: { kind: 'file', path: said },
      records: [found],
      uncommitted: new Set(),
      today: '2026-11-20' as Day,
    }),
  );
}

describe('a document of changes', () => {
  const staysWords = (said: string): void => {
    const document = documentOf(said);
    assert.deepEqual(strangersIn(document), []);
    assert.doesNotMatch(document, /(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
    const { children } = reader.parse(document);
    assert.deepEqual(
      children.map((node) => (node.type === 'heading' ? `heading ${node.depth}` : node.type)),
      ['heading 1', 'paragraph', 'heading 2', 'heading 3', 'list'],
    );
  };

  it('shows texts of records, commits and paths as words only', () => {
    for (const piece of pieces) staysWords(piece);
    fc.assert(fc.property(hostile, staysWords), { numRuns: 50 });
  });

  it('shows what they say', () => {
    const shown = toString(reader.parse(documentOf('Keep *the* flat')));
    assert.match(
      shown,
      /From aaaaaaa of 1 October \(Keep \*the\* flat: Keep \*the\* flat\) to Keep/,
    );
    assert.match(shown, /Goal G1 now reads “Keep \*the\* flat”; it read “Sleep in a bed”/);
  });
});
