import assert from 'node:assert/strict';
import { join } from 'node:path';
import { caseRecord, contact, inFolder, runCaseload } from './caseload-command.ts';

const plan = `---
record: plan
case: C-0410
status: active
start: 2026-03-01
goals:
  - id: G1
    goal: Cook for himself four evenings a week
    status: active
    start: 2026-03-01
    due: 2026-12-31
    measures:
      - { name: evenings-cooked, unit: evenings in the past week, baseline: 1, target: 4 }
    evaluation: [{ method: Count of the calendar, every: P1W }]
  - id: G2
    goal: Owe the landlord nothing
    status: active
    measures: [{ name: rent-owed, baseline: 800, target: 0 }]
phases:
  - { phase: C, start: 2026-05-01, what: Cooks with his neighbor, goals: [G1] }
---
`;

const days = ['2026-02-01', '2026-02-08', '2026-02-15', '2026-02-22', '2026-02-28'];
const later = ['2026-03-05', '2026-03-12', '2026-03-19', '2026-03-26', '2026-04-02'];
const numbers = [1, 0, 1, 2, 1, 2, 3, 3, 2.5, 4] as const;

/** The case of F.W.: ten weeks of evenings, five before the plan began and five after. */
const files: Readonly<Record<string, string>> = {
  'case.md': caseRecord.replace('2026-11-16', '2026-01-15'),
  'plan.md': plan,
  ...Object.fromEntries(
    [...days, ...later].map((day, index) => [
      `${day}.md`,
      contact(day, `readings: { evenings-cooked: ${numbers[index] ?? 0} }`),
    ]),
  ),
  'may.md': contact('2026-05-07', 'readings: { evenings-cooked: 4, naps: 2 }\nratings: { G1: 1 }'),
  'february.md': contact('2026-02-03', 'ratings: { G1: -1, G2: -2 }'),
};

interface Figured {
  readonly [name: string]: Readonly<Record<string, unknown>>;
}

interface Told {
  readonly case: string;
  readonly series: readonly {
    readonly goal: string | null;
    readonly measure: string;
    readonly respondent: string | null;
    readonly direction: string | null;
    readonly phases: Readonly<Record<string, readonly number[]>>;
    readonly points: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
    readonly figures: Figured;
    readonly further: readonly {
      readonly baseline: string;
      readonly intervention: string;
      readonly figures: Figured;
    }[];
    readonly remarks: readonly {
      readonly about: string;
      readonly message: string;
      readonly places: readonly { readonly path: string; readonly line: number }[];
    }[];
  }[];
  readonly gas: Readonly<Record<string, unknown>>;
  readonly leftOut: Readonly<Record<string, number>>;
}

function statsOf(folder: string, ...more: readonly string[]): Told {
  const { out, err, code } = runCaseload([
    ...['stats', 'C-0410', '--folder', folder, '--format', 'json'],
    ...more,
  ]);
  assert.equal(err, '');
  assert.equal(code, 0);
  return JSON.parse(out) as Told;
}

function linesOf(folder: string, ...more: readonly string[]): readonly string[] {
  const { out, err, code } = runCaseload(['stats', ...more, '--folder', folder]);
  assert.equal(err, '');
  assert.equal(code, 0);
  return out.split('\n');
}

