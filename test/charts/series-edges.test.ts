import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Chart } from '../../src/charts/chart.ts';
import { drawSeries } from '../../src/charts/series/draw-series.ts';
import { drawSmall } from '../../src/charts/series/draw-small.ts';
import { svgText } from '../../src/charts/svg-text.ts';
import { widthOf } from '../../src/charts/words.ts';
import { chartOf, every, frame, type Phase, seriesOf } from './casework.ts';
import { drawnWords } from './shapes-in.ts';
import { allIn } from '../text/in-tree.ts';

function drawn(...phases: readonly Phase[]): Chart {
  const chart = chartOf(drawSeries({ series: seriesOf(phases) }, frame));
  isWhole(chart);
  return chart;
}

/** Nothing is NaN, and no words leave the picture. */
function isWhole(chart: Chart): void {
  assert.doesNotMatch(svgText(chart), /NaN|Infinity|undefined/);
  for (const { x, y } of chart.links) {
    assert.ok(x >= 0 && x <= frame.width, String(x));
    assert.ok(y >= 0 && y <= frame.height, String(y));
  }
  for (const text of allIn(chart.svg, 'text')) {
    const { x, textAnchor, fontSize } = text.properties;
    if (x === undefined || textAnchor !== undefined) continue;
    const [words = ''] = drawnWords(text);
    assert.ok(Number(x) + widthOf(words, Number(fontSize)) <= frame.width + 1, words);
  }
}

