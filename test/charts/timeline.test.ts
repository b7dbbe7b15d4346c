import assert from 'node:assert/strict';
import { drawTimeline } from '../../src/charts/timeline/draw-timeline.ts';
import type { Timeline, TimelineStep } from '../../src/charts/timeline/timeline.ts';
import { timelineOf } from '../../src/charts/timeline/timeline-of.ts';
import { caseloadOf } from '../summaries/case-files.ts';
import { chartOf, day, frame, spotIn, today } from './casework.ts';
import { drawnWords } from './shapes-in.ts';
import { allIn } from '../text/in-tree.ts';

function step(words: string, by?: string, done?: string): TimelineStep {
  return {
    ...spotIn('plan.md', ['goals', 0, 'steps', 0]),
    words,
    by: by === undefined ? undefined : day(by),
    done: done === undefined ? undefined : day(done),
  };
}

const timeline: Timeline = {
  from: day('2026-01-20'),
  to: day('2026-12-20'),
  today,
  steps: [
    step('Apply for the voucher', '2026-02-10', '2026-02-03'),
    step('Collect papers', '2026-03-01', '2026-04-12'),
    step('Sign the lease', '2026-07-20'),
    step('Open an account', '2026-12-01'),
    step('Practise the bus ride'),
  ],
  stages: [
    {
      words: 'Building rapport',
      contacts: [{ ...spotIn('interview-2026-01-12.md'), day: day('2026-01-12') }],
    },
  ],
};

describe('steps and stages by day', () => {
  const chart = chartOf(drawTimeline(timeline, frame));

  it('tells in words how each step stands', () => {
    const words = drawnWords(chart.svg);
    for (const said of [
      'done 3 February',
      'done 12 April, 42 days late',
      'overdue by 123 days',
      'due 1 December',
      'no day planned',
    ])
      // prettier-ignore
      assert.ok(words.includes(said), said);
  });

  it('marks what is late by a bar, and says in the legend what that is', () => {
    const bars = allIn(chart.svg, 'path').filter(({ properties }) => Number(properties['strokeWidth']) === 4); // prettier-ignore
    assert.equal(bars.length, 3, 'two steps, and the legend');
    assert.ok(drawnWords(chart.svg).includes('late'));
  });

  it('draws today and where the plan begins and is reviewed', () => {
    const words = drawnWords(chart.svg);
    for (const said of ['today', 'plan begins', 'review']) assert.ok(words.includes(said), said);
  });

  it('leads from each step and contact to its line', () => {
    assert.equal(chart.links.length, 6);
    assert.equal(chart.links[1]?.words, 'Collect papers: done 12 April, 42 days late');
  });

  it('leaves what has no room to the table, and says so', () => {
    const steps = Array.from({ length: 34 }, (_, index) => step(`Step ${index}`, '2026-05-01'));
    const long = chartOf(drawTimeline({ ...timeline, steps }, frame));
    assert.match(long.description, /Steps that are in the table alone: 4\./);
    assert.equal(long.table.rows.length, 35);
  });

  it('says so where there is neither step nor contact', () => {
    assert.deepEqual(drawTimeline({ ...timeline, steps: [], stages: [] }, frame), {
      whyNot: 'The plan has no step, and there was no contact yet.',
    });
  });

  it('is read from the plan in force and the notes of a case', () => {
    const { cases } = caseloadOf([
      { path: 'case.md', text: '---\nrecord: case\nid: C-0142\nclient: J.D.\n---\n' },
      {
        path: 'plan.md',
        text: '---\nrecord: plan\ncase: C-0142\nstatus: active\nstart: 2026-01-20\nreview: 2026-12-20\ngoals:\n  - id: G1\n    goal: Hold a lease\n    steps:\n      - { step: Sign the lease, by: 2026-07-20 }\n  - id: G2\n    goal: Find work\n    status: cancelled\n    steps:\n      - step: Write to the yard\n---\n',
      },
      {
        path: 'interview-2026-01-12.md',
        text: '---\nrecord: interview\ncase: C-0142\ndate: 2026-01-12\nstage: building-rapport\nattendance: kept\n---\n',
      },
    ]);
    const [file] = cases;
    assert.ok(file);
    const read = timelineOf(file, today);
    assert.deepEqual([read.from, read.to], ['2026-01-20', '2026-12-20']);
    assert.deepEqual(
      read.steps.map(({ words, by, at }) => [words, by, at]),
      [['Sign the lease', '2026-07-20', ['goals', 0, 'steps', 0]]],
    );
    assert.deepEqual(
      read.stages.map(({ words, contacts }) => [words, contacts.map((contact) => contact.day)]),
      [['Building rapport', ['2026-01-12']]],
    );
  });
});