describe('the stats of a case', () => {
  it('give each series with its phases, and its figures without rounding', () => {
    inFolder(files, (folder) => {
      const { case: id, series, leftOut } = statsOf(folder);
      const [first, second, third] = series;
      assert.equal(id, 'C-0410');
      assert.deepEqual(
        series.map(({ goal, measure, direction }) => [goal, measure, direction]),
        [
          ['G1', 'evenings-cooked', 'increase'],
          ['G2', 'rent-owed', 'decrease'],
          [null, 'naps', null],
        ],
      );
      assert.deepEqual(first?.phases, { A: [1, 0, 1, 2, 1], B: [2, 3, 3, 2.5, 4], C: [4] });
      assert.deepEqual(second?.phases, { A: [], B: [] });
      assert.deepEqual(third?.phases, { A: [2] });
      assert.deepEqual(leftOut, { private: 0, unreadable: 0 });
      const expected = {
        // Of 25 pairs the later reading is better in 24, and equal in one.
        'nap value': 24.5 / 25,
        'pnd value': 4 / 5,
        'pem value': 1,
        'tau value': 24 / 25,
        // Of the baseline’s pairs 5 rise and 2 fall, so that 3 are taken off.
        'tauU value': (24 - 3) / 25,
        'band mean': 1,
        'band sd': Math.SQRT1_2,
        'band low': 1 - Math.SQRT2,
        'band high': 1 + Math.SQRT2,
        // The baseline was rising by 1 in 20.5 days: 2 and 2.5 stay below its line, carried on.
        'cdc beyond': 3,
        'cdc n': 5,
        'cdc p': (10 + 5 + 1) / 32,
      };
      for (const [place, value] of Object.entries(expected)) {
        const [name = '', key = ''] = place.split(' ');
        const given = Number(first.figures[name]?.[key]);
        assert.ok(Math.abs(given - value) < 1e-12, `${place} is ${given}`);
      }
      assert.equal(first.figures['cdc']?.['change'], false);
      assert.ok(Number(first.figures['nap']?.['se']) > 0);
      for (const figure of Object.values(first.figures))
        for (const key of ['readings', 'minimum', 'source', 'ties']) assert.ok(key in figure, key);
    });
  });

  it('say why where there are too few readings, or no goal measures it', () => {
    inFolder(files, (folder) => {
      const [first, , third] = statsOf(folder).series;
      const [further] = first?.further ?? [];
      assert.deepEqual([further?.baseline, further?.intervention], ['A', 'C']);
      assert.equal(further?.figures['nap']?.['value'], null);
      assert.match(String(further.figures['nap']['why']), /at least 3 readings after the baseline/);
      assert.deepEqual(
        ['mean', 'sd', 'low', 'high'].map((key) => third?.figures['band']?.[key]),
        [null, null, null, null],
      );
      assert.equal(third?.figures['nap']?.['why'], 'No goal of the plan measures it');
      assert.deepEqual(
        ['beyond', 'n', 'p', 'change'].map((key) => third.figures['cdc']?.[key]),
        [null, null, null, null],
      );
    });
  });

  it('lead each reading and each remark back to its line', () => {
    const noted = {
      ...files,
      'said.md': contact('2026-03-30', 'readings:\n  evenings-cooked: he cannot say'),
    };
    inFolder(noted, (folder) => {
      const [first] = statsOf(folder).series;
      assert.deepEqual(first?.points['B']?.[1], {
        day: '2026-03-12',
        value: 3,
        isOutside: false,
        path: '2026-03-12.md',
        line: 5,
      });
      const remarks = first.remarks.map(({ about }) => about);
      assert.deepEqual(remarks, ['not-a-number', 'gap']);
      assert.deepEqual(first.remarks[0]?.places, [{ path: 'said.md', line: 6 }]);
      assert.doesNotMatch(JSON.stringify(first.remarks), /cannot say/);
    });
  });

  it('give goal attainment now and to begin with, of one goal where that is asked', () => {
    inFolder(files, (folder) => {
      const { gas } = statsOf(folder);
      assert.equal(gas['goals'], 2);
      assert.ok(Math.abs(Number(gas['t']) - (50 - 10 / Math.sqrt(2.6))) < 1e-9);
      assert.ok(Math.abs(Number(gas['tBaseline']) - (50 - 30 / Math.sqrt(2.6))) < 1e-9);
      assert.equal((gas['overTime'] as readonly unknown[]).length, 2);
      const one = statsOf(folder, '--goal', 'G1');
      assert.deepEqual(
        one.series.map(({ measure }) => measure),
        ['evenings-cooked'],
      );
      assert.deepEqual([one.gas['t'], one.gas['tBaseline'], one.gas['goals']], [60, 40, 1]);
    });
  });

  it('read as lines, each figure with a sentence and rounded', () => {
    inFolder(files, (folder) => {
      const lines = linesOf(folder, 'C-0410');
      const text = lines.join('\n');
      assert.equal(lines[0], 'Case C-0410, as of 20 November 2026');
      assert.equal(lines[2], 'Goal G1: evenings-cooked, evenings in the past week, from 1 to 4');
      assert.equal(
        lines[3],
        '  A before the work began: 5 readings, 1 February to 28 February: 1, 0, 1, 2, 1',
      );
      assert.match(text, /^ {2}C from 1 May, Cooks with his neighbor: one reading, 4 on 7 May$/m);
      assert.match(text, /\(NAP\) +0\.98 {2}In 98 % of all pairs/);
      assert.match(text, /^ {2}A compared with C:$/m);
      assert.match(text, /no reading for 35 days, from 2 April to 7 May \(may\.md:6\)/);
      assert.match(
        text,
        /^Goal G2: rent-owed, from 800 to 0\n {2}A before the work began: no reading yet\n {2}B from 1 March: no reading yet$/m,
      );
      assert.match(text, /^naps, which no goal of the plan measures$/m);
      assert.match(text, /^ {2}G1: -1 on 3 February, \+1 on 7 May$/m);
      assert.doesNotMatch(text, /undefined|NaN|\d\.\d{4}/);
    });
  });

  it('leave private records and reflections out, and say how many cannot be told', () => {
    const hidden = {
      ...files,
      'may.md': (files['may.md'] ?? '').replace('stage', 'private: true\nstage'),
      'own.md':
        '---\nrecord: reflection\ndate: 2026-05-07\nworker: M. Okafor\ncase: C-0410\n---\n\nI was tired.\n',
      'broken.md': '---\nrecord: interview\ncase: C-0410\nreadings: [\n---\n',
    };
    inFolder(hidden, (folder) => {
      const { series, gas, leftOut } = statsOf(folder);
      assert.deepEqual(leftOut, { private: 1, unreadable: 1 });
      assert.deepEqual(
        series.map(({ measure }) => measure),
        ['evenings-cooked', 'rent-owed'],
      );
      assert.deepEqual(series[0]?.phases['C'], []);
      assert.equal(gas['t'], gas['tBaseline']);
      const text = linesOf(folder, 'C-0410').join('\n');
      assert.match(
        text,
        /1 record is kept private and left out\.\n1 file of this case cannot be read\./,
      );
    });
  });

  it('of all cases are a list, and of none an empty one', () => {
    const other = caseRecord.replace('C-0410', 'C-0411');
    inFolder({ ...files, 'other/case.md': other }, (folder) => {
      const { out, code } = runCaseload(['stats', '--folder', folder, '--format', 'json']);
      assert.equal(code, 0);
      const all = JSON.parse(out) as readonly Told[];
      assert.deepEqual(
        all.map(({ case: id, series, gas }) => [id, series.length, gas['t'] === null]),
        [
          ['C-0410', 3, false],
          ['C-0411', 0, true],
        ],
      );
      assert.match(String(all[1]?.gas['why']), /No goal of the plan is rated/);
      assert.match(linesOf(folder).join('\n'), /Case C-0411.*\n\nNo measure and no reading yet\./);
    });
    inFolder({ 'README.md': '# Nothing yet\n' }, (folder) => {
      assert.equal(runCaseload(['stats', '--folder', folder, '--format', 'json']).out, '[]\n');
      assert.deepEqual(linesOf(folder), ['No case was found here.', '']);
    });
  });

  it('look from another day, on which later readings are left out', () => {
    inFolder(files, (folder) => {
      const [first] = statsOf(folder, '--today', '2026-03-31').series;
      assert.deepEqual(first?.phases, { A: [1, 0, 1, 2, 1], B: [2, 3, 3, 2.5] });
      assert.ok(first.remarks.some(({ about }) => about === 'after-today'));
    });
  });

  it('cannot be given of a case, a goal or a day that there is not', () => {
    const refusal = (folder: string, ...more: readonly string[]): string => {
      const { out, err, code } = runCaseload(['stats', ...more, '--folder', folder]);
      assert.equal(out, '');
      assert.equal(code, 2);
      return err.trim();
    };
    inFolder(files, (folder) => {
      assert.match(refusal(folder, 'C-0401'), /There is no case C-0401 in .*/);
      assert.equal(
        refusal(folder, 'C-0410', '--goal', 'G3'),
        'The plan of case C-0410 has no goal G3, did you mean G1? Its goals: G1, G2.',
      );
      assert.equal(refusal(folder, '--goal', 'G1'), '--goal needs the case whose goal it is.');
      assert.match(refusal(folder, 'C-0410', '--today', 'May'), /--today is not a day/);
      assert.match(refusal(join(folder, 'nowhere')), /There is no folder/);
      assert.match(refusal(folder, '--format', 'csv'), /format/);
    });
  });
});
