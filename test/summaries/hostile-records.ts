import { visit } from 'unist-util-visit';
import type { SourceFile } from '../../src/records/read-record.ts';
import { reader } from './hostile-texts.ts';

/** Records with `said` in every place for words, front matter and body. */
export function recordsSaying(said: string): readonly SourceFile[] {
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
export function structureOf(markdown: string): readonly string[] {
  const seen: string[] = [];
  visit(reader.parse(markdown), 'heading', ({ depth }) => {
    seen.push(`heading ${depth}`);
  });
  return seen;
}
