import assert from 'node:assert/strict';
import fc from 'fast-check';
import { figuresCsv } from '../../../src/exchange/figures-csv.ts';
import type { CaseloadFigures } from '../../../src/summaries/caseload/caseload-figures.ts';
import {
  type ExportedTable,
  exportedFigures,
} from '../../../src/summaries/caseload/exported-figures.ts';
import { flowsOfCases, flowsOfThings } from '../../../src/summaries/caseload/figure-flows.ts';
import { figuresDocument } from '../../../src/summaries/caseload/figures-document.ts';
import { figureTables } from '../../../src/summaries/caseload/figure-tables.ts';
import {
  type Flow,
  hideSmallCells,
  type Mark,
} from '../../../src/summaries/caseload/small-cells.ts';
import { writeMarkdown } from '../../../src/summaries/write-markdown.ts';
import { speak } from '../../../src/text/sentence.ts';
import type { Files } from '../../caseload/filed.ts';
import { sampleCaseload } from '../../writing/sample-caseload.ts';
import { type Seen, workedOut } from './second-solution.ts';
import { figuresOf, figuresOfCaseload, today, townCase, townRecord } from './small-town.ts';

const risks = ['low', 'medium', 'high', 'critical', undefined] as const;
const statuses = [
  'planned',
  'waitlist',
  'active',
  'on-hold',
  'finished',
  'cancelled',
  undefined,
] as const;
const domains = ['safety', 'stress', 'legal'] as const;

interface Town {
  readonly risk: (typeof risks)[number];
  readonly status: (typeof statuses)[number];
  readonly opened: boolean;
  readonly domains: readonly string[];
  readonly ends: readonly string[];
}

const anyCase: fc.Arbitrary<Town> = fc.record({
  risk: fc.constantFrom(...risks, 'medium' as const, 'medium' as const),
  status: fc.constantFrom(...statuses, 'active' as const, 'active' as const, 'finished' as const),
  opened: fc.boolean(),
  domains: fc.subarray([...domains]),
  ends: fc.array(fc.constantFrom('achieved', 'improving', 'not-achieved'), { maxLength: 3 }),
});

/** One row of five among rows of one: all would be told by the total, were the five called hidden. */
const withOneLargeRow = [
  ...(['low cancelled', 'high cancelled', 'critical planned', 'medium finished'] as const),
  ...(['medium planned', 'medium planned', 'medium planned', 'medium cancelled'] as const),
].map((words): Town => {
  const [risk, status] = words.split(' ') as [Town['risk'], Town['status']];
  return { risk, status, opened: false, domains: [], ends: [] };
});

function filesOf(town: readonly Town[]): Files {
  return Object.fromEntries(
    town.flatMap((each, at): [string, string][] => {
      const id = `C-${String(at).padStart(4, '0')}`;
      const { risk, status, opened } = each;
      const needs = each.domains.map(
        (domain, n) => `  - { id: N${n + 1}, need: Help, domain: ${domain} }`,
      );
      const goals = each.ends.map(
        (end, n) =>
          `  - { id: G${n + 1}, goal: Walk to the market, status: active, achievement: ${end} }`,
      );
      const lines = [
        `record: case\nid: ${id}\nclient: N.${at}`,
        ...(risk ? [`risk: ${risk}`] : []),
        ...(status ? [`status: ${status}`] : []),
        ...(opened ? ['opened: 2026-03-02\nclosed: 2026-10-02'] : []),
      ];
      return [
        [`${id}/case.md`, lines.join('\n')],
        [
          `${id}/assessment.md`,
          townRecord(
            'assessment',
            id,
            `date: 2026-03-05\n${needs.length > 0 ? `needs:\n${needs.join('\n')}` : ''}`,
          ),
        ],
        [
          `${id}/plan.md`,
          townRecord(
            'plan',
            id,
            `status: active\nstart: 2026-03-09\n${goals.length > 0 ? `goals:\n${goals.join('\n')}` : ''}`,
          ),
        ],
      ];
    }),
  );
}

