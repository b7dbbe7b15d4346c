import { stageHeadings, writeHeading } from '../../src/caseload/stage-headings.ts';
import { codes } from '../../src/records/record.ts';
import type { SourceFile } from '../../src/records/read-record.ts';

/** What is said in a place of a record, by a name of the place. */
export type SaidIn = (place: string) => string;

const of = { case: 'C-0320' };

/** One value to a line, whatever it holds. */
function record(path: string, content: object, body = ''): SourceFile {
  return { path, text: `---\n${JSON.stringify(content, null, 1)}\n---\n${body}\n` };
}

/**
 * Records of one case in which something is said in every place for words that documents look at:
 * in values, and in the texts below them.
 */
export function fullRecords(said: SaidIn, written: SaidIn = said): readonly SourceFile[] {
  return [
    caseRecord(said, written),
    ...assessments(said),
    ...plans(said),
    ...notes(said, written),
    ...others(said),
  ];
}

function caseRecord(said: SaidIn, written: SaidIn): SourceFile {
  const consent = (name: string, days: object): object => ({ for: said(`consent ${name}`), ...days }); // prettier-ignore
  return record(
    'case.md',
    {
      record: 'case',
      id: 'C-0320',
      client: said('client'),
      members: [{ who: said('member'), role: said('role') }],
      status: 'active',
      risk: 'high',
      opened: '2026-09-01',
      worker: said('worker'),
      supervisor: said('supervisor'),
      program: said('program'),
      outcome: said('outcome of the case'),
      supports: [
        { who: said('support'), kind: 'family', tie: 'strong', offers: said('offer') },
        { who: said('stressful support'), kind: 'community', tie: 'stressful' },
      ],
      consents: [
        consent('in force', { given: '2026-09-02', expires: '2027-09-01' }),
        consent('ending', { given: '2026-09-02', expires: '2026-12-01' }),
        consent('run out', { given: '2026-09-02', expires: '2026-11-01' }),
        consent('withdrawn', { given: '2026-09-02', expires: '2027-09-01', withdrawn: '2026-11-01' }), // prettier-ignore
        consent('to be given', { given: '2026-12-01' }),
      ],
      tags: ['plain'],
    },
    `## Why we are involved\n\n${written('why')}\n\n- ${written('a reason')}\n\n## What everybody must know\n\n${written('own heading')}`,
  );
}

function assessments(said: SaidIn): readonly SourceFile[] {
  return [
    record('assessment.md', {
      record: 'assessment',
      ...of,
      date: '2026-09-03',
      needs: [
        {
          id: 'N1',
          need: said('need'),
          words: said('words'),
          cause: said('cause'),
          domain: 'legal',
          urgency: 'immediate',
        },
        { id: 'N2', need: said('other need'), domain: 'safety' },
      ],
      strengths: [{ id: 'S1', strength: said('strength') }],
      readings: [{ respondent: said('respondent'), 'nights-housed': 4, 'phq-9-item-9': 1 }],
    }),
    record('assessment-later.md', {
      record: 'assessment',
      ...of,
      date: '2026-10-20',
      needs: [{ id: 'N3', need: said('new need'), domain: 'legal' }],
      strengths: [{ id: 'S2', strength: said('new strength') }],
    }),
  ];
}

function plans(said: SaidIn): readonly SourceFile[] {
  const goal = (id: string, status: string, more: object): object => ({
    id,
    goal: said(`goal ${id}`),
    status,
    reason: said(`reason ${id}`),
    start: '2026-09-04',
    due: '2026-12-04',
    ...more,
  });
  return [
    record('plan.md', {
      record: 'plan',
      ...of,
      status: 'active',
      start: '2026-09-04',
      review: '2026-11-30',
      choice: { needs: said('choice'), strengths: said('choice of strengths') },
      goals: [
        goal('G1', 'active', {
          source: 'client',
          addresses: ['N1'],
          uses: ['S1'],
          measures: [{ name: 'nights-housed', unit: said('unit'), baseline: 4, target: 20 }],
          steps: [
            { step: said('late step'), by: '2026-11-10', who: 'worker' },
            { step: said('coming step'), by: '2026-11-30', who: 'client' },
            { step: said('done step'), by: '2026-10-01', done: '2026-10-01' },
          ],
          strategies: [
            {
              type: 'advocacy',
              strategy: said('strategy'),
              activities: [{ activity: said('activity'), who: 'worker', status: 'in-progress' }],
            },
          ],
          evaluation: [{ method: said('method'), every: 'P1M' }],
          scale: {
            '-2': said('level -2'),
            '-1': said('level -1'),
            '0': said('level 0'),
            '1': said('level 1'),
            '2': said('level 2'),
          },
        }),
        goal('G2', 'on-hold', { addresses: ['N2'] }),
        goal('G3', 'completed', { achievement: 'achieved' }),
        goal('G4', 'cancelled', { achievement: 'not-attainable' }),
      ],
      phases: [{ phase: 'B', start: '2026-10-01', what: said('what of the phase') }],
    }),
  ];
}

