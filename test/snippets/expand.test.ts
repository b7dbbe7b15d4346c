import assert from 'node:assert/strict';
import { expand, offersOf, stopsOf } from './expand.ts';

const today = '2026-01-20';

describe('expanding a snippet', () => {
  const cases: readonly [string, string, string][] = [
    ['leaves plain text', 'case: C-0142', 'case: C-0142'],
    ['keeps the words of a placeholder', 'who: ${1:J.D.}', 'who: J.D.'],
    ['takes the first of a choice', 'tie: ${1|strong,broken|}', 'tie: strong'],
    ['unescapes within a choice', '${1|a\\,b,c\\|d|}', 'a,b'],
    ['leaves a stop without words empty', 'who: $1$0', 'who: '],
    ['reads the day', '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', today],
    ['reads the day inside a placeholder', '${1:$CURRENT_DATE.$CURRENT_MONTH.}', '20.01.'],
    ['reads a placeholder inside another', '${1:by ${2:K.D.}, gladly}', 'by K.D., gladly'],
    ['repeats words where a stop comes again', '$1: ${1:G1}, $1', 'G1: G1, G1'],
    ['repeats a day', '${1:$CURRENT_YEAR} and $1', '2026 and 2026'],
    ['unescapes signs', '\\$5 ${1:{a\\}} \\\\', '$5 {a} \\'],
    ['leaves a closing brace outside of placeholders', '{ who: ${1:J.D.} }', '{ who: J.D. }'],
  ];
  for (const [sentence, body, text] of cases) {
    it(sentence, () => {
      assert.equal(expand(body, { today }), text);
    });
  }

  it('indents every line but the first and the empty ones', () => {
    const body = '- a: ${1:b}\n  c: d\n\n  e: f';
    assert.equal(expand(body, { today, indentation: '  ' }), '- a: b\n    c: d\n\n    e: f');
  });

  it('picks another option, or the last one there is', () => {
    const body = '${1|a,b,c|} ${2|d,e|} $1';
    assert.equal(expand(body, { today, pick: 2 }), 'c e c');
  });

  it('names the choices with the words before them', () => {
    const body = 'G${1:1}: x\n  who: ${2|client,worker|}';
    assert.deepEqual(offersOf(body), [{ before: '  who: ', options: ['client', 'worker'] }]);
  });

  it('counts each stop once', () => {
    assert.deepEqual(stopsOf('${1:a} $1 ${2|b,c|} ${3:d ${4:e}}'), [1, 2, 3, 4]);
  });

  for (const body of ['${1:open', '$TM_FILENAME', '${1/a/b/}', '\\x', '${1:a} ${1:b}']) {
    it(`refuses ${body}`, () => {
      assert.throws(() => expand(body, { today }));
    });
  }
});
