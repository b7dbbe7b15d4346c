import assert from 'node:assert/strict';
import { insertItem, setValue } from '../../src/records/edit-record.ts';
import type { Plain } from '../../src/records/plain.ts';
import { becomes, day, edited, plan, removed, set } from './edited.ts';

describe('a value is set', () => {
  it('in the quotes of the old one, and without where it needs none', () => {
    becomes(
      "status: 'draft' # new",
      (text) => set(text, ['status'], 'active'),
      "status: 'active' # new",
    );
    becomes('status: "draft"', (text) => set(text, ['status'], "it's"), 'status: "it\'s"');
    becomes("status: 'draft'", (text) => set(text, ['status'], 7), 'status: 7');
    becomes('status: draft', (text) => set(text, ['status'], 'active'), 'status: active');
  });

  it('with quotes where a reader of YAML would take it for something else', () => {
    for (const text of [
      'yes',
      'No',
      'on',
      'off',
      'y',
      'n',
      'null',
      '~',
      '',
      'true',
      '007',
      '1_000',
      '0x1f',
      '1e3',
      '16:40',
      '.5',
      '2001-1-1',
      '2001-12-14t21:59:43.10-05:00',
      '=',
      '<<',
      '# a',
      'a # b',
      'a: b',
      'ends:',
      '- a',
      '? a',
      ' a',
      'a ',
      '@a',
      '`a',
      '%a',
      '&a',
      '*a',
      '!a',
      '|',
      '>',
      '[a]',
      '{a}',
      "'a",
      '"a"',
      'a\u2028b',
      'a\u0085b',
      '\uFEFFa',
      '\ud800',
    ]) {
      const after = set(plan('status: draft'), ['status'], text);
      assert.match(after, /^status: (?:"[^\u2028\uFEFF\u0085]*"|'.*')$/m, JSON.stringify(text));
    }
    for (const text of [
      day,
      'C-0142',
      "the clerk's son",
      'a, b',
      '-2 degrees',
      'http://a.org',
      'ä',
    ]) {
      becomes('status: draft', (whole) => set(whole, ['status'], text), `status: ${text}`);
    }
    becomes('tags: [a]', (text) => set(text, ['tags', 1], 'a, b'), 'tags: [a, "a, b"]');
  });

  it('as a block where it has several lines, and in quotes inside brackets', () => {
    becomes(
      'choice:\n  needs: Ranked # first\n  culture: Asked',
      (text) => set(text, ['choice', 'needs'], 'Ranked\n\n  twice\n'),
      'choice:\n  needs: | # first\n    Ranked\n\n      twice\n  culture: Asked',
    );
    becomes('a: { b: c }', (text) => set(text, ['a', 'b'], 'c\nd'), 'a: { b: "c\\nd" }');
    becomes(
      'choice:\n  needs: >- # first\n    Ranked\n    twice\n\n  culture: Asked',
      (text) => set(text, ['choice', 'needs'], 'Ranked'),
      'choice:\n  needs: Ranked # first\n\n  culture: Asked',
    );
  });

  it('over several lines of plain or quoted text', () => {
    becomes('a: one\n  two # c\nb: 1', (text) => set(text, ['a'], 'x'), 'a: x # c\nb: 1');
    becomes('a: "one\n  two" # c\nb: 1', (text) => set(text, ['a'], 'x'), 'a: "x" # c\nb: 1');
    becomes('a: # c\n  one\nb: 1', (text) => set(text, ['a'], 'x'), 'a: # c\n  x\nb: 1');
  });

  it('where nothing, null or an empty list stood', () => {
    const goal = { id: 'G1', goal: 'Sleep: until seven' };
    const lines = '  - id: G1\n    goal: "Sleep: until seven"';
    for (const empty of [':', ': null', ': ~', ': []', ': [ ]']) {
      becomes(
        `goals${empty} # none`,
        (text) => set(text, ['goals', 0], goal),
        `goals: # none\n${lines}`,
      );
    }
    becomes('a: {} # c', (text) => set(text, ['a', 'b'], 1), 'a: { b: 1 } # c');
    becomes(
      'a: { b, c: }',
      (text) => set(set(text, ['a', 'b'], 1), ['a', 'c'], 2),
      'a: { b: 1, c: 2 }',
    );
    becomes('a:\n  -\n  - b', (text) => set(text, ['a', 0], 'x'), 'a:\n  - x\n  - b');
  });

  it('with the maps and lists that were missing on the way to it', () => {
    becomes(
      'status: active',
      (text) => set(text, ['goals', 0, 'steps', 0, 'step'], 'Call the clinic'),
      'status: active\ngoals:\n  - steps:\n      - step: Call the clinic',
    );
    becomes('a: [1]', (text) => set(text, ['b', 'c'], 'd'), 'a: [1]\nb: { c: d }');
    becomes(
      'a: [{ b: 1 }]',
      (text) => set(text, ['a', 1, 'c', 0], 'd'),
      'a: [{ b: 1 }, { c: [d] }]',
    );
  });

  it('as a list or map, by what differs', () => {
    becomes(
      'tags: # t\n  - one # first\n  - two # second\n  - three # third',
      (text) => set(text, ['tags'], ['two', 'three', 'four']),
      'tags: # t\n  - two # second\n  - three # third\n  - four',
    );
    becomes(
      'a: { b: 1, c: 2 } # c',
      (text) => set(text, ['a'], { c: 3, d: 4 }),
      'a: { c: 3, d: 4 } # c',
    );
    becomes('a:\n  - b # c\n  # d\nx: 1', (text) => set(text, ['a'], 'e'), 'a: e\n  # d\nx: 1');
    becomes('a: # c\n  b: 1\nx: 1', (text) => set(text, ['a'], ['e f']), 'a: # c\n  - e f\nx: 1');
    becomes('a: [b, # c\n  d]\nx: 1', (text) => set(text, ['a'], 'e'), 'a: e\nx: 1');
  });

  it('not at all where it stands already', () => {
    for (const yaml of ["a: 'b'", 'a: "b"', 'a: >-\n  b']) {
      const { edit } = setValue(plan(yaml), ['a'], 'b');
      assert.deepEqual(edit && [edit.newText, edit.span.end - edit.span.start], ['', 0]);
    }
  });
});

