import assert from 'node:assert/strict';
import { drawGasLadder } from '../../src/charts/gas/draw-gas-ladder.ts';
import { drawGasOverTime } from '../../src/charts/gas/draw-gas-over-time.ts';
import type { GasLadder, GasRating } from '../../src/charts/gas/gas-ladder.ts';
import { chartOf, day, frame, spotIn } from './casework.ts';
import { drawnWords, wordsIn } from './shapes-in.ts';
import { allIn } from '../text/in-tree.ts';

function rated(on: string, level: number): GasRating {
  return { ...spotIn(`interview-${on}.md`, ['ratings', 'G1']), day: day(on), level };
}

const levels = [
  { level: -2, words: 'Sleeps outside most nights' },
  { level: -1, words: 'Sleeps in a shelter' },
  { level: 0, words: 'Holds a lease and sleeps there' },
  { level: 1, words: 'As 0, and pays the rent from work' },
];
const baseline = rated('2026-01-20', -2);
const ladder: GasLadder = {
  goal: 'goal G1',
  levels,
  baseline,
  ratings: [rated('2026-05-03', -1), rated('2026-09-01', 1)],
};

describe('the ladder of a goal', () => {
  const chart = chartOf(drawGasLadder(ladder, frame));

  it('has five levels with their words, the one without them too', () => {
    const words = drawnWords(chart.svg);
    for (const said of [
      '+2',
      '+1',
      '0',
      '−1',
      '−2',
      'expected',
      'Sleeps in a shelter',
      'not described',
    ])
      // prettier-ignore
      assert.ok(words.includes(said), said);
  });

  it('shows where the person stood and stands, and leads to both ratings', () => {
    assert.deepEqual(
      allIn(chart.svg, 'a').map(({ properties }) => properties['ariaLabel']),
      ['+1, latest: 1 September', '−2, baseline: 20 January'],
    );
    const [latest, first] = chart.links;
    assert.ok(latest && first && latest.y < first.y, 'better is higher');
    assert.equal(
      chart.description,
      'At the baseline, 20 January: −2, Sleeps outside most nights. Latest, 1 September: +1, As 0, and pays the rent from work.',
    );
  });

  it('draws no way where the level is the same', () => {
    const same = chartOf(drawGasLadder({ ...ladder, ratings: [rated('2026-05-03', -2)] }, frame));
    const arrows = allIn(same.svg, 'path').filter(({ properties }) => Number(properties['strokeWidth']) === 1.5); // prettier-ignore
    assert.equal(arrows.length, 0);
    assert.equal(same.links.length, 2);
  });

  it('says so where nothing is rated yet, or no level described', () => {
    const unrated = chartOf(drawGasLadder({ ...ladder, baseline: undefined, ratings: [] }, frame));
    assert.equal(unrated.description, 'The goal has not been rated yet.');
    assert.deepEqual(drawGasLadder({ ...ladder, levels: [] }, frame), {
      whyNot: 'goal G1 has no attainment scale.',
    });
  });

  it('cuts words that are too long and keeps them whole in a tip and in the table', () => {
    const long = 'word '.repeat(200).trim();
    const cut = chartOf(drawGasLadder({ ...ladder, levels: [{ level: 0, words: long }] }, frame));
    assert.ok(drawnWords(cut.svg).some((words) => words.endsWith('…')));
    assert.ok(allIn(cut.svg, 'title').some((tip) => wordsIn(tip) === long));
    assert.ok(cut.table.rows.some((row) => row.some(({ text }) => text === long)));
  });
});

describe('goal attainment over time', () => {
  it('shows T by day with the line at 50', () => {
    const points = [30.2, 44, 59.4].map((t, index) => {
      const on = `2026-0${index + 2}-20`;
      return { day: day(on), t, spot: rated(on, 0) };
    });
    const chart = chartOf(drawGasOverTime(points, frame));
    assert.ok(drawnWords(chart.svg).includes('expected'));
    assert.equal(chart.links[2]?.words, 'T 59.4 on 20 April');
    assert.equal(
      chart.description,
      'T goes from 30.2 on 20 February to 59.4 on 20 April; 50 is what was expected on the whole.',
    );
  });

  it('says so where nothing is rated yet', () => {
    assert.deepEqual(drawGasOverTime([], frame), {
      whyNot: 'No goal has been rated on its attainment scale yet.',
    });
  });
});