function csvOf(figures: CaseloadFigures): string {
  return figuresCsv(exportedFigures(figures), today, speak);
}

/** The lines of one table: the head of each row, then its numbers as they are written. */
function tableIn(
  figures: CaseloadFigures,
  id: string,
): readonly (readonly [string, readonly string[]])[] {
  const table = exportedFigures(figures).find((each) => each.id === id);
  assert.ok(table);
  return table.rows.map(({ head, cells }) => [
    speak(head),
    cells.map((cell) => (!cell ? '–' : 'value' in cell ? String(cell.value) : cell.hidden)),
  ]);
}

/**
 * A table with a row of sums as its readers have it, made from nothing but what it shows and the
 * numbers behind it: each column adds up to the last row, and each row of several to its last cell.
 */
function sumsOf(table: ExportedTable, figures: CaseloadFigures): Seen<string> | undefined {
  const behind = figureTables(figures).find(({ id }) => id === table.id)?.rows ?? [];
  const last = { row: table.rows.length - 1, column: table.columns.length - 1 };
  if (!table.rows[last.row]?.isTotal) return undefined;
  const way = (r: number, c: number): readonly [from: string, to: string] => {
    if (r === last.row && c === last.column) return ['sum', 'top'];
    if (last.column === 0) return ['top', 'sum'];
    if (r === last.row) return [`column ${c}`, 'sum'];
    return c === last.column ? ['top', `row ${r}`] : [`row ${r}`, `column ${c}`];
  };
  const seen = table.rows.flatMap(({ cells }, r) =>
    cells.map((cell, c): readonly [Flow<string>, Mark] => {
      const of = behind[r]?.cells[c];
      assert.ok(cell && cell.of !== 'days' && of && 'counted' in of);
      const [from, to] = way(r, c);
      const count = cell.of === 'cases' ? of.counted.cases : of.counted.count;
      return [
        { key: `${r} ${c}`, from, to, count, isShown: true },
        'value' in cell ? 'shown' : cell.hidden,
      ];
    }),
  );
  return {
    flows: seen.map(([flow]) => flow),
    marks: new Map(seen.map(([{ key }, mark]) => [key, mark])),
  };
}