/** A note of each stage, with all headings that a worker finds there. */
function notes(said: SaidIn, written: SaidIn): readonly SourceFile[] {
  return codes.stage.map((stage, index) => {
    const day = `2026-11-${String(index + 2).padStart(2, '0')}`;
    const isCrisis = stage === 'crisis-management';
    const body = stageHeadings(stage, ['G1'])
      .map((heading) => `${writeHeading(heading)}\n\n${written(`${stage}: ${heading.words}`)}`)
      .join('\n\n');
    return record(
      `note-${stage}.md`,
      {
        record: 'interview',
        ...of,
        date: day,
        stage,
        attendance: 'kept',
        setting: 'home-visit',
        present: [said(`present ${stage}`)],
        goals: ['G1'],
        readings: [{ respondent: said(`respondent ${stage}`), 'nights-housed': index }],
        ratings: { G1: -1 },
        late: said(`late ${stage}`),
        ...(isCrisis
          ? {
              crisis: {
                severity: 'high',
                danger: said('danger'),
                actions: [said('action')],
                contacted: [said('contacted')],
                'follow-up': '2026-11-12',
              },
            }
          : {}),
        next: { date: '2026-11-25', what: said(`next ${stage}`) },
        worker: said(`worker ${stage}`),
      },
      body,
    );
  });
}

function others(said: SaidIn): readonly SourceFile[] {
  const step = (name: string): object => ({ what: said(`${name} what`), who: said(`${name} who`) });
  return [
    record('safety-plan.md', {
      record: 'safety-plan',
      ...of,
      date: '2026-11-03',
      review: '2026-12-01',
      steps: {
        warnings: [step('warning')],
        alone: [said('alone')],
        distraction: [step('distraction')],
        people: [step('people')],
        professionals: [step('professionals')],
        surroundings: [step('surroundings')],
      },
    }),
    ...(['requested', 'completed', 'draft'] as const).map((status) =>
      record(`referral-${status}.md`, {
        record: 'referral',
        ...of,
        to: said(`to ${status}`),
        for: said(`for ${status}`),
        goal: 'G1',
        status,
        requested: '2026-11-05',
        consent: said('consent in force'),
        outcome: said(`outcome ${status}`),
      }),
    ),
    record('review.md', {
      record: 'review',
      ...of,
      date: '2026-11-04',
      reviewer: said('reviewer'),
      plan: `sha256:${'0'.repeat(64)}`,
      decision: 'changes-requested',
      goals: { G1: { decision: 'query', because: said('because') } },
    }),
  ];
}

/** What belongs to its writer alone: a reflection, and a record of each kind that is kept private. */
export function keptRecords(said: SaidIn): readonly SourceFile[] {
  const hidden = fullRecords((place) => said(`private ${place}`))
    .filter(({ path }) => path !== 'case.md')
    .map(({ path, text }) => ({
      path: `private-${path}`,
      // A private plan in force would hide all others.
      text: text
        .replace('---\n{', '---\n{ "private": true,')
        .replace(
          '"record": "plan",\n "case": "C-0320",\n "status": "active"',
          '"record": "plan",\n "case": "C-0320",\n "status": "draft"',
        ),
    }));
  const reflection = record(
    'reflection.md',
    { record: 'reflection', ...of, date: '2026-11-06', worker: said('worker of a reflection') },
    `## Barriers\n\n${said('reflection')}`,
  );
  return [...hidden, reflection];
}