describe('readings at the edges', () => {
  it('none at all: it is said why there is no picture', () => {
    const series = seriesOf([{ name: 'A', readings: [] }, { name: 'B', from: '2026-02-01', readings: [] }]); // prettier-ignore
    const none = { whyNot: 'There is no reading of nights housed to draw.' };
    assert.deepEqual(drawSeries({ series }, frame), none);
    assert.deepEqual(drawSmall({ series }, frame), none);
  });

  it('just one: it stands in the middle', () => {
    const [link] = drawn({ name: 'A', readings: [['2026-03-03', 14]] }).links;
    assert.ok(link && Math.abs(link.x - frame.width / 2) < 60 && Math.abs(link.y - frame.height / 2) < 60); // prettier-ignore
  });

  it('all equal: one level, and numbers below and above it', () => {
    const chart = drawn({ name: 'A', readings: every(7, '2026-01-05', [7, 7, 7, 7]) });
    assert.equal(new Set(chart.links.map(({ y }) => y)).size, 1);
    const numbers = drawnWords(chart.svg).filter((words) => /^\d+$/.test(words)).map(Number); // prettier-ignore
    assert.ok(numbers.some((number) => number < 7) && numbers.some((number) => number > 7));
  });

  it('negative: with a true minus', () => {
    const chart = drawn({ name: 'A', readings: every(7, '2026-01-05', [-7, -12.5, -3]) });
    assert.ok(drawnWords(chart.svg).some((words) => /^−\d/.test(words)));
    assert.equal(chart.links[1]?.words, '−12.5 on 12 January, phase A');
  });

  it('a thousand million: all numbers have room', () => {
    const chart = drawn({ name: 'A', readings: every(7, '2026-01-05', [1e9, 1.2e9, 9.8e8]) });
    assert.ok(drawnWords(chart.svg).includes('1,000,000,000'));
  });

  it('too far apart to reckon with: it is said', () => {
    const series = seriesOf([{ name: 'A', readings: every(7, '2026-01-05', [-1.7e308, 1.7e308]) }]);
    assert.deepEqual(drawSeries({ series }, frame), {
      whyNot: 'The numbers of nights housed are too far apart.',
    });
  });

  it('2,000: small marks without links, and a file of modest size; the table has all', () => {
    const values = Array.from({ length: 2000 }, (_, index) => (index * 7919) % 31);
    const chart = drawn({ name: 'A', readings: every(1, '2020-01-05', values) });
    assert.equal(chart.links.length, 0);
    assert.equal(chart.table.rows.length, 2000);
    assert.match(chart.description, /the table leads to each/);
    assert.ok(svgText(chart).length < 400_000);
  });

  it('400 with links: still a file of modest size', () => {
    const values = Array.from({ length: 400 }, (_, index) => (index * 7919) % 31);
    const chart = drawn({ name: 'A', readings: every(7, '2018-01-07', values) });
    assert.equal(chart.links.length, 400);
    assert.ok(svgText(chart).length < 400_000);
  });

  it('over 40 years: years alone are written', () => {
    const chart = drawn({ name: 'A', readings: every(1000, '1984-03-03', [3, 4, 5, 2, 4, 6, 7, 6, 8, 9, 9, 9, 8, 10, 9]) }); // prettier-ignore
    assert.ok(drawnWords(chart.svg).includes('1990'));
    assert.ok(!drawnWords(chart.svg).includes('Jan'));
  });

  it('all on one day, in the first and in the last year that can be written', () => {
    drawn({ name: 'A', readings: [['2026-03-03', 14], ['2026-03-03', 9], ['2026-03-03', 14]] }); // prettier-ignore
    drawn({ name: 'A', readings: [['0000-01-01', 14], ['9999-12-31', 9]] }); // prettier-ignore
    drawn({ name: 'A', readings: [['9999-12-31', 9]] }); // prettier-ignore
  });

  it('ten phases: names that would touch stand in rows of their own', () => {
    const names = ['A', 'B', 'A2', 'C', 'A3', 'D', 'A4', 'E', 'A5', 'F'];
    const phases = names.map((name, index): Phase => {
      const from = `2026-01-${String(index * 2 + 1).padStart(2, '0')}`;
      const readings = every(1, from, [5 + index, 7]);
      return index === 0 ? { name, readings } : { name, from, readings };
    });
    const chart = drawn(...phases, {
      name: 'G',
      from: '2026-12-01',
      readings: [['2026-12-01', 3]],
    });
    const headings = allIn(chart.svg, 'text').filter((text) =>
      /^[A-G]\d?(?:: |$)/.test(drawnWords(text)[0] ?? ''),
    );
    assert.ok(headings.length >= 8);
    const spans = headings.map(({ properties, children }) => {
      const [first] = children;
      const words = first?.type === 'text' ? first.value : '';
      const x = Number(properties['x']);
      return { y: Number(properties['y']), x, end: x + widthOf(words, 11) };
    });
    for (const one of spans)
      for (const other of spans)
        assert.ok(one === other || one.y !== other.y || one.end <= other.x || other.end <= one.x);
  });

  it('whatever they are: a whole picture, or the reason', () => {
    const value = fc.oneof(fc.integer(), fc.double(), fc.double({ min: -1, max: 1 }), fc.constant(0)); // prettier-ignore
    const readings = fc.array(fc.tuple(fc.nat({ max: 40_000 }), value), { maxLength: 12 });
    fc.assert(
      fc.property(readings, fc.nat({ max: 20_000 }), fc.option(value), (all, start, target) => {
        const days = [...all].sort(([one], [other]) => one - other);
        const phase = (from: number, to: number): Phase['readings'] =>
          days.filter(([at]) => at >= from && at < to).flatMap(([at, each]) => every(1, every(at, '1950-01-01', [0, 0])[1]?.[0] ?? '1950-01-01', [each])); // prettier-ignore
        const from = every(start, '1950-01-01', [0, 0])[1]?.[0] ?? '1950-01-01';
        const series = seriesOf(
          [
            { name: 'A', readings: phase(0, start) },
            { name: 'B', from, readings: phase(start, Infinity) },
          ],
          { target: target ?? undefined },
        );
        for (const draw of [drawSeries, drawSmall]) {
          const result = draw({ series }, frame);
          if ('whyNot' in result) assert.match(result.whyNot, /\.$/);
          else isWhole(result);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('a small picture of readings', () => {
  const small = { ...frame, width: 260, height: 90 };

  it('shows the latest number and the target, and has no link', () => {
    const series = seriesOf([{ name: 'A', readings: every(7, '2026-01-05', [2, 4]) }, { name: 'B', from: '2026-02-01', readings: every(7, '2026-02-01', [6, 9]) }], { target: 12 }); // prettier-ignore
    const chart = chartOf(drawSmall({ series }, small));
    assert.ok(drawnWords(chart.svg).includes('latest 9'));
    assert.ok(drawnWords(chart.svg).includes('target 12'));
    assert.equal(allIn(chart.svg, 'a').length, 0);
    assert.ok(svgText(chart).length < 12_000);
  });
});
