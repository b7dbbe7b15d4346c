import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type Flow,
  hideSmallCells,
  type Mark,
} from '../../../src/summaries/caseload/small-cells.ts';
import { workedOut } from './second-solution.ts';

type Rows = readonly (readonly number[])[];

/** A table of rows and columns with the sums of both, as a flow. */
function tableFlows(rows: Rows): readonly Flow<string>[] {
  const sum = (numbers: readonly number[]): number =>
    numbers.reduce((one, other) => one + other, 0);
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? 0));
  const isShown = true;
  return [
    ...rows.flatMap((row, r) => [
      { key: `row ${r}`, from: 'all', to: `r${r}`, count: sum(row), isShown },
      ...row.map((count, c) => ({ key: `${r},${c}`, from: `r${r}`, to: `c${c}`, count, isShown })),
    ]),
    ...columns.map((column, c) => ({
      key: `column ${c}`,
      from: `c${c}`,
      to: 'sum',
      count: sum(column),
      isShown,
    })),
    { key: 'all', from: 'sum', to: 'all', count: sum(rows.flat()), isShown },
  ];
}

function hide(rows: Rows): ReadonlyMap<string, Mark> {
  return hideSmallCells(tableFlows(rows));
}

function marked(marks: ReadonlyMap<string, Mark>, mark: Mark): readonly string[] {
  return [...marks].filter(([, each]) => each === mark).map(([key]) => key);
}

const tables = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 }))
  .chain(([height, width]) => {
    const count = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 40 }));
    const row = fc.array(count, { minLength: width, maxLength: width });
    return fc.array(row, { minLength: height, maxLength: height });
  });

describe('small cells', () => {
  it('are hidden, with as little beside them as keeps them hidden', () => {
    const marks = hide([
      [3, 20, 17],
      [9, 14, 30],
      [12, 25, 8],
    ]);
    assert.deepEqual(marked(marks, 'small'), ['0,0']);
    assert.deepEqual(marked(marks, 'hidden').length, 3, 'the other corners of one rectangle');
    assert.equal(marks.get('all'), 'shown');
  });

  it('protect each other where they stand in the corners of a rectangle', () => {
    const marks = hide([
      [3, 20, 2],
      [9, 14, 30],
      [1, 25, 4],
    ]);
    assert.deepEqual(marked(marks, 'hidden'), []);
  });

  it('leave zeros where they are, since these tell of nobody', () => {
    const marks = hide([
      [0, 3, 11],
      [0, 0, 24],
    ]);
    assert.equal(marks.get('0,0'), 'shown');
    assert.equal(marks.get('1,1'), 'shown');
  });

  it('take their sum with them where nothing else is left to hide', () => {
    const marks = hide([[1, 0, 0, 5]]);
    // 6 would leave 1 and 5 alone, since whatever is hidden and not small is at least 5.
    assert.equal(marks.get('row 0'), 'hidden');
    assert.equal(marks.get('all'), 'hidden');
  });

  it('can be four of one each below a sum that is small itself', () => {
    const flows = tableFlows([
      [1, 1, 1, 1],
      [9, 12, 7, 30],
    ]);
    const marks = hideSmallCells(flows);
    assert.notEqual(
      marks.get('row 0'),
      'small',
      'four times at least 1 in at most 4 would be 1 each',
    );
    assert.deepEqual(workedOut({ flows, marks }), []);
  });

  it('are found by subtraction where only they are hidden, as the other tests would tell', () => {
    const flows = tableFlows([
      [3, 20],
      [9, 14],
    ]);
    const marks = new Map(
      flows.map(({ key, count }): [string, Mark] => [key, count < 5 ? 'small' : 'shown']),
    );
    assert.deepEqual(workedOut({ flows, marks }), ['0,0']);
  });

  it('are those of few people too, though there are many things', () => {
    const goals = (key: string, count: number, people: number): Flow<string> => ({
      key,
      from: 'a',
      to: 'b',
      count,
      people,
      isShown: true,
    });
    const marks = hideSmallCells([
      goals('achieved', 7, 2),
      goals('not achieved', 22, 9),
      goals('given up', 14, 8),
      { ...goals('all', 43, 17), from: 'b', to: 'a' },
    ]);
    assert.deepEqual([...marks.values()], ['hidden', 'shown', 'hidden', 'shown']);
  });

  it('are never shown and never worked out, whatever the table', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const flows = tableFlows(rows);
        const marks = hideSmallCells(flows);
        for (const { key, count } of flows) {
          if (count > 0 && count < 5) assert.notEqual(marks.get(key), 'shown', key);
          if (count === 0) assert.equal(marks.get(key), 'shown', key);
          if (count >= 5) assert.notEqual(marks.get(key), 'small', key);
        }
        assert.deepEqual(workedOut({ flows, marks }), []);
      }),
      { numRuns: 400 },
    );
  });

  it('cost nothing where there are none', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const large = rows.map((row) => row.map((count) => (count === 0 ? 0 : count + 4)));
        assert.deepEqual(new Set(hide(large).values()), new Set(['shown']));
      }),
      { numRuns: 50 },
    );
  });

  it('hide everything where numbers do not add up, since nobody can tell what they give away', () => {
    const marks = hideSmallCells([
      { key: 'part', from: 'a', to: 'b', count: 3, isShown: true },
      { key: 'other', from: 'c', to: 'd', count: 12, isShown: true },
    ]);
    assert.deepEqual([...marks.values()], ['hidden', 'hidden']);
  });
});
