import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { type MapKey, removeKey, setKey } from '../../src/records/edit-map.ts';
import { applyEdit } from '../../src/text/edit.ts';
import { speak } from '../../src/text/sentence.ts';

const day = '2026-11-20';

function edited(text: string, make: (text: string) => ReturnType<typeof setKey>): string {
  const { edit, refused } = make(text);
  assert.ok(edit, refused && speak(refused));
  return applyEdit(text, edit);
}

function ticked(text: string, target: MapKey): string {
  return edited(text, (whole) => setKey(whole, target, day));
}

function unticked(text: string, target: MapKey): string {
  return edited(text, (whole) => removeKey(whole, target));
}

const step = (index: number): MapKey => ({ at: ['goals', 0, 'steps', index], key: 'done' });

const plan = (steps: string): string =>
  `---\nrecord: plan # the second one\ngoals:\n  - id: G1\n    steps:\n${steps}\n    due: 2027-02-10\n---\n\n# Plan\n`;

describe('ticking a step', () => {
  it('adds a key to a map in braces', () => {
    const text = plan('      - { step: "View two flats, both", who: joint } # by bus');
    assert.equal(
      ticked(text, step(0)),
      text.replace('who: joint }', 'who: joint, done: 2026-11-20 }'),
    );
  });

  it('adds a line to a map on lines of its own, in its indentation', () => {
    const text = plan('      - step: View two flats # by bus\n        who: joint   # with K.D.');
    assert.equal(
      ticked(text, step(0)),
      text.replace('# with K.D.', '# with K.D.\n        done: 2026-11-20'),
    );
  });

  it('adds a line after a value over several lines', () => {
    const text = plan('      - who: joint\n        step: |\n          View two\n          flats');
    const after = ticked(text, step(0));
    assert.match(after, /flats\n {8}done: 2026-11-20\n {4}due:/);
  });

  it('writes the value where the key stands without one', () => {
    const text = plan('      - step: View two flats\n        done:\n        who: joint');
    assert.equal(ticked(text, step(0)), text.replace('done:\n', 'done: 2026-11-20\n'));
  });

  it('replaces the value where there is one, and nothing else', () => {
    const text = plan("      - { step: View, done: '2026-01-01' }");
    assert.equal(ticked(text, step(0)), text.replace("'2026-01-01'", day));
  });

  it('keeps CRLF, CR and a byte order mark', () => {
    for (const lineEnd of ['\r\n', '\r']) {
      const text = `\uFEFF${plan('      - step: View two flats').replaceAll('\n', lineEnd)}`;
      const after = ticked(text, step(0));
      assert.equal(after.replace(`${lineEnd}        done: 2026-11-20`, ''), text);
    }
  });

  it('is taken back to the byte', () => {
    for (const steps of [
      '      - { step: View two flats, who: joint }',
      '      - step: View two flats\n        who: joint # K.D.',
      '      - step: View two flats',
    ]) {
      const text = plan(steps);
      assert.equal(unticked(ticked(text, step(0)), step(0)), text);
    }
  });

  it('is taken back where the key stands first or in the middle', () => {
    assert.equal(
      unticked(plan('      - done: 2026-01-01\n        step: View'), step(0)),
      plan('      - step: View'),
    );
    assert.equal(
      unticked(plan('      - { step: View, done: 2026-01-01, who: joint }'), step(0)),
      plan('      - { step: View, who: joint }'),
    );
  });
});

describe('an edit is refused', () => {
  const sound = plan('      - { step: View two flats }');
  for (const [why, text] of [
    ['where the YAML cannot be read', sound.replace('G1', '[G1')],
    ['where front matter is not closed', sound.replace('---\n\n#', '#')],
    ['where a merge conflict is not settled', sound.replace('  - id', '<<<<<<< ours\n  - id')],
    ['where the file is no record', sound.replace('record:', 'kind:')],
    ['where the step is a sentence', plan('      - View two flats')],
    ['where there is no such step', plan('      []')],
  ] as const) {
    it(why, () => {
      const { edit, refused } = setKey(text, step(0), day);
      assert.equal(edit, undefined);
      assert.ok(speak(refused).length > 20);
    });
  }
});

const words = fc.stringMatching(/^[a-zäß][a-z äß,'#-]{0,20}[a-z]$/);
const scalar = fc.oneof(
  words.map((text) => JSON.stringify(text)),
  words.map((text) => `'${text.replaceAll("'", "''")}'`),
  fc.integer().map(String),
  fc.constantFrom('2026-02-10', 'null', '~', 'true', '007', '[N1, N2]', '{ a: 1 }'),
);
const comment = fc.option(words, { nil: undefined });
const keys = ['step', 'who', 'by', 'note'];

/** A step as a person may write it: in braces or on lines, with comments and blank lines. */
const anyStep = fc
  .record({
    pairs: fc.uniqueArray(fc.tuple(fc.constantFrom(...keys), scalar), {
      minLength: 1,
      selector: ([key]) => key,
    }),
    flow: fc.boolean(),
    comment,
    blank: fc.boolean(),
  })
  .map(({ pairs, flow, comment: said, blank }) => {
    const tail = said === undefined ? '' : ` # ${said}`;
    if (flow) return `      - { ${pairs.map((pair) => pair.join(': ')).join(', ')} }${tail}`;
    const lines = pairs.map((pair) => `${pair.join(': ')}${tail}`);
    return `      - ${lines.join(`${blank ? '\n' : ''}\n        `)}`;
  });

describe('whatever the plan looks like', () => {
  const plans = fc
    .record({
      steps: fc.array(anyStep, { minLength: 1, maxLength: 4 }),
      at: fc.nat(3),
      lineEnd: fc.constantFrom('\n', '\r\n'),
    })
    .map(({ steps, at, lineEnd }) => ({
      text: plan(steps.join('\n')).replaceAll('\n', lineEnd),
      target: step(at % steps.length),
    }));

  it('the day is set, all else reads the same, and all other bytes are equal', () => {
    fc.assert(
      fc.property(plans, ({ text, target }) => {
        const { edit } = setKey(text, target, day);
        assert.ok(edit);
        const after = applyEdit(text, edit);
        assert.equal(
          after.slice(0, edit.span.start) + after.slice(edit.span.start + edit.newText.length),
          text.slice(0, edit.span.start) + text.slice(edit.span.end),
        );
        const before = dataOf(text);
        const now = dataOf(after);
        const there = now.goals[0]?.steps[target.at[3] as number];
        assert.equal(there?.['done'], day);
        assert.deepEqual(
          { ...now, goals: withoutDone(now) },
          { ...before, goals: withoutDone(before) },
        );
      }),
    );
  });

  it('and taking it back gives the file as it was', () => {
    fc.assert(
      fc.property(plans, ({ text, target }) => {
        const { edit } = setKey(text, target, day);
        assert.ok(edit);
        assert.equal(unticked(applyEdit(text, edit), target), text);
      }),
    );
  });
});

interface Data {
  readonly goals: readonly { readonly steps: readonly Readonly<Record<string, unknown>>[] }[];
}

function dataOf(text: string): Data {
  return parse(text.split(/^---\r?$/m)[1] ?? '') as Data;
}

function withoutDone({ goals }: Data): unknown {
  return goals.map((goal) => ({
    ...goal,
    steps: goal.steps.map((step) => ({ ...step, done: undefined })),
  }));
}
