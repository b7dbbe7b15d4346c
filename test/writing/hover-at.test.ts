import assert from 'node:assert/strict';
import { hoverIn } from './at-the-cursor.ts';

const plan = '---\nrecord: plan\ncase: C-0142\nstatus: active\n';
const goal = `${plan}goals:\n  - id: G1\n    goal: Hold a lease in his own name\n`;
const interview = '---\nrecord: interview\ncase: C-0142\ndate: 2026-11-20\n';

const told: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  'a key, with its source': [
    `${plan.replace('status', 'sta|tus')}---\n`,
    [
      'Status',
      'Where the plan stands. It is a draft until the person has agreed to it.',
      'HL7 FHIR R4, RequestStatus, as used by CarePlan',
    ],
  ],
  'a key whose value is still missing': [
    `${goal}    due|:\n---\n`,
    ['Due', 'The day by which the goal should be reached, no more than a year ahead.'],
  ],
  'a key of a record that is broken elsewhere': [
    `${plan}choice: [ "\ngoals:\n  - goa|l: x: y\n---\n`,
    [
      'Goal',
      'What will be different, in one sentence, best in the person’s own words. Name the outcome, not the service that leads to it.',
    ],
  ],
  'a code': [
    `${goal}    status: on-|hold\n---\n`,
    [
      'on-hold',
      'Resting for a while; the work is expected to go on. Give the reason.',
      'HL7 FHIR R4, GoalLifecycleStatus',
    ],
  ],
  'a case': [
    `${plan.replace('C-0142', 'C-0|142')}---\n`,
    ['C-0142: J.D.', 'active · risk medium · M. Okafor', 'Next due tomorrow'],
  ],
  'a goal, with its last reading': [
    `${interview}goals: [G1, G|2]\n---\n`,
    [
      'G2: Work 24 paid hours a week by 10 February 2027',
      'active · improving · due 10 February 2027, in 82 days',
      'paid-hours: 16 on 16 November, target 24',
    ],
  ],
  'a goal of a phase': [
    `${goal}phases:\n  - { phase: C, start: 2026-10-01, goals: [G|2] }\n---\n`,
    [
      'G2: Work 24 paid hours a week by 10 February 2027',
      'active · improving · due 10 February 2027, in 82 days',
      'paid-hours: 16 on 16 November, target 24',
    ],
  ],
  'a goal as a key': [
    `${interview}ratings: { G|2: 0 }\n---\n`,
    [
      'G2: Work 24 paid hours a week by 10 February 2027',
      'active · improving · due 10 February 2027, in 82 days',
      'paid-hours: 16 on 16 November, target 24',
    ],
  ],
  'a rating, by the goal’s own scale': [
    `${interview}ratings: { G2: -|1 }\n---\n`,
    [
      'G2 at -1',
      '1 to 23 paid hours a week',
      'active · improving · due 10 February 2027, in 82 days',
    ],
  ],
  'a need': [
    `${goal}    addresses: [|N1]\n---\n`,
    ['N1: A home that is his to lock', 'homelessness · immediate', 'Answered by G1'],
  ],
  'a strength': [
    `${goal}    uses:\n      - S|2\n---\n`,
    ['S2: Keeps every appointment, early, with his papers in a folder', 'Used by G1, G2, G4'],
  ],
  'an instrument, with its bands and last readings': [
    `${goal}    measures:\n      - { name: gad|-7 }\n---\n`,
    [
      'gad-7: Generalized Anxiety Disorder scale',
      '0 to 21, lower is better; Severity of anxiety: minimal from 0, mild from 5, moderate from 10, severe from 15 (Spitzer, Kroenke, Williams and Löwe 2006)',
      'Spitzer, Kroenke, Williams and Löwe 2006',
      'G3: total from 15 to 7',
      'Last readings: 10, moderate on 30 October · 10, moderate on 2 November · 9, mild on 9 November · 8, mild on 16 November (4 days ago)',
    ],
  ],
  'an instrument that nobody has used yet': [
    `${interview}readings: { wh|o-5: 40 }\n---\n`.replace('C-0142', 'C-9999'),
    [
      'who-5: WHO-5 Well-Being Index, percentage score',
      '0 to 100, higher is better; up to 50 low well-being, a reason to ask about depression (Topp and others 2015); up to 28 very low well-being, often seen with depression (Topp and others 2015)',
      'The percentage score: the raw total, from 0 to 25, times 4.',
      'World Health Organization 1998; Topp and others 2015',
      'No reading yet',
    ],
  ],
  'a reading by who answered': [
    `${interview}readings:\n  - { respondent: mother, sdq-total: 1|7 }\n---\n`.replace(
      'C-0142',
      'C-9999',
    ),
    [
      'sdq-total: 17, high',
      '0 to 40, lower is better; Answered by a parent: close to average from 0, slightly raised from 14, high from 17, very high from 20 (Goodman, Scoring the SDQ for age 4-17, newer four bands, sdqinfo.org)',
      'The bands differ by who answered, so write the respondent beside each reading. Bands are British, for ages 4 to 17.',
      'Goodman 1997',
      'No reading yet',
    ],
  ],
  'a reading that asks for a talk about safety': [
    `${interview}readings: { c-ssrs: 2| }\n---\n`.replace('C-0142', 'C-9999'),
    [
      'c-ssrs: 2, moderate',
      '`c-ssrs` is 2: ask about safety today, tell your supervisor, and note what was agreed in a `crisis` entry or a safety plan',
      '0 to 3, lower is better; Level of triage: negative from 0, low from 1, moderate from 2, high from 3 (Columbia Lighthouse Project, triage for the screener)',
      'The screener has no total. The number is the level that its triage gives: 0 where every answer was negative, 1 low, 2 moderate, 3 high.',
      'Posner and others 2011; Columbia Lighthouse Project',
      'No reading yet',
    ],
  ],
  'a day, in CR LF': [
    `${goal}    due: 2026-12-|02\n---\n`.replaceAll('\n', '\r\n'),
    ['2 December', 'in 12 days'],
  ],
  'a check': [`${plan}answers:\n  goal-too|-long: { because: x }\n---\n`, ['goal-too-long']],
};

const silent: Readonly<Record<string, string>> = {
  'a sentence': `${goal.replace('a lease', 'a le|ase')}---\n`,
  'a key of another tool': `${plan}aliases|: [x]\n---\n`,
  'the note below': `${plan}---\nG|1\n`,
  'other Markdown': '---\ntitle: G|1\n---\n',
  'a blank line': `${goal}    |\n---\n`,
  'an id that stands for nothing': `${goal}    addresses: [N9|9]\n---\n`,
  'a block of prose': `${interview}late: >\n  status: ac|tive\n---\n`,
};

describe('Hover', () => {
  for (const [name, [text, lines]] of Object.entries(told)) {
    it(`explains ${name}`, async () => {
      const hover = await hoverIn(text);
      assert.deepEqual(hover?.lines.slice(0, lines.length === 1 ? 1 : undefined), lines);
    });
  }

  for (const [name, text] of Object.entries(silent)) {
    it(`says nothing of ${name}`, async () => {
      assert.equal(await hoverIn(text), undefined);
    });
  }

  it('tells a reading with the band it falls into', async () => {
    const hover = await hoverIn(`${interview}readings: { gad-7: |12 }\n---\n`);
    assert.equal(hover?.lines[0], 'gad-7: 12, moderate');
  });
});
