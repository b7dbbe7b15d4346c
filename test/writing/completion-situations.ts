import { codes } from '../../src/records/record.ts';

export const plan = '---\nrecord: plan\ncase: C-0142\nstatus: active\nstart: 2026-08-10\n';
export const goal = `${plan}goals:\n  - id: G1\n    goal: Hold a lease in his own name\n    status: active\n`;
export const interview =
  '---\nrecord: interview\ncase: C-0142\ndate: 2026-11-20\nstage: monitoring-progress\n';
const goalKeys = [
  'achievement',
  'source',
  'addresses',
  'uses',
  'weight',
  'readiness',
  'start',
  'due',
  'reason',
  'measures',
  'steps',
  'strategies',
  'evaluation',
  'scale',
];

interface Situation {
  readonly text: string;
  /** The labels that are offered first, in their order. */
  readonly first?: readonly string[];
  readonly all?: readonly string[];
  readonly never?: readonly string[];
}

export const situations: Readonly<Record<string, Situation>> = {
  'a new file that says `record:` and no more': { text: '---\nrecord: |', all: codes.kind },
  'a kind that is half typed': { text: '---\nrecord: saf|\n', all: codes.kind },
  'a kind in a file that is whole': {
    text: '---\nrecord: |plan\ncase: C-0142\n---\n',
    all: codes.kind,
  },
  'a phase that is begun': {
    text: `${plan}phases:\n  - phase: B2\n    |\n---\n`,
    first: ['start', 'what', 'goals'],
  },
  'the goals of a phase': {
    text: `${plan}phases:\n  - { phase: B2, start: 2026-10-01, goals: [G1, |] }\n---\n`,
    first: ['G2'],
  },
  'front matter that is not closed yet': {
    text: '---\nrecord: plan\n|',
    first: ['case', 'status', 'start', 'goals', 'review', 'choice'],
  },
  'the last line before the fence': {
    text: `${plan}|\n---\n`,
    first: ['goals', 'review', 'choice'],
  },
  'an empty line inside a goal': {
    text: `${goal}    |\n    due: 2027-02-10\n---\n`,
    all: goalKeys.filter((key) => key !== 'due'),
  },
  'an empty line inside a goal, at the margin': {
    text: `${goal}|\n    due: 2027-02-10\n---\n`,
    all: goalKeys.filter((key) => key !== 'due'),
  },
  'an empty line below a goal, in the column of the dashes': {
    text: `${goal}  |\n---\n`,
    first: ['new goal', 'achievement', 'source'],
  },
  'an empty line between two goals': {
    text: `${goal}    |\n  - id: G2\n    goal: Work\n---\n`,
    all: goalKeys,
  },
  'an empty line below the goals, at the margin': {
    text: `${goal}|\n---\n`,
    first: ['review', 'choice'],
  },
  'a key that is half typed': {
    text: `${goal}    ach|\n    due: 2027-02-10\n---\n`,
    first: ['achievement'],
    never: ['due', 'id'],
  },
  'a status with nothing behind it': {
    text: `${goal.replace('status: active\n    ', '').replace(/status: active\n$/, '')}status: |\n---\n`,
    all: codes['goal-status'],
  },
  'a colon without a blank': {
    text: `${plan}review:|\n---\n`,
    first: ['2026-11-20', '2026-11-21'],
  },
  'a new list item': {
    text: `${plan}goals:\n  - |\n---\n`,
    first: ['new goal', 'id', 'goal', 'status'],
  },
  'a dash without a blank': {
    text: `${plan}goals:\n  -|\n---\n`,
    first: ['new goal', 'id', 'goal', 'status'],
  },
  'a key in the line of a dash': {
    text: `${plan}goals:\n  - st|\n---\n`,
    first: ['id', 'goal', 'status'],
  },
  'a list without items, on the next line': {
    text: `${plan}goals:\n  |\n---\n`,
    first: ['new goal'],
  },
  'a list without items, at the margin': {
    text: `${plan}goals:\n|\n---\n`,
    first: ['new goal', 'review'],
  },
  'a map in braces, not closed': {
    text: `${goal}    measures:\n      - { name: x, |\n    due: 2027-02-10\n---\n`,
    all: ['unit', 'baseline', 'target'],
  },
  'a map in braces, closed': {
    text: `${goal}    measures:\n      - { name: x, |, target: 3 }\n---\n`,
    all: ['unit', 'baseline'],
  },
  'a map in braces, just opened': {
    text: `${goal}    measures:\n      - {|\n    due: 2027-02-10\n---\n`,
    first: ['name', 'unit', 'baseline', 'target'],
  },
  'a code inside braces': {
    text: `${goal}    steps:\n      - { step: View a flat, who: |, by: 2026-12-04 }\n---\n`,
    all: codes['step-who'],
  },
  'a map in braces over several lines': {
    text: `${goal}    steps:\n      - { step: View a flat,\n          who: | }\n---\n`,
    all: codes['step-who'],
  },
  'a list in brackets, not closed': {
    text: `${goal}    addresses: [N1, |\n    due: 2027-02-10\n---\n`,
    first: ['N2', 'N3'],
    never: ['N1'],
  },
  'a list that has no brackets yet': { text: `${goal}    uses: |\n---\n`, first: ['S1', 'S2'] },
  'a list with dashes': {
    text: `${goal}    addresses:\n      - N1\n      - |\n---\n`,
    first: ['N2'],
    never: ['N1'],
  },
  'one more dash on an empty line': {
    text: `${goal}    addresses:\n      - N1\n      |\n---\n`,
    first: ['N2'],
  },
  'a broken line further up': {
    text: `${plan}choice: [ "\n  }\ngoals:\n  - id: G1\n    goal: x: y: z\n    status: |\n---\n`,
    all: codes['goal-status'],
  },
  'a broken line further down': {
    text: `${plan}review: |\ngoals: [ { "\n   - }\n\tx\n---\n`,
    first: ['2026-11-20'],
  },
  'lines that end in CR LF': {
    text: `${goal}    |\n---\n`.replaceAll('\n', '\r\n'),
    all: goalKeys,
  },
  'lines that end in CR': {
    text: `${goal}    ach|\n---\n`.replaceAll('\n', '\r'),
    first: ['achievement'],
  },
  'a byte order mark': { text: `\uFEFF${goal}    |\n---\n`, all: goalKeys },
  'an empty block below a key': {
    text: `${plan}choice:\n  |\n---\n`,
    first: ['needs', 'strengths'],
  },
  'dashes in the column of their key': {
    text: `${plan}goals:\n- id: G1\n  |\n---\n`,
    first: ['goal', 'status'],
  },
  'a whole record in braces': {
    text: '---\n{ record: interview, case: C-0142, setting: | }\n---\n',
    all: codes.setting,
  },
  'an activity deep in a strategy': {
    text: `${goal}    strategies:\n      - type: advocacy\n        strategy: Benefits\n        activities:\n          - { activity: Ring, status: | }\n---\n`,
    all: codes['activity-status'],
  },
  'readings in braces': {
    text: `${interview}readings: { |\n---\n`,
    first: ['nights-housed', 'lease-signed'],
  },
  'readings below each other': {
    text: `${interview}readings:\n  gad-7: 8\n  |\n---\n`,
    never: ['gad-7'],
  },
  'ratings, whose keys are goals': {
    text: `${interview}ratings: { G1: 0, |}\n---\n`,
    first: ['G2', 'G3', 'G4'],
  },
  'a rating': { text: `${interview}ratings: { G1: | }\n---\n`, all: ['-2', '-1', '0', '1', '2'] },
  'an outcome of a goal': {
    text: `${interview}outcomes: { G1: | }\n---\n`,
    all: codes['goal-achievement'],
  },
  'who was present': {
    text: `${interview}present: [J.D., |]\n---\n`,
    first: ['K.D.', 'R.D.'],
    never: ['J.D.'],
  },
  'a name of two words, half typed': {
    text: `${interview}worker: M. O|\n---\n`,
    all: ['M. Okafor'],
  },
  'a name in quotes': { text: `${interview}worker: "|"\n---\n`, first: ['M. Okafor'] },
  'the case of a note': {
    text: '---\nrecord: interview\ncase: |\n---\n',
    first: ['C-0101', 'C-0108'],
  },
  'the number of a new case': { text: '---\nrecord: case\nid: |\n---\n', all: ['C-0210'] },
  'the number of a new goal': { text: `${goal}  - id: |\n---\n`, all: ['G5'] },
  'how often': {
    text: `${goal}    evaluation:\n      - { method: Count, every: |}\n---\n`,
    first: ['P1D', 'P1W'],
  },
  'whether it is private': { text: `${interview}private: |\n---\n`, all: ['true', 'false'] },
  'a check that is answered': {
    text: `${goal}answers:\n  |\n---\n`,
    first: ['agreed-contact-passed'],
  },
  'the fingerprint of a review': { text: '---\nrecord: review\ncase: C-0142\nplan: |\n---\n' },
};

