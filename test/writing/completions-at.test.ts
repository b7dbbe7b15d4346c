import assert from 'node:assert/strict';
import { goal, interview, plan, silent, situations } from './completion-situations.ts';
import { defaultSettings } from '../../src/caseload/settings.ts';
import { accepting, completionsIn, labelsIn } from './at-the-cursor.ts';
import { sampleMoment } from './sample-caseload.ts';

describe('Completion', () => {
  for (const [name, { text, first, all, never }] of Object.entries(situations)) {
    it(`knows what can stand in ${name}`, async () => {
      const labels = await labelsIn(text);
      if (all) assert.deepEqual(labels, all);
      else assert.deepEqual(labels.slice(0, first?.length ?? 0), first ?? []);
      assert.ok(labels.length > 0);
      assert.deepEqual(
        labels.filter((label) => never?.includes(label)),
        [],
      );
    });
  }

  for (const [name, text] of Object.entries(silent)) {
    it(`is silent in ${name}`, async () => {
      assert.deepEqual(await labelsIn(text), []);
    });
  }

  it('says what a key is for and which are needed', async () => {
    const [first] = await completionsIn('---\nrecord: plan\n|');
    assert.equal(first?.detail, 'Case · needed');
    assert.match(first.documentation, /exactly as it stands in the case record/);
  });

  it('says what a code means, and the agency’s own codes after them', async () => {
    const settings = { ...defaultSettings, extraCodes: { 'intervention-type': ['peer-support'] } };
    const found = await completionsIn(`${goal}    strategies:\n      - type: |\n---\n`, {
      ...sampleMoment,
      settings,
    });
    assert.equal(
      found[0]?.detail,
      'Coordinating services and resources so that they work together for the person.',
    );
    assert.equal(found.at(-1)?.label, 'peer-support');
  });

  it('tells days in words', async () => {
    const found = await completionsIn(`${goal}    due: |\n---\n`);
    const told = Object.fromEntries(found.map(({ label, detail }) => [label, detail]));
    assert.equal(told['2026-11-20'], 'today');
    assert.equal(told['2026-11-27'], 'in a week · in 7 days');
    assert.match(String(told['2026-11-21']), /the review of the plan.*tomorrow/);
  });

  it('tells ids by their sentence, measures by their last reading', async () => {
    const [need] = await completionsIn(`${goal}    addresses: [|]\n---\n`);
    assert.equal(need?.detail, 'A home that is his to lock');
    const [measure] = await completionsIn(`${interview}readings: { | }\n---\n`);
    assert.equal(measure?.detail, 'nights in the past 30 days · 30 on 16 November');
    const offered = await completionsIn(`${interview}readings: { | }\n---\n`);
    const about = (name: string): string =>
      String(offered.find(({ label }) => label === name)?.documentation);
    assert.match(about('k10'), /^10 to 50, lower is better; .*\nNo bands are agreed everywhere/);
    assert.match(about('phq-9-item-9'), /^0 to 3, lower is better\nThe one answer kept/);
  });

  it('replaces the word before the cursor, with its hyphens', async () => {
    const text = `${goal}    achievement: not-a|\n---\n`;
    assert.match(await accepting(text, 'not-attainable'), /achievement: not-attainable\n/);
  });

  const shapes: readonly (readonly [string, string, string, string])[] = [
    [
      'a list in block style',
      `${plan}|\n---\n`,
      'goals',
      `${plan}goals:\n  - id: G5\n    goal: \n    status: proposed\n    source: client\n    addresses: []\n    due: \n---\n`,
    ],
    ['a list of ids', `${goal}    addr|\n---\n`, 'addresses', `${goal}    addresses: []\n---\n`],
    [
      'a list of sentences',
      `${interview}crisis:\n  act|\n---\n`,
      'actions',
      `${interview}crisis:\n  actions:\n    - \n---\n`,
    ],
    [
      'an object',
      `${plan}|\n---\n`,
      'choice',
      `${plan}choice:\n  needs: \n  strengths: \n  evidence: \n  culture: \n  collaboration: \n---\n`,
    ],
    [
      'a list between braces',
      '---\n{ record: plan, | }\n---\n',
      'goals',
      '---\n{ record: plan, goals: [{ id: G1, goal: , status: proposed, source: client, addresses: [], due:  }] }\n---\n',
    ],
    [
      'a key on a line without indentation',
      `${goal}|\n    due: 2027-02-10\n---\n`,
      'source',
      `${goal}    source: \n    due: 2027-02-10\n---\n`,
    ],
    [
      'a further entry on an empty line',
      `${goal}    measures:\n      - { name: x }\n      |\n---\n`,
      'new measure',
      `${goal}    measures:\n      - { name: x }\n      - name: \n        unit: \n        baseline: \n        target: \n---\n`,
    ],
    [
      'the one id of a list',
      `${goal}    addresses: |\n---\n`,
      'N1',
      `${goal}    addresses: [N1]\n---\n`,
    ],
    [
      'a key before its value',
      `${goal}    ach|: improving\n---\n`,
      'achievement',
      `${goal}    achievement: improving\n---\n`,
    ],
    [
      'a code after a bare colon',
      `${interview}setting:|\n---\n`,
      'phone',
      `${interview}setting: phone\n---\n`,
    ],
    [
      'an answer',
      `${goal}answers:\n  |\n---\n`,
      'goal-too-long',
      `${goal}answers:\n  goal-too-long:\n    because: \n    date: 2026-11-20\n---\n`,
    ],
  ];
  for (const [name, text, label, after] of shapes) {
    it(`writes ${name} in the style around it`, async () => {
      assert.equal(await accepting(text, label), after);
    });
  }
});
