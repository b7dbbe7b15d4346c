import assert from 'node:assert/strict';
import { parse, parseDocument, visit } from 'yaml';
import { type Reading, readRecord } from '../../src/records/read-record.ts';
import { codes } from '../../src/records/record.ts';
import { captured } from './captured.ts';
import { expand, offersOf, stopsOf } from './expand.ts';
import { readSnippets, type Snippet, snippetOf } from './snippet-files.ts';

const today = '2026-01-20';
const snippets = readSnippets();
const inFile = (file: string): readonly Snippet[] =>
  snippets.filter((snippet) => snippet.file === file);
const expanded = (prefix: string, indentation = ''): string =>
  expand(snippetOf(snippets, prefix).body, { today, indentation });

/** A snippet once with the first option of each choice, once with the second, and so on. */
function variants(prefix: string, indentation = ''): readonly string[] {
  const { body } = snippetOf(snippets, prefix);
  const most = Math.max(1, ...offersOf(body).map(({ options }) => options.length));
  return Array.from({ length: most }, (_, pick) => expand(body, { today, indentation, pick }));
}

describe('every snippet', () => {
  it('has a prefix of its own', () => {
    const prefixes = snippets.flatMap((snippet) => snippet.prefixes);
    assert.deepEqual(prefixes, [...new Set(prefixes)]);
  });

  for (const { name, prefixes, description, body } of snippets) {
    it(`${name}: is plain in its words`, () => {
      for (const prefix of prefixes) assert.match(prefix, /^[a-z]+(?:-[a-z]+)*$/);
      assert.match(description, /^[A-Z][^!]+\.$/);
      assert.doesNotMatch(body, /[!\t\r]/);
      assert.doesNotMatch(body, / $/m);
    });

    it(`${name}: leads through its tab stops in the order of the text`, () => {
      const stops = stopsOf(body);
      assert.deepEqual(
        stops,
        stops.map((_, index) => index + 1),
      );
    });

    it(`${name}: offers exactly the codes of each list`, () => {
      for (const { before, options } of offersOf(body)) {
        const offered = [...options].sort();
        const lists = Object.values(codes).map((list) => [...list].sort().join());
        const known = lists.includes(offered.join()) || freeChoices.test(before);
        assert.ok(known, `${before}${options.join()}`);
      }
    });
  }
});

/** Choices that are no code list: lengths of time, and the levels of a scale. */
const freeChoices = /^ *(?:every|G1): $/;

describe('the notes of the ten stages', () => {
  it('are one for each stage and nothing else', () => {
    const prefixes = inFile('stages.json').flatMap((snippet) => snippet.prefixes);
    assert.deepEqual(
      prefixes,
      codes.stage.map((stage) => `note-${stage}`),
    );
  });

  for (const stage of codes.stage) {
    it(`${stage}: is a valid interview of today`, () => {
      const { record } = readWithoutFaults(expanded(`note-${stage}`));
      assert.equal(record?.record, 'interview');
      const { date, setting, attendance, present, minutes } = record;
      assert.deepEqual([record.stage, date], [stage, today]);
      assert.deepEqual([setting, attendance, minutes], ['in-person', 'kept', 45]);
      assert.deepEqual(present, ['client', 'worker']);
    });

    it(`${stage}: is valid whatever is chosen`, () => {
      for (const text of variants(`note-${stage}`)) readWithoutFaults(text);
    });

    it(`${stage}: asks for all that such a note captures`, () => {
      assert.deepEqual(askedFor(bodyOf(expanded(`note-${stage}`))), captured[stage]);
    });
  }

  it('hold a crisis where there is one', () => {
    const { record } = readWithoutFaults(expanded('note-crisis-management'));
    assert.ok(record?.record === 'interview' && record.crisis);
    const keys = ['severity', 'danger', 'actions', 'contacted', 'follow-up'];
    assert.deepEqual(Object.keys(record.crisis), keys);
  });

  it('speak of one goal by the same number throughout', () => {
    const { record } = readWithoutFaults(expanded('note-monitoring-progress'));
    assert.ok(record?.record === 'interview');
    const { goals, ratings, readiness } = record;
    assert.deepEqual(goals, ['G1']);
    assert.deepEqual(ratings, { G1: 0 });
    assert.deepEqual(readiness, { G1: 'precontemplation' });
  });
});

