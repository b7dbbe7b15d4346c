import type { Drawn, Frame } from '../../src/charts/chart.ts';
import { drawEcomap } from '../../src/charts/ecomap/draw-ecomap.ts';
import type { MappedSupport } from '../../src/charts/ecomap/support.ts';
import { drawGasLadder } from '../../src/charts/gas/draw-gas-ladder.ts';
import { drawGasOverTime } from '../../src/charts/gas/draw-gas-over-time.ts';
import { drawSeries } from '../../src/charts/series/draw-series.ts';
import { drawSmall } from '../../src/charts/series/draw-small.ts';
import { drawTimeline } from '../../src/charts/timeline/draw-timeline.ts';
import { day, every, instrument, seriesOf, spotIn, today } from './casework.ts';

/** One picture of each kind, with a text wherever a record’s own words can stand. */
export function everyPicture(said: string, frame: Frame): readonly Drawn[] {
  const series = seriesOf(
    [
      { name: `A${said}`, what: said, readings: every(14, '2026-01-05', [18, 19, 140]) },
      { name: said, from: '2026-02-20', what: said, readings: every(14, '2026-02-20', [12, 9]) },
    ],
    {
      measure: said,
      unit: said,
      respondent: said,
      target: 5,
      instrument: instrument('phq-9'),
      remarks: [{ about: 'same-day', message: { pattern: '{said}', values: { said } }, spots: [] }],
    },
  );
  const band = { mean: 18, low: 15, high: 21 };
  const baseline = { ...spotIn('interview.md'), day: day('2026-01-05'), level: -2 };
  const levels = [-2, -1, 0, 1, 2].map((level) => ({ level, words: said }));
  const kinds = ['family', 'friend', 'community', 'institution'] as const;
  const supports = kinds.map((kind, index): MappedSupport => {
    const spot = spotIn('case.md', ['supports', index]);
    return { ...spot, who: said, kind, tie: 'strong', offers: said };
  });
  const by = day('2026-02-10');
  const step = { ...spotIn('plan.md'), words: said, by, done: undefined };
  const contacts = [{ ...spotIn('interview.md'), day: by }];
  return [
    drawSeries({ series, band }, frame),
    drawSmall({ series }, { ...frame, width: 260, height: 90 }),
    drawGasLadder({ goal: said, levels, baseline, ratings: [baseline] }, frame),
    drawGasOverTime([{ day: by, t: 50, spot: spotIn('interview.md') }], frame),
    drawTimeline(
      { from: by, to: by, today, steps: [step], stages: [{ words: said, contacts }] },
      frame,
    ),
    drawEcomap(said, supports, frame),
  ];
}
