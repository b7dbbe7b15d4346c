import assert from 'node:assert/strict';
import { refuseUnplain } from '../../src/records/guard.ts';
import { limits } from '../../src/records/limits.ts';
import { speak } from '../../src/text/sentence.ts';

function refused(yaml: string): readonly [string, string] | undefined {
  const refusal = refuseUnplain(yaml);
  return refusal && [yaml.slice(refusal.span.start, refusal.span.end), speak(refusal.message)];
}

const advice = 'which records do without: write the value out, or put it in quotes';

describe('the guard refuses', () => {
  const constructs: readonly [string, string, string][] = [
    ['an anchor', 'worker: &sand N. Sand', '&sand'],
    ['an alias', 'worker: *sand', '*sand'],
    ['a word in asterisks, which YAML takes for an alias', 'words: *very* tired', '*very*'],
    ['a tag', 'minutes: !!int 50', '!!int'],
    ['a tag of one’s own', 'run: !ruby/object:Kernel {}', '!ruby/object:Kernel'],
    ['a key marked with ?', '? worker\n: N. Sand', '?'],
    ['a directive', '%YAML 1.1\n---\nworker: N. Sand', '%YAML 1.1'],
    ['an anchor in a list in brackets', 'present: [O.V., &m M.V.]', '&m'],
    ['an alias as a key', '*sand : 1', '*sand'],
  ];
  for (const [what, yaml, marked] of constructs) {
    it(what, () => {
      const [token, says] = refused(yaml) ?? [];
      assert.equal(token, marked);
      assert.match(says ?? '', new RegExp(`^Front matter holds an? .*, ${advice}$`));
    });
  }

  const nested: readonly [string, (depth: number) => string][] = [
    ['brackets', (depth) => `a: ${'['.repeat(depth - 1)}`],
    ['braces', (depth) => `a: ${'{b: '.repeat(depth - 1)}`],
    ['brackets over lines', (depth) => `a: ${'[\n '.repeat(depth - 1)}`],
    ['lists on one line', (depth) => '- '.repeat(depth)],
    ['lists by indentation', (depth) => lines(depth, '-')],
    ['maps by indentation', (depth) => lines(depth, 'a:')],
    ['maps with quoted keys', (depth) => lines(depth, '"a":')],
    ['maps with empty keys', (depth) => lines(depth, ':')],
    ['maps with brackets for keys', (depth) => lines(depth, '[]:')],
    ['empty keys on one line', (depth) => ': '.repeat(depth)],
    ['maps and lists in turn', (depth) => '- : '.repeat(depth / 2)],
  ];
  for (const [what, nest] of nested) {
    it(`more than ${limits.depth} deep nesting by ${what}`, () => {
      assert.equal(refused(nest(limits.depth)), undefined);
      const [, says] = refused(nest(limits.depth + 2)) ?? [];
      assert.equal(says, `Lists and maps are nested more than ${limits.depth} deep`);
    });
  }

  it('more values than the limit', () => {
    const many = (count: number): string => `tags: [${Array(count).fill('a').join(',\n ')}]`;
    assert.equal(refused(many(limits.nodes - 2)), undefined);
    assert.deepEqual(refused(many(limits.nodes)), [
      'a',
      `Front matter holds more than ${limits.nodes} values`,
    ]);
  });

  for (const sign of [']', '}', '{:,', '- \n']) {
    it(`as many signs without any value: ${JSON.stringify(sign)}`, () => {
      assert.ok(refused(`a: ${sign.repeat(limits.nodes + 1)}`));
    });
  }
});

describe('the guard lets pass', () => {
  const plain: readonly [string, string][] = [
    ['signs within plain words', 'program: R&B and B&B, 5*5, what? 100% fine!'],
    ['signs in single quotes', "words: '*Nobody* asked & I said !no ? %'"],
    ['signs in double quotes', 'words: "&a *b !c ?d %e"'],
    ['signs in quotes over lines', 'words: "one\n  *two* &three\n  ? four"'],
    [
      'signs in a block text',
      'cause: |\n  *One* & two\n  !three\n  ? four\n  %five\n  - - - - six',
    ],
    ['signs in a folded text', 'cause: >-\n  &one\n\n  *two*\nnext: b'],
    ['signs in comments', 'a: 1 # &x *y !z ? %\n# ? &'],
    ['a question mark at a word', 'a: ?b\nc: is it?'],
    ['signs in quoted keys', '"&a": 1\n\'*b\': 2'],
    ['signs in brackets, within words', '[R&B, 5*5, what?, 100%, no!]'],
    ['a percent sign in a value', 'a: %5'.replace('%5', '5 %')],
    ['many keys beside one another', Array.from({ length: 900 }, (_, i) => `k${i}: 1`).join('\n')],
    ['many steps beside one another', `steps:\n${'  - step: a\n    who: client\n'.repeat(200)}`],
    [
      'lists at the column of their key',
      `goals:\n${'- id: G1\n  steps:\n  - step: a\n'.repeat(100)}`,
    ],
    [
      'texts that look deep',
      `a: |\n  ${lines(60, '-').replace(/\n/g, '\n  ')}\nb: "${'['.repeat(100)}"`,
    ],
  ];
  for (const [what, yaml] of plain) {
    it(what, () => {
      assert.equal(refused(yaml), undefined);
    });
  }
});

function lines(depth: number, key: string): string {
  return Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}${key}`).join('\n');
}
