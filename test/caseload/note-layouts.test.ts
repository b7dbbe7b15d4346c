import assert from 'node:assert/strict';
import { lackingIn } from '../../src/caseload/note-headings.ts';
import { formatLayouts, stageLayout } from '../../src/caseload/note-layouts.ts';
import wordings from '../../src/caseload/words/heading-wordings.json' with { type: 'json' };
import { codes, type Interview } from '../../src/records/record.ts';

const note = (stage: Interview['stage'], more: Partial<Interview> = {}): Interview => ({
  record: 'interview',
  ...(stage ? { stage } : {}),
  ...more,
});
const lacked = (one: Interview, there: readonly string[]): readonly string[] =>
  lackingIn(one, there)?.headings.map(({ words }) => words) ?? [];

describe('the headings of a stage or note format', () => {
  it('each fit their own words', () => {
    const layouts = [...codes.stage.map(stageLayout), ...formatLayouts];
    assert.equal(layouts.length, 17);
    for (const { headings } of layouts) {
      assert.ok(headings.length > 0);
      for (const { words, fits } of headings)
        assert.ok(fits(words.toLowerCase().replace('’', ' ')));
    }
  });

  it('have other wordings for headings that there are', () => {
    const words = codes.stage.flatMap((stage) =>
      stageLayout(stage).headings.map((one) => one.words),
    );
    assert.deepEqual(
      Object.keys(wordings).filter((heading) => !words.includes(heading)),
      [],
    );
  });

  it('may be written in other words', () => {
    const there = ['How she began', 'Trust', 'Limits of confidentiality', 'Preferred contact'];
    assert.deepEqual(lacked(note('building-rapport'), there), []);
  });

  it('are those of the note format that a note follows', () => {
    assert.deepEqual(
      lacked(note('monitoring-progress'), ['Subjective', 'Objective', 'Assessment']),
      ['Plan'],
    );
    assert.deepEqual(lacked(note('exploring-feelings'), ['Data', 'Assessment', 'PLAN:']), []);
  });

  it('are not asked for where the front matter tells it', () => {
    const crisis = { severity: 'high', danger: 'The river', actions: ['Stayed'] } as const;
    const told = lacked(
      note('crisis-management', { crisis: { ...crisis, actions: ['Stayed'] } }),
      [],
    );
    assert.deepEqual(told, ['Who was contacted', 'Safety plan', 'Follow-up']);
  });
});