describe('a new key', () => {
  it('takes its place in the order of the schema', () => {
    const text = 'case: C-0317\nstatus: active # agreed\ngoals: []\nown: 1';
    becomes(
      text,
      (whole) => set(whole, ['start'], day),
      text.replace('agreed', `agreed\nstart: ${day}`),
    );
    becomes(text, (whole) => set(whole, ['other'], 1), `${text}\nother: 1`);
    const scale = 'goals:\n  - id: G1\n    scale: { -1: less, 1: more }';
    const at = ['goals', 0, 'scale'];
    becomes(scale, (whole) => set(whole, [...at, '0'], 'it'), scale.replace('less', 'less, 0: it'));
    becomes(scale, (whole) => set(whole, [...at, '-2'], 'it'), scale.replace('-1', '-2: it, -1'));
  });

  it('is written in the style of the file', () => {
    const goal = { scale: { '0': 'as hoped', '-1': 'a bit less' }, uses: ['S1'] };
    becomes(
      'goals:\n-   id: G1\n    uses:\n    - S1\nchoice:\n    needs: a',
      (text) => edited(text, insertItem(text, ['goals'], 1, goal)),
      'goals:\n-   id: G1\n    uses:\n    - S1\n- scale:\n      -1: a bit less\n      0: as hoped\n  uses:\n  - S1\nchoice:\n    needs: a',
    );
    becomes("a: 'b: c'", (text) => set(text, ['b'], 'd: e'), "a: 'b: c'\nb: 'd: e'");
    becomes('a: {b: 1}', (text) => set(text, ['a', 'on'], 'x'), 'a: {b: 1, "on": x}');
  });

  it('stands after comments at the end of the line, and before those below', () => {
    becomes(
      'a:\n  b: 1 # one\n\n  # below\nc: 1',
      (text) => set(text, ['a', 'd'], 2),
      'a:\n  b: 1 # one\n  d: 2\n\n  # below\nc: 1',
    );
  });

  it('goes into brackets over several lines', () => {
    const open = 'a: {\n  b: 1, # one\n  c: 2 # two\n} # end';
    becomes(open, (text) => set(text, ['a', 'd'], 3), open.replace('2 # two', '2, # two\n  d: 3'));
    const comma = 'a: [\n  b,\n  c, # two\n  # three\n] # end';
    becomes(comma, (text) => set(text, ['a', 2], 'd'), comma.replace('two', 'two\n  d,'));
    becomes('a: [b,\n  c] # end', (text) => set(text, ['a', 2], 'd'), 'a: [b,\n  c, d] # end');
  });
});

