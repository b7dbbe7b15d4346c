import assert from 'node:assert/strict';
import fc from 'fast-check';
import { visit } from 'unist-util-visit';
import type { SourceFile } from '../../src/records/read-record.ts';
import { summaryOf } from './case-files.ts';
import { hostile, pieces, reader, strangersIn } from './hostile-texts.ts';

/** Records with `said` in every place for words, front matter and body. */
function recordsSaying(said: string): readonly SourceFile[] {
  const record = (path: string, content: object, body = ''): SourceFile => ({
    path,
    text: `---\n${JSON.stringify(content)}\n---\n${body}\n`,
  });
  const of = { case: 'C-0320' };
  return [
    record(
      'case.md',
      {
        record: 'case',
        id: 'C-0320',
        client: said,
        status: 'active',
        worker: said,
        program: said,
        outcome: said,
        supports: [{ who: said, kind: 'family' }],
        consents: [{ for: said, given: '2026-11-01', expires: '2026-12-01' }],
      },
      `## Why we are involved\n\n${said}\n\n- ${said}\n\n> ${said}\n\n**${said}** _${said}_`,
    ),
    record('assessment.md', {
      record: 'assessment',
      ...of,
      date: '2026-11-02',
      needs: [{ id: 'N1', need: said, words: said, domain: 'legal' }],
      strengths: [{ id: 'S1', strength: said }],
      readings: [{ respondent: said, 'nights-housed': 4 }],
    }),
    record('plan.md', {
      record: 'plan',
      ...of,
      status: 'active',
      start: '2026-11-03',
      goals: [
        {
          id: 'G1',
          goal: said,
          status: 'active',
          reason: said,
          addresses: ['N1'],
          measures: [
            { name: 'nights-housed', unit: said, baseline: 4, target: 20 },
            { name: said, unit: said, baseline: 4, target: 20 },
          ],
          steps: [
            { step: said, by: '2026-11-10' },
            { step: said, by: '2026-11-30', who: 'client' },
          ],
        },
      ],
    }),
    record('note.md', {
      record: 'interview',
      ...of,
      date: '2026-11-04',
      stage: 'building-rapport',
      next: { date: '2026-11-25', what: said },
    }),
    record('referral.md', { record: 'referral', ...of, to: said, status: 'requested' }),
    record('review.md', {
      record: 'review',
      ...of,
      date: '2026-11-04',
      reviewer: said,
      decision: 'approved',
    }),
  ];
}

/** The ranks of a document's headings. */
function structureOf(markdown: string): readonly string[] {
  const seen: string[] = [];
  visit(reader.parse(markdown), 'heading', ({ depth }) => {
    seen.push(`heading ${depth}`);
  });
  return seen;
}

describe('hostile text in every place of a case', () => {
  const harmless = structureOf(summaryOf(recordsSaying('Bread and a word')));

  const staysWords = (said: string): void => {
    const summary = summaryOf(recordsSaying(said));
    assert.deepEqual(strangersIn(summary), []);
    assert.deepEqual(structureOf(summary), harmless);
    assert.doesNotMatch(summary, /(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
  };

  it('leaves the summary its headings and comes over as words', () => {
    fc.assert(fc.property(hostile, staysWords), { numRuns: 12 });
  });

  it('does so for each sign alone', () => {
    for (const piece of pieces) staysWords(piece);
  });
});
