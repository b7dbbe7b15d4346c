import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { fingerprintIn } from '../../src/plans/move-records.ts';
import { readRecord } from '../../src/records/read-record.ts';
import { fileOf, full } from '../records/samples.ts';

function printOf(text: string): string {
  const print = fingerprintIn({ path: 'plan.md', text });
  assert.ok(print, 'the text holds no plan');
  return print;
}

const text = fileOf(full.plan);
const print = printOf(text);

describe('the fingerprint of a plan', () => {
  it('is SHA-256 in the form that reviews hold', () => {
    assert.match(print, /^sha256:[0-9a-f]{64}$/);
    const review = fileOf(full.review.replace(/sha256:\w+/, print));
    assert.deepEqual(readRecord({ path: 'review.md', text: review })?.faults, []);
  });

  it('is the same today and in years: it stands in records', () => {
    const small = 'record: plan\ncase: C-0317\nstatus: active\nstart: 2026-02-16\ngoals: []';
    const known = 'sha256:96246b6d414538a5b9683b095985989c9e07079c41e061ab876f62ee9d19077f';
    assert.equal(printOf(fileOf(small)), known);
  });

  it('is that of plans only', () => {
    for (const other of [fileOf(full.case), fileOf(full.review), '# A note', '---\nrecord: plan\n'])
      assert.equal(fingerprintIn({ path: 'a.md', text: other }), undefined);
  });

  it('differs for values that the schema does not allow', () => {
    const due = text.replace(/due: .*/, 'due: in spring');
    assert.notEqual(printOf(due), print);
    assert.notEqual(printOf(due.replace('in spring', 'in summer')), printOf(due));
  });

  const same: readonly [string, string][] = [
    ['comments', text.replace('goals:\n', '# talked over twice\ngoals: # in his order\n')],
    [
      'blank lines and blanks',
      text.replace('goals:\n', '\n\ngoals:   \n\n').replace('weight: 2', 'weight:    2   '),
    ],
    ['single quotes', text.replace('start: 2026-02-16', "start: '2026-02-16'")],
    ['double quotes', text.replace('status: active\nstart', '"status": "active"\nstart')],
    ['lists with dashes', text.replace('addresses: [N1]', 'addresses:\n      - N1')],
    [
      'maps on lines',
      text.replace(
        '- { name: calls-missed, unit: calls in the past 14 days, baseline: 9, target: 1 }',
        '- target: 1\n        baseline: 9\n        unit: calls in the past 14 days\n        name: calls-missed',
      ),
    ],
    [
      'folded texts',
      text.replace(
        'goal: Answer nine of ten calls from the school by 1 June',
        'goal: >-\n      Answer nine of ten calls\n      from the school by 1 June',
      ),
    ],
    ['CRLF', text.replaceAll('\n', '\r\n')],
    ['CR', text.replaceAll('\n', '\r')],
    ['a byte order mark', `\uFEFF${text}`],
    ['the text below', `${text}\nHe laughed again.\n`],
    [
      'the order of keys',
      text.replace('case: C-0317\nstatus: active\n', 'status: active\ncase: C-0317\n'),
    ],
    ['numbers written otherwise', text.replace('target: 1 }', 'target: 1.0 }')],
    [
      'answers and who may read it',
      text.replace(
        '\n---\n\n',
        '\nprivate: true\nanswers: { goal-too-long: { because: It is fine., date: 2026-02-20 } }\n---\n\n',
      ),
    ],
  ];
  for (const [what, other] of same) {
    it(`does not change with ${what}`, () => {
      assert.notEqual(other, text);
      assert.equal(printOf(other), print);
    });
  }

  it('does not change with the order of keys at any depth', () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inside]) => [key, turned(inside)]),
      );
    };
    const plan: unknown = parse(full.plan);
    assert.equal(printOf(fileOf(stringify(turned(plan)))), print);
    assert.equal(printOf(fileOf(JSON.stringify(turned(plan)))), print);
  });

  it('does not change with the order of steps and other lists', () => {
    const turned = text.replace(/( {6}- \{ step: Book.*\n)( {6}- \{ step: Fetch.*\n)/, '$2$1');
    assert.notEqual(turned, text);
    assert.equal(printOf(turned), print);
  });

  it('changes with the order of a list that is not ours: it may say something', () => {
    const [one, other] = ['[todo, doing]', '[doing, todo]'].map((list) =>
      printOf(text.replace('review:', `kanban: ${list}\nreview:`)),
    );
    assert.notEqual(one, other);
  });

  it('does not change with a key that nothing stands under', () => {
    const empty = text.replace('    weight: 2\n', '    weight: 2\n    notes:\n    tags: []\n');
    assert.notEqual(empty, text);
    assert.equal(printOf(empty), print);
    const bare = text.replace('- Go through the forms', '- { activity: Go through the forms }');
    assert.notEqual(bare, text);
    assert.equal(printOf(bare), print);
  });

  it('changes with a key taken away or added', () => {
    assert.notEqual(printOf(text.replace('    weight: 2\n', '')), print);
    assert.notEqual(printOf(text.replace('review:', 'kanban: doing\nreview:')), print);
  });

  it('changes with any value', () => {
    const plan = parse(full.plan) as object;
    const leaves = leavesOf(plan, []).filter(([path]) => path.join() !== 'record');
    assert.ok(leaves.length > 40);
    const prints = new Set([print]);
    for (const [path, value] of leaves) {
      const changed = changedAt(structuredClone(plan), path, otherThan(value));
      prints.add(printOf(fileOf(stringify(changed))));
    }
    assert.equal(prints.size, leaves.length + 1);
  });

  it('is the same for the same content only', () => {
    const word = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme-ascii' });
    const choice = fc.record({ needs: word, strengths: word });
    const printed = (given: object): string =>
      printOf(
        fileOf(
          `record: plan\ncase: C-1\nstatus: draft\nstart: 2026-01-01\ngoals: []\nchoice: ${JSON.stringify(given)}`,
        ),
      );
    fc.assert(
      fc.property(choice, choice, (one, other) => {
        const equal = one.needs === other.needs && one.strengths === other.strengths;
        assert.equal(printed(one) === printed(other), equal);
      }),
    );
  });
});

type Path = readonly (string | number)[];

function leavesOf(value: unknown, path: Path): readonly [Path, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return entries.flatMap(([key, inside]) => leavesOf(inside, [...path, key]));
}

/** Another value that is allowed in the same place. */
function otherThan(value: unknown): unknown {
  if (typeof value === 'number') return value + 0.5;
  const text = String(value);
  const others: Readonly<Record<string, string>> = {
    active: 'on-hold',
    improving: 'worsening',
    joint: 'client',
    client: 'worker',
    worker: 'provider',
    action: 'maintenance',
    'case-management': 'advocacy',
    'in-progress': 'completed',
    P1W: 'P3W',
    P2W: 'P4W',
  };
  if (Object.hasOwn(others, text)) return others[text];
  if (/^\d{4}-/.test(text)) return text.replace('2026', '2027');
  if (/^[A-Z]-?\d+$/.test(text)) return `${text}9`.slice(0, text.startsWith('C') ? 8 : 3);
  return `${text} x`;
}

function changedAt(data: object, path: Path, value: unknown): object {
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((inside, key) => (inside as Record<string | number, unknown>)[key], data);
  (holder as Record<string | number, unknown>)[path.at(-1) ?? ''] = value;
  return data;
}