describe('an item', () => {
  const insert = (index: number, value: Plain) => (text: string) =>
    edited(text, insertItem(text, ['a'], index, value));

  it('is put in at any place of a list on lines', () => {
    const list = 'a:\n  # above\n  - one # 1\n\n  # between\n  - two\nb: 1';
    becomes(list, insert(0, 'x'), list.replace('- one', '- x\n  - one'));
    becomes(list, insert(1, 'x'), list.replace('# 1', '# 1\n  - x'));
    becomes(list, insert(2, 'x'), list.replace('two', 'two\n  - x'));
    becomes(
      'a:\n- - b\n  - c',
      (t) => edited(t, insertItem(t, ['a', 0], 0, 'x')),
      'a:\n- - x\n  - b\n  - c',
    );
  });

  it('is put in at any place of a list in brackets', () => {
    becomes('a: [b, c]', insert(0, 'x'), 'a: [x, b, c]');
    becomes('a: [b, c]', insert(1, 'x'), 'a: [b, x, c]');
    becomes('a: [b, c,]', insert(2, 'x'), 'a: [b, c, x,]');
    becomes('a: [\n  b\n]', insert(0, 'x'), 'a: [\n  x,\n  b\n]');
    becomes('b: 1', insert(0, 'x'), 'b: 1\na: [x]');
  });

  it('looks like those beside it', () => {
    const step = { step: 'Call, then go', who: 'joint' };
    const item = '{ step: "Call, then go", who: joint }';
    becomes('a:\n  - { step: b }', insert(1, step), `a:\n  - { step: b }\n  - ${item}`);
    becomes(
      'a:\n  - step: b',
      insert(1, step),
      'a:\n  - step: b\n  - step: Call, then go\n    who: joint',
    );
    becomes('a: [{ step: b }]', insert(1, step), `a: [{ step: b }, ${item}]`);
    becomes(
      'a:\n  - { step: b }',
      insert(1, { step: 'one\ntwo', who: 'joint' }),
      'a:\n  - { step: b }\n  - step: |-\n      one\n      two\n    who: joint',
    );
  });

  it('is taken out with its line and comment; comments above stay', () => {
    const list = 'a:\n  # above\n  - one # 1\n\n  # between\n  - two # 2\nb: 1';
    becomes(list, (text) => removed(text, ['a', 0]), list.replace('  - one # 1\n', ''));
    becomes(list, (text) => removed(text, ['a', 1]), list.replace('  - two # 2\n', ''));
    becomes('a: [b, c, d]', (text) => removed(text, ['a', 0]), 'a: [c, d]');
    becomes('a: [b, c, d]', (text) => removed(text, ['a', 2]), 'a: [b, c]');
    becomes('a: [b, c, # c\n  d]', (text) => removed(text, ['a', 1]), 'a: [b, # c\n  d]');
    becomes('a: [\n  b, # b\n  c # c\n]', (text) => removed(text, ['a', 0]), 'a: [\n  c # c\n]');
    becomes('a: [\n  b, # b\n  c # c\n]', (text) => removed(text, ['a', 1]), 'a: [\n  b # b\n]');
  });

  it('that is the last one leaves an empty list or map', () => {
    becomes('a: # c\n  - b # d\nx: 1', (text) => removed(text, ['a', 0]), 'a: [] # c\nx: 1');
    becomes('a:\n  b: 1', (text) => removed(text, ['a', 'b']), 'a: {}');
    becomes('a:\n  - b: 1\n  - c', (text) => removed(text, ['a', 0, 'b']), 'a:\n  - {}\n  - c');
    becomes('a: [b] # c', (text) => removed(text, ['a', 0]), 'a: [] # c');
  });
});
