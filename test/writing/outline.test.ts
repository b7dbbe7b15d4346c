import assert from 'node:assert/strict';
import { speak } from '../../src/text/sentence.ts';
import { foldsOf } from '../../src/writing/folds.ts';
import { type OutlineEntry, outlineOf } from '../../src/writing/outline.ts';
import { day } from '../calendar/the-day.ts';
import { knownFrom, knownOf, sampleFiles, textOf } from './named-cases.ts';

const today = day('2026-11-20');

function outline(path: string, known = knownOf()): readonly OutlineEntry[] {
  const reading = known.caseload.readings.get(path);
  assert.ok(reading);
  return outlineOf(reading, today);
}

function told(entries: readonly OutlineEntry[], depth = 0): readonly string[] {
  return entries.flatMap(({ what, label, detail, children }) => [
    `${'  '.repeat(depth)}${what}: ${speak(label)}${detail ? ` (${speak(detail)})` : ''}`,
    ...told(children, depth + 1),
  ]);
}

describe('the outline', () => {
  it('of a plan names its goals, steps and measures by their words', () => {
    assert.deepEqual(told(outline('tram/plan.md')), [
      'list: Goals',
      '  goal: G1 Answer nine of ten calls from the school by 1 June (due 1 June)',
      '    step: Book the hearing test (done 20 February)',
      '    step: Fetch the aids together (by 20 March)',
      '    measure: calls-missed (9 to 1 calls in 14 days)',
      '  goal: G12 Pay the rent from his own account for three months',
    ]);
  });

  it('of an assessment names needs and strengths', () => {
    assert.deepEqual(told(outline('tram/assessment-february.md')), [
      'list: Needs',
      '  need: N1 Hears well enough to use the phone',
      '  need: N2 Money that lasts the month',
      'list: Strengths',
      '  strength: S1 Knows every stop of line 9',
    ]);
  });

  it('of a half-written plan names what is there', () => {
    const known = knownOf({
      'a.md':
        'record: plan\ncase: C-1\ngoals:\n  - id: G1\n    steps:\n      - { who: client }\n  - {}',
    });
    assert.deepEqual(told(outline('a.md', known)), [
      'list: Goals',
      '  goal: G1',
      '    step: Step',
      '  goal: Goal',
    ]);
  });

  it('of other kinds is left to Markdown', () => {
    assert.deepEqual(outline('tram/visit-march.md'), []);
  });

  it('has spans that lie within those above them, with their heads, all over the sample', () => {
    const known = knownFrom(sampleFiles());
    let count = 0;
    const look = (entry: OutlineEntry, within: OutlineEntry['span']): void => {
      count++;
      const { span, head } = entry;
      assert.ok(within.start <= span.start && span.end <= within.end);
      assert.ok(span.start <= head.start && head.end <= span.end && head.start < head.end);
      assert.notEqual(speak(entry.label), '');
      for (const child of entry.children) look(child, span);
    };
    for (const reading of known.caseload.readings.values()) {
      const whole = { start: 0, end: reading.text.length };
      for (const entry of outlineOf(reading, today)) look(entry, whole);
    }
    assert.ok(count > 400, String(count));
  });

  it('leads to the words a line begins with', () => {
    const text = textOf(knownOf().caseload, 'tram/plan.md');
    const [goals] = outline('tram/plan.md');
    assert.ok(goals);
    assert.equal(text.slice(goals.head.start, goals.head.end), 'goals');
    const [goal] = goals.children;
    assert.ok(goal);
    assert.equal(text.slice(goal.head.start, goal.head.end), 'G1');
    assert.match(text.slice(goal.span.start, goal.span.end), /^id: G1[^]*2026-03-20 \}$/);
  });
});

describe('the folds', () => {
  const lines = (text: string): readonly string[] =>
    foldsOf(text)
      .map(({ start, end }) => [start, end].map((at) => text.slice(0, at).split('\n').length))
      .filter(([first = 0, last = 0]) => last > first)
      .map((pair) => pair.join('-'));

  it('of a record are its front matter, its lists and their entries', () => {
    assert.deepEqual(lines(textOf(knownOf().caseload, 'tram/plan.md')), [
      '1-20', // all of it, to the closing line
      '6-19', // goals
      '7-17', // G1
      '13-14', // its measures
      '15-17', // its steps
      '18-19', // G12
    ]);
  });

  it('hold texts over several lines, without the blank lines behind them', () => {
    const text = '---\nrecord: reflection\nwords: |\n  One.\n  Two.\n\ndate: 2026-02-27\n---\n';
    assert.deepEqual(lines(text), ['1-8', '3-5']);
  });

  it('are none where the file is no record or cannot be read', () => {
    assert.deepEqual(foldsOf('---\ntitle:\n  - a\n  - b\n---\n'), []);
    assert.deepEqual(foldsOf('---\nrecord: [\n  a\n---\n'), []);
    assert.deepEqual(foldsOf('---\nrecord: plan\ngoals:\n  - a\n'), []);
  });
});
