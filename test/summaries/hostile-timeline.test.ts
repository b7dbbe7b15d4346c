import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tellTimeline } from '../../src/summaries/case-timeline.ts';
import { writeMarkdown } from '../../src/summaries/write-markdown.ts';
import { type Deed, historyOf, made } from '../plans/history/made-history.ts';
import { moment } from './case-files.ts';
import { recordsSaying, structureOf } from './hostile-records.ts';
import { hostile, pieces, strangersIn } from './hostile-texts.ts';

/** A case in which all said one thing first, and then another, by an author and a message of that name. */
function timelineSaying(said: string, kinds = /./): string {
  const filesSaying = (words: string): Deed['files'] =>
    Object.fromEntries(
      recordsSaying(words)
        .filter(({ path }) => kinds.test(path))
        .map(({ path, text }) => [path, text.replaceAll('C-0320', 'C-0317')]),
    );
  const whole = made(
    [
      { day: '2026-10-01', files: filesSaying('Bread and a word') },
      { day: '2026-11-02', by: said, says: said, files: filesSaying(said) },
      { day: '2026-11-03', by: said, says: said, files: { 'plan.md': null, [`${said}.md`]: 'x' } },
    ],
    { disk: { 'case.md': filesSaying(`${said} and more`)['case.md'] ?? null } },
  );
  return writeMarkdown(tellTimeline({ file: whole.file, history: historyOf(whole) }, moment));
}

describe('hostile text in records, names and messages of commits', () => {
  const headings = ['heading 1', 'heading 2', 'heading 2', 'heading 2'];

  const staysWords = (said: string, kinds?: RegExp): void => {
    const timeline = timelineSaying(said, kinds);
    assert.deepEqual(strangersIn(timeline), []);
    assert.deepEqual(structureOf(timeline), headings);
    assert.doesNotMatch(timeline, /(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
  };

  it('leaves the timeline its headings and comes over as words', () => {
    fc.assert(
      fc.property(hostile, (said) => {
        staysWords(said);
      }),
      { numRuns: 12 },
    );
  });

  it('does so for each sign alone', () => {
    for (const piece of pieces) staysWords(piece, /^(?:case|note)/);
  });
});