describe('exported figures', () => {
  it('let no hidden number be worked out, from all tables together', () => {
    fc.assert(
      fc.property(fc.array(anyCase, { maxLength: 40 }), (town) => {
        const figures = figuresOf(filesOf(town));
        for (const flows of [flowsOfCases(figures), flowsOfThings(figures)]) {
          const marks = hideSmallCells(flows);
          assert.deepEqual(workedOut({ flows, marks }), []);
          for (const { key, count, isShown } of flows)
            if (isShown && count > 0 && count < 5) assert.notEqual(marks.get(key), 'shown');
        }
      }),
      { numRuns: 61, examples: [[withOneLargeRow]] },
    );
  });

  it('let none be worked out by whoever adds up the rows and columns of a table', () => {
    fc.assert(
      fc.property(fc.array(anyCase, { maxLength: 40 }), (town) => {
        const figures = figuresOf(filesOf(town));
        for (const table of exportedFigures(figures)) {
          const seen = sumsOf(table, figures);
          if (table.id === 'risk-and-status') assert.ok(seen, 'it has sums');
          if (seen) assert.deepEqual(workedOut(seen), [], table.id);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('add up, so that nothing is hidden that need not be', () => {
    fc.assert(
      fc.property(fc.array(anyCase, { maxLength: 20 }), (town) => {
        const figures = figuresOf(filesOf(town));
        for (const flows of [flowsOfCases(figures), flowsOfThings(figures)]) {
          const balance = new Map<string, number>();
          for (const { from, to, count } of flows) {
            balance.set(from, (balance.get(from) ?? 0) - count);
            balance.set(to, (balance.get(to) ?? 0) + count);
          }
          assert.deepEqual(
            [...balance].filter(([, sum]) => sum !== 0),
            [],
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  it('have every number of every table among those that add up', () => {
    const figures = figuresOfCaseload(sampleCaseload);
    const known = new Set(
      [...flowsOfCases(figures), ...flowsOfThings(figures)].map(({ key }) => key),
    );
    for (const { id, rows } of figureTables(figures))
      for (const { cells, isLeftOut = false } of rows)
        for (const cell of cells)
          if ('counted' in cell && !isLeftOut) assert.ok(known.has(cell.counted), id);
  });

  it('show zeros, and large numbers where no small one hangs on them', () => {
    const town = Array.from({ length: 12 }, (): Town => ({
      risk: 'high',
      status: 'active',
      opened: true,
      domains: ['legal'],
      ends: [],
    }));
    const figures = figuresOf(filesOf(town));
    assert.deepEqual(tableIn(figures, 'risk-and-status'), [
      ['Critical risk', ['0', '0']],
      ['High risk', ['12', '12']],
      ['Medium risk', ['0', '0']],
      ['Low risk', ['0', '0']],
      ['All', ['12', '12']],
    ]);
    assert.deepEqual(tableIn(figures, 'needs-by-domain'), [['Legal matters', ['12']]]);
  });

  it('tell a median of ten cases or more, quartiles of twenty, and no case’s own length', () => {
    const open = (count: number): CaseloadFigures =>
      figuresOf(
        Object.fromEntries(
          Array.from({ length: count }, (_, at) => [`${at}.md`, townCase(`C-0${400 + at}`)]),
        ),
      );
    const lengths = (count: number): unknown =>
      tableIn(open(count), 'time-open')[0]?.[1].slice(1, 5);
    assert.deepEqual(lengths(9), ['hidden', 'hidden', 'hidden', 'hidden']);
    assert.deepEqual(lengths(10), ['hidden', '80', 'hidden', 'hidden']);
    assert.deepEqual(lengths(20), ['80', '80', '80', 'hidden']);
  });

  it('do not tell by the order of their rows which hidden number is larger', () => {
    const heads = tableIn(figuresOfCaseload(sampleCaseload), 'needs-by-domain').map(
      ([head]) => head,
    );
    assert.deepEqual(
      heads,
      [...heads].sort((one, other) => one.localeCompare(other, 'en')),
    );
  });

  it('hold no name, no id, no worker and no text of a record', () => {
    const figures = figuresOfCaseload(sampleCaseload);
    const texts = [
      csvOf(figures),
      writeMarkdown(figuresDocument(exportedFigures(figures), today, speak)),
    ];
    const said = new Set(
      sampleCaseload.cases.flatMap(({ id = '', records }) => [
        id,
        ...records.case.flatMap(({ record }) => [
          record.client ?? '',
          record.worker ?? '',
          record.program ?? '',
        ]),
        ...records.assessment.flatMap(({ record }) =>
          (record.needs ?? []).map(({ need = '' }) => need),
        ),
        ...records.plan.flatMap(({ record }) => (record.goals ?? []).map(({ goal = '' }) => goal)),
      ]),
    );
    for (const text of texts)
      for (const words of said) if (words !== '') assert.ok(!text.includes(words), words);
  });

  it('are the same CSV for any program: a line for each number', () => {
    const lines = csvOf(figuresOf({ 'a.md': townCase('C-0401') })).split('\n');
    assert.equal(lines[0], 'table,row,column,unit,value');
    assert.equal(lines[1], 'About,Day,,,2026-11-20');
    assert.ok(lines.includes('Cases,Open,How many,cases,<5'));
    assert.ok(lines.includes('Cases,Closed,How many,cases,0'));
  });

  it('never begin a field as a formula does, whatever the language says', () => {
    const shouting = ['=', '+', '-', '@', '\t', '\r'];
    for (const sign of shouting) {
      const tables = exportedFigures(figuresOf({ 'a.md': townCase('C-0401') }));
      const csv = figuresCsv(tables, today, (sentence) => `${sign}${speak(sentence)}`);
      for (const field of csv
        .split('\n')
        .slice(1)
        .flatMap((line) => line.split(',')))
        assert.ok(!shouting.includes(field.replace(/^"/, '').charAt(0)), field);
    }
  });
});