describe('the records', () => {
  for (const kind of codes.kind) {
    it(`${kind}: is valid as it stands, with headings`, () => {
      const text = expanded(`record-${kind}`);
      assert.equal(readWithoutFaults(text).record?.record, kind);
      assert.ok(headingsOf(bodyOf(text)).length >= 3);
    });
  }

  for (const kind of codes.kind) {
    it(`${kind}: is valid whatever is chosen`, () => {
      for (const text of variants(`record-${kind}`)) readWithoutFaults(text);
    });
  }

  it('lead through a safety plan in six steps', () => {
    const text = expanded('safety-plan');
    assert.equal(text, expanded('record-safety-plan'));
    const { record } = readWithoutFaults(text);
    assert.ok(record?.record === 'safety-plan' && record.steps);
    const keys = ['warnings', 'alone', 'distraction', 'people', 'professionals', 'surroundings'];
    assert.deepEqual(Object.keys(record.steps), keys);
    const numbered = [...text.matchAll(/^ {2}# (\d)\. .+\n {2}([a-z]+):$/gm)];
    assert.deepEqual(
      numbered.map(([, number, key]) => [number, key]),
      keys.map((key, index) => [String(index + 1), key]),
    );
  });

  it('approve no plan and no goal by themselves', () => {
    const { record } = readWithoutFaults(expanded('record-review'));
    assert.ok(record?.record === 'review');
    assert.equal(record.plan, `sha256:${'0'.repeat(64)}`);
    assert.equal(record.decision, 'changes-requested');
    assert.deepEqual(record.goals, { G1: 'query' });
  });
});

describe('the formats of notes', () => {
  const headings: Readonly<Record<(typeof codes)['note-format'][number], readonly string[]>> = {
    SOAP: ['Subjective', 'Objective', 'Assessment', 'Plan'],
    DAP: ['Data', 'Assessment', 'Plan'],
    BIRP: ['Behavior', 'Intervention', 'Response', 'Plan'],
    GIRP: ['Goal', 'Intervention', 'Response', 'Plan'],
  };
  for (const format of codes['note-format']) {
    it(`${format}: has its headings, each with a prompt`, () => {
      const body = expanded(format.toLowerCase());
      assert.deepEqual(headingsOf(body), headings[format]);
      assert.match(body, /^(?:## \w+\n[A-Z].{20,}(?:\n\n|$))+$/);
    });
  }
});

describe('the parts', () => {
  const plan = '---\nrecord: plan\ncase: C-0142\nstatus: draft\nstart: 2026-01-20\ngoals:\n';
  const goal = `${plan}  - id: G2\n    goal: Sleep at home every night by 1 March\n    status: active\n`;
  const assessment = '---\nrecord: assessment\ncase: C-0142\ndate: 2026-01-20\n';
  const opened = 'status: active\nopened: 2026-01-20\nworker: M. Okafor\n';
  const caseRecord = `---\nrecord: case\nid: C-0142\nclient: J.D.\n${opened}`;
  const homes: readonly (readonly [prefix: string, before: string, indentation: string])[] = [
    ['goal', plan, '  '],
    ['step', `${goal}    steps:\n`, '      '],
    ['measure', `${goal}    measures:\n`, '      '],
    ['evaluation', `${goal}    evaluation:\n`, '      '],
    ['need', `${assessment}needs:\n`, '  '],
    ['strength', `${assessment}strengths:\n`, '  '],
    ['support', `${caseRecord}supports:\n`, '  '],
    ['consent', `${caseRecord}consents:\n`, '  '],
    ...codes['intervention-type'].map(
      (type) => [`strategy-${type}`, `${goal}    strategies:\n`, '      '] as const,
    ),
  ];

  it('are these and no others', () => {
    assert.deepEqual(
      inFile('plan-parts.json')
        .flatMap(({ prefixes }) => prefixes)
        .sort(),
      homes.map(([prefix]) => prefix).sort(),
    );
  });

  for (const [prefix, before, indentation] of homes) {
    for (const [place, blanks] of [
      ['indented', indentation],
      ['at the edge of its list', indentation.slice(2)],
    ] as const) {
      it(`${prefix}: fits where it belongs, ${place}`, () => {
        for (const part of variants(prefix, blanks)) {
          assert.ok(part.startsWith('- '));
          const entry = `${blanks}${part}\n`;
          readWithoutFaults(`${before}${entry}${entry}---\n`);
        }
      });
    }
  }

  for (const type of codes['intervention-type']) {
    it(`strategy-${type}: is of its type and has activities`, () => {
      const [strategy] = parse(expanded(`strategy-${type}`)) as [Strategy];
      assert.equal(strategy.type, type);
      assert.ok(strategy.activities.length >= 3);
    });
  }

  it('give a goal all that its five letters ask for', () => {
    const [written] = parse(expanded('goal')) as [object];
    const asked = ['goal', 'measures', 'steps', 'addresses', 'start', 'due', 'evaluation'];
    assert.deepEqual(
      asked.filter((key) => !Object.hasOwn(written, key)),
      [],
    );
  });
});

interface Strategy {
  readonly type: string;
  readonly activities: readonly unknown[];
}

/** Reads a record that must be right in every respect, for older YAML tools as well. */
function readWithoutFaults(text: string): Reading {
  const reading = readRecord({ path: 'cases/C-0142/new.md', text });
  assert.deepEqual(reading?.faults, []);
  assert.deepEqual(booleansForOlderTools(text), []);
  return reading;
}

function booleansForOlderTools(text: string): readonly unknown[] {
  const found: unknown[] = [];
  const yaml = /^---\n(.*?)^---$/ms.exec(text)?.[1] ?? '';
  visit(parseDocument(yaml, { version: '1.1' }), {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === 'boolean' || scalar.value === null) found.push(scalar.source);
    },
  });
  return found;
}

function bodyOf(text: string): string {
  return text.split(/^---\n/m)[2] ?? '';
}

function headingsOf(body: string): readonly string[] {
  return [...body.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading ?? '');
}

/** What a note's body asks for: its headings, and the labels of its lists. */
function askedFor(body: string): readonly string[] {
  return [...body.matchAll(/^(#+ (?!\d).+|- [A-Z][a-z ]+(?=: ))/gm)].map(([line]) => line);
}
