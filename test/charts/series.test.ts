import assert from 'node:assert/strict';
import { drawSeries } from '../../src/charts/series/draw-series.ts';
import { svgText } from '../../src/charts/svg-text.ts';
import {
  chartOf,
  day,
  every,
  frame,
  instrument,
  nightsHoused,
  seriesOf,
  spotIn,
} from './casework.ts';
import { drawnWords, joinedIn, numbersIn, wordsIn } from './shapes-in.ts';
import { allIn } from '../text/in-tree.ts';

const band = { mean: 3.2, low: 0.59, high: 5.81 };

describe('a picture of readings', () => {
  const chart = chartOf(drawSeries({ series: nightsHoused, band }, frame));

  it('says what it is to who cannot see it', () => {
    const [title, words] = [allIn(chart.svg, 'title')[0], allIn(chart.svg, 'desc')[0]];
    assert.deepEqual(chart.svg.properties['ariaLabelledBy'], [title?.properties['id']]);
    assert.deepEqual(chart.svg.properties['ariaDescribedBy'], [words?.properties['id']]);
    assert.ok(title && words);
    assert.equal(wordsIn(title), 'Nights housed');
    assert.match(wordsIn(words), /^15 readings, from 2 on 5 January to 30 on 15 June\./);
    assert.match(wordsIn(words), /The target is 28\. The mean of the baseline is 3\.2;/);
  });

  it('leads from each reading to its note, and says which it is', () => {
    const links = allIn(chart.svg, 'a');
    assert.equal(links.length, 15);
    assert.ok(links.some(({ properties }) => properties['ariaLabel'] === '30 on 15 June, phase B'));
    for (const { properties } of links)
      assert.match(String(properties['href']), /^vscode:\/\/file\/cases\/jd\/interview-2026-/);
    assert.equal(chart.links.length, 15);
    assert.equal(chart.links[0]?.words, '2 on 5 January, phase A');
  });

  it('has its links where its points are', () => {
    const last = chart.links.at(-1);
    assert.ok(last);
    const point = allIn(chart.svg, 'a').at(-1);
    const [mark] = point ? [...allIn(point, 'circle'), ...allIn(point, 'path')] : [];
    const { transform, cx, cy } = mark?.properties ?? {};
    assert.deepEqual(numbersIn(transform ?? `${String(cx)} ${String(cy)}`), [last.x, last.y]);
  });

  it('joins readings within a phase and never across its line', () => {
    const joined = joinedIn(chart.svg);
    assert.deepEqual(
      joined.map(({ properties }) => numbersIn(properties['d']).length / 2),
      [5, 10],
    );
  });

  it('names its phases, its target and its band, and draws the band with edges', () => {
    const words = drawnWords(chart.svg);
    for (const said of [
      'A: baseline',
      'B: Housing First',
      'target 28',
      'mean 3.2',
      '2 SD above 5.81',
      '2 SD below 0.59',
    ])
      // prettier-ignore
      assert.ok(words.includes(said), said);
    const dotted = allIn(chart.svg, 'g').filter(
      ({ properties }) => String(properties['strokeDashArray']) === '1.5,3',
    );
    assert.equal(dotted.length, 2);
  });

  it('marks the baseline by squares and what follows by discs', () => {
    const links = allIn(chart.svg, 'a');
    const discs = links.filter((link) => allIn(link, 'circle').length === 1);
    const squares = links.filter((link) => allIn(link, 'path').length === 1);
    assert.deepEqual([squares.length, discs.length], [5, 10]);
  });

  it('is the same each time', () => {
    const again = chartOf(drawSeries({ series: nightsHoused, band }, frame));
    assert.equal(svgText(again), svgText(chart));
  });

  it('has every reading in its table', () => {
    assert.deepEqual(chart.table.columns, ['Day', 'Nights housed, nights in the past 30 days', 'Phase']); // prettier-ignore
    assert.equal(chart.table.rows.length, 15);
    const [on, value] = chart.table.rows[0] ?? [];
    assert.equal(on?.text, '5 January');
    assert.equal(value?.text, '2');
    assert.ok(value.spot);
  });

  it('carries the trend of the baseline on, and no mean beside it', () => {
    const celeration = { since: day('2026-01-05'), intercept: 2.5, slope: 0.03 };
    const leaning = chartOf(drawSeries({ series: nightsHoused, band, celeration }, frame));
    const words = drawnWords(leaning.svg);
    assert.ok(words.includes('trend of the baseline'));
    assert.ok(!words.some((said) => said.startsWith('mean')));
  });

  it('keeps a trend within the picture however steep it is', () => {
    const celeration = { since: day('2026-01-05'), intercept: 2.5, slope: 400 };
    const { svg } = chartOf(drawSeries({ series: nightsHoused, celeration }, frame));
    for (const line of allIn(svg, 'line'))
      for (const name of ['x1', 'x2', 'y1', 'y2'])
        assert.ok(Number(line.properties[name]) <= frame.width);
    for (const { properties } of allIn(svg, 'path'))
      for (const number of numbersIn(properties['d'])) assert.ok(Math.abs(number) <= frame.width);
  });
});

describe('readings that need a word', () => {
  const phq = (readings: readonly (readonly [string, number])[]) =>
    seriesOf([{ name: 'A', readings }], { measure: 'phq-9', instrument: instrument('phq-9') });

  it('outside the range are crossed out, named, and on no line', () => {
    const series = phq([...every(14, '2026-01-05', [18, 19]), ['2026-02-02', 140], ...every(14, '2026-02-16', [17, 16])]); // prettier-ignore
    const chart = chartOf(drawSeries({ series }, frame));
    const words = drawnWords(chart.svg);
    assert.ok(words.includes('140'));
    assert.ok(words.includes('outside 0 to 27: shown, and left out of the figures'));
    assert.ok(words.includes('25'), 'the axis is that of the instrument');
    assert.ok(chart.links.some((link) => link.words === '140 on 2 February, phase A, outside 0 to 27')); // prettier-ignore
    assert.deepEqual(
      joinedIn(chart.svg).map(({ properties }) => numbersIn(properties['d']).length / 2),
      [4],
    );
  });

  it('alike on one day stand side by side', () => {
    const series = seriesOf([{ name: 'A', readings: [['2026-03-03', 14], ['2026-03-03', 14]] }]); // prettier-ignore
    const [one, other] = chartOf(drawSeries({ series }, frame)).links;
    assert.ok(one && other);
    assert.equal(one.y, other.y);
    assert.ok(Math.abs(one.x - other.x) >= 8);
  });

  it('after a long gap are not joined to those before it', () => {
    const readings = [...every(7, '2026-01-05', [3, 4]), ...every(7, '2026-08-03', [5, 6])];
    const spots = [spotIn('interview-2026-08-03-2.md', ['readings', 'nights-housed'])];
    const remark = { about: 'gap', message: { pattern: 'There is no reading for 196 days', values: {} }, spots } as const; // prettier-ignore
    const series = seriesOf([{ name: 'A', readings }], { remarks: [remark] });
    const chart = chartOf(drawSeries({ series }, frame));
    const joined = joinedIn(chart.svg);
    assert.equal(joined.length, 2);
    assert.match(chart.description, /There is no reading for 196 days\.$/);
  });
});
