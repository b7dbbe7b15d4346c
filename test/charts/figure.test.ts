import assert from 'node:assert/strict';
import { toHtml } from 'hast-util-to-html';
import { chartFigure, chartTable } from '../../src/charts/figure.ts';
import { drawSeries } from '../../src/charts/series/draw-series.ts';
import { svgMarkup, svgText } from '../../src/charts/svg-text.ts';
import { chartOf, every, frame, nightsHoused, seriesOf } from './casework.ts';
import { everyPicture } from './every-picture.ts';
import { wordsIn } from './shapes-in.ts';
import { allIn } from '../text/in-tree.ts';

const options = { say: frame.say, linkTo: frame.linkTo };

describe('a picture on a page', () => {
  const chart = chartOf(drawSeries({ series: nightsHoused }, frame));
  const figure = chartFigure(chart, options);

  it('has its title, its description and its table beside it', () => {
    const [caption] = allIn(figure, 'figcaption');
    assert.ok(caption);
    assert.equal(wordsIn(caption), 'Nights housed');
    assert.match(wordsIn(figure), /The same as a table/);
    assert.equal(allIn(figure, 'tr').length, 16);
    assert.equal(allIn(figure, 'th').every(({ properties }) => properties['scope'] === 'col'), true); // prettier-ignore
  });

  it('has one anchor for each point, named, where the point is', () => {
    const [svg] = allIn(figure, 'svg');
    assert.ok(svg);
    const anchors = allIn(svg, 'a');
    assert.equal(anchors.length, 15);
    assert.ok(anchors.every(({ properties }) => properties['tabIndex'] === undefined));
    assert.equal(anchors[0]?.properties['ariaLabel'], '2 on 5 January, phase A');
    const [place] = allIn(svg, 'foreignObject');
    const [link] = chart.links;
    assert.ok(place && link);
    assert.equal(Number(place.properties['x']) + Number(place.properties['width']) / 2, link.x);
    assert.equal(Number(place.properties['y']) + Number(place.properties['height']) / 2, link.y);
  });

  it('has no style and no script of its own, so that strict pages take it', () => {
    assert.doesNotMatch(toHtml(figure), /style=|<style|<script|class="plot/);
  });

  it('does not hold up who goes by the keyboard where there are many points', () => {
    const series = seriesOf([{ name: 'A', readings: every(7, '2024-01-01', Array.from({ length: 60 }, (_, index) => index % 9)) }]); // prettier-ignore
    const many = chartFigure(chartOf(drawSeries({ series }, frame)), options);
    const [svg, table] = [allIn(many, 'svg')[0], allIn(many, 'table')[0]];
    assert.ok(svg && table);
    assert.ok(allIn(svg, 'a').every(({ properties }) => properties['tabIndex'] === -1));
    assert.equal(allIn(table, 'a').length, 60);
  });

  it('leaves words alone where nothing can be opened', () => {
    const table = chartTable(chart.table, { linkTo: () => undefined });
    assert.equal(allIn(table, 'a').length, 0);
  });

  it('takes ids that a page gives, so that it can stand there twice', () => {
    const named = chartOf(drawSeries({ series: nightsHoused }, { ...frame, id: 'second' }));
    assert.deepEqual(named.svg.properties['ariaLabelledBy'], ['second-title']);
  });
});

describe('a picture as a file', () => {
  it('stands alone: its name space, its title above, its ground behind all', () => {
    for (const drawn of everyPicture('Bread and a word', frame)) {
      const chart = chartOf(drawn);
      const text = svgText(chart);
      assert.match(text, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 \d+ [\d.]+"/);
      const height = Number(chart.svg.properties['height']) + 30;
      assert.ok(text.includes(`height="${String(height)}" fill="#ffffff"`), text.slice(0, 900));
      assert.ok(text.includes('font-size="14" font-weight="600"'));
      assert.doesNotMatch(text, /var\(|currentColor|<style|<script|style=/);
      assert.ok(svgMarkup(chart.svg).length < text.length);
    }
  });
});
