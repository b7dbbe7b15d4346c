import assert from 'node:assert/strict';
import fc from 'fast-check';
import { quoteCutText } from '../../src/records/quote-cut-text.ts';
import { applyEdit } from '../../src/text/edit.ts';
import { fileOf, least, planWith } from './samples.ts';
import { dataOf, read, toldOf } from './told.ts';

const cut = (frontMatter: string): readonly (readonly [string, string])[] =>
  toldOf(frontMatter)
    .filter(({ check }) => check === 'comma-cuts-text')
    .map(({ marked, says }) => [marked, says]);

const withStep = (step: string): string =>
  planWith(`{ id: G1, goal: Answer calls, status: active, steps: [${step}] }`);

/** The text with what a comma cut put in quotes, as its first finding asks. */
function mended(text: string): string | undefined {
  const fault = read(text).faults.find(({ check }) => check === 'comma-cuts-text');
  assert.ok(fault && 'at' in fault.place, text);
  const { edit } = quoteCutText(text, fault.place.at);
  return edit && applyEdit(text, edit);
}

describe('a text that a comma cut', () => {
  it('is told once, at what was cut from it', () => {
    assert.deepEqual(cut(withStep('{ step: Apply, with papers, and a copy, who: client }')), [
      ['with papers', 'A comma ends the text of `step` here: put the text in quotes'],
    ]);
    assert.deepEqual(toldOf(withStep('{ step: Apply, with papers, who: client }')).length, 1);
    assert.deepEqual(cut(withStep('{ step: Ring, then, As agreed }')).length, 1);
  });

  it('is none where the rest is one plain word, a key, or has a value', () => {
    for (const step of [
      '{ step: Apply, pinned, who: client }',
      '{ step: Apply, Who }',
      '{ step: Apply, Her wish: yes }',
      '{ step: "Apply", with papers }',
      '{ who: client, with papers }',
      '{ by: 2026-03-02, with papers }',
    ])
      assert.deepEqual(cut(withStep(step)), [], step);
    assert.deepEqual(cut(`${least.case}\nHe told me:\n`), []);
  });

  it('is an entry of a list too where the next one goes on with the sentence', () => {
    const list = (entries: string): string =>
      planWith(
        `{ id: G1, goal: Answer calls, status: active, strategies: [{ type: advocacy, strategy: Calls, activities: ${entries} }] }`,
      );
    assert.deepEqual(cut(list('[Call the office, then write]')), [
      [
        'then write',
        'A comma cuts this off from the entry before it: put the whole text in quotes',
      ],
    ]);
    for (const entries of ['[Weekly call, home visit]', '["Call", then write]', '[Call, thentic]'])
      assert.deepEqual(cut(list(entries)), [], entries);
  });

  it('is put in quotes whole, and nothing else changes', () => {
    const text = fileOf(withStep('{ step: Apply, with papers, who: client }'));
    assert.equal(mended(text), text.replace('Apply, with papers', '"Apply, with papers"'));
    const quotes = fileOf(withStep('{ step: Say "yes", as O.V. puts it, who: client }'));
    assert.equal(
      mended(quotes),
      quotes.replace('Say "yes", as O.V. puts it', `'Say "yes", as O.V. puts it'`),
    );
  });

  it('is not put in quotes where it goes over lines', () => {
    assert.equal(
      mended(fileOf(withStep('{ step: Apply,\n      with papers, who: client }'))),
      undefined,
    );
  });

  it('comes back as it was written, whatever its words', () => {
    const word = fc.stringMatching(/^[A-Z][a-z"'’.\\]{0,8}( [a-z"'.\\]{1,6}){1,2}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 4 }), (pieces) => {
        const whole = pieces.join(', ');
        const text = fileOf(withStep(`{ step: ${whole}, who: client }`));
        const [fault] = read(text).faults;
        fc.pre(new Set(pieces).size === pieces.length && fault?.check === 'comma-cuts-text');
        const { goals } = dataOf(mended(text) ?? '') as { goals: { steps: unknown[] }[] };
        assert.deepEqual(goals[0]?.steps, [{ step: whole, who: 'client' }]);
      }),
    );
  });
});