export const silent: Readonly<Record<string, string>> = {
  'a goal’s sentence': `${plan}goals:\n  - goal: Hold a |\n---\n`,
  'the first word of a sentence': `${plan}choice:\n  needs: |\n---\n`,
  'a sentence over two lines': `${plan}choice:\n  needs: Ranked first\n    by |\n---\n`,
  'a block of prose': `${interview}late: >\n  Written on Monday, |\n---\n`,
  'a blank line in a block of prose': `${interview}late: >\n  Written on Monday,\n  |\n---\n`,
  'a sentence in a list': `${interview}crisis:\n  actions:\n    - Stayed until |\n---\n`,
  'an activity that is a sentence': `${goal}    strategies:\n      - activities:\n          - Weekly meeting on |\n---\n`,
  'quotes that are open': `${interview}late: "Written: |\n---\n`,
  'a comment': `${plan}review: 2026-11-21 # three |\n---\n`,
  'a comment on its own line': `${plan}# three |\n---\n`,
  'the note below the front matter': `${plan}---\nstatus: |\n`,
  'the line of the fence': '---|\nrecord: plan\n---\n',
  'other Markdown': '---\ntitle: |\n---\n',
  'Markdown without front matter': '# Goals\n\nstatus: |\n',
  'a number that only the worker knows': `${goal}    measures:\n      - { name: x, target: |}\n---\n`,
};
