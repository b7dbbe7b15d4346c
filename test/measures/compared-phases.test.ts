import assert from 'node:assert/strict';
import { instrumentFrom } from '../../src/caseload/instruments.ts';
import { defaultSettings } from '../../src/caseload/settings.ts';
import { comparedPhases } from '../../src/measures/compared-phases.ts';
import { figuresOfSeries } from '../../src/measures/figures-of-series.ts';
import { seriesOf } from '../../src/measures/series-of.ts';
import type { Series } from '../../src/measures/series.ts';
import { speak } from '../../src/text/sentence.ts';
import { day } from '../calendar/the-day.ts';
import { caseOf, interview, plan } from '../caseload/filed.ts';

const moment = { today: day('2026-12-20'), settings: defaultSettings };

/** Sleep of O.V. in hours, read once a month from January on. */
function series(phases: string, ...hours: readonly number[]): Series {
  const notes = hours.map((number, month) =>
    interview(`2026-${String(month + 1).padStart(2, '0')}-10`, `readings: { sleep: ${number} }`),
  );
  const goal = `goals:\n  - id: G1\n    goal: Sleep seven hours\n    status: active\n    start: 2026-03-01\n    measures: [{ name: sleep, baseline: 4, target: 7 }]\n${phases}`;
  const [first] = seriesOf(caseOf(plan(goal), ...notes), moment);
  assert.ok(first);
  return first;
}

const pairs = (one: Series): readonly string[] =>
  comparedPhases(one).map(
    ({ baseline, intervention, compared }) =>
      `${baseline.name} ${compared.baseline.join(' ')} / ${intervention.name} ${compared.intervention.join(' ')}`,
  );

describe('phases that are compared', () => {
  it('are A and B, with the direction and the days of their readings', () => {
    const one = series('', 4, 5, 6, 7);
    assert.deepEqual(pairs(one), ['A 4 5 / B 6 7']);
    const compared = comparedPhases(one)[0]?.compared;
    assert.equal(compared?.direction, 'increase');
    assert.equal((compared.times?.baseline[1] ?? 0) - (compared.times?.baseline[0] ?? 0), 31);
    assert.equal((compared.times?.intervention[0] ?? 0) - (compared.times?.baseline[1] ?? 0), 28);
  });

  it('are there without a reading too, so that the reason can be told', () => {
    const one = series('');
    assert.deepEqual(pairs(one), ['A  / B ']);
    const [comparison] = figuresOfSeries(one);
    assert.ok(comparison);
    assert.equal(comparison.figures.nap.value, undefined);
    assert.match(speak(comparison.figures.nap.words), /at least 3 and 3; so far: 0 and 0/);
  });

  it('are each later phase and the baseline phase nearest before it', () => {
    const phases = (...named: readonly (readonly [string, string])[]): string =>
      `phases:\n${named.map(([name, start]) => `  - { phase: ${name}, start: ${start} }\n`).join('')}`;
    const withdrawn = phases(['A2', '2026-05-01'], ['B2', '2026-07-01'], ['C', '2026-09-01']);
    assert.deepEqual(pairs(series(withdrawn, 4, 4, 6, 6, 5, 5, 7, 7, 8, 8)), [
      'A 4 4 / B 6 6',
      'A2 5 5 / B2 7 7',
      'A2 5 5 / C 8 8',
    ]);
    const changed = phases(['C', '2026-05-01']);
    assert.deepEqual(pairs(series(changed, 4, 4, 6, 6, 7)), ['A 4 4 / B 6 6', 'A 4 4 / C 7']);
  });

  it('leave out what lies outside the range of the instrument', () => {
    const one = series('', 4, 5, 6);
    const outside: Series = {
      ...one,
      phases: one.phases.map((phase) => ({
        ...phase,
        points: phase.points.map((point) => ({ ...point, isOutside: point.value === 5 })),
      })),
    };
    assert.deepEqual(pairs(outside), ['A 4 / B 6']);
  });

  it('show a reliable change where the instrument’s reliability and spread are published', () => {
    const own = instrumentFrom({
      ...{ name: 'sleep', low: 0, high: 24, better: 'higher' },
      reliability: { value: 0.92, sd: 1 },
    });
    const one = series('', 4, 4, 6);
    // √2 · 1 · √(1 − 0.92) is 0.4, and the change is 2.
    const { reliableChange } = figuresOfSeries({ ...one, instrument: own })[0]?.figures ?? {};
    assert.ok(Math.abs((reliableChange?.value?.rc ?? 0) - 5) < 1e-12);
    assert.equal(figuresOfSeries(one)[0]?.figures.reliableChange.value, undefined);
  });

  it('are none where no goal counts on the measure', () => {
    const [, alone] = seriesOf(
      caseOf(
        plan('goals:\n  - { id: G1, goal: Rest, measures: [{ name: sleep }] }'),
        interview('2026-02-01', 'readings: { naps: 2 }'),
      ),
      moment,
    );
    assert.equal(alone?.measure, 'naps');
    assert.deepEqual(figuresOfSeries(alone), []);
  });
});
