import { type CaseFile, caseRecord, type Filed } from '../caseload/case-file.ts';
import type { Moment } from '../caseload/due.ts';
import { ratedGoals } from '../measures/gas-ratings.ts';
import { gasOverTime } from '../measures/goal-attainment.ts';
import type { Series } from '../measures/series.ts';
import { seriesOf } from '../measures/series-of.ts';
import { levelsOf } from '../plans/attainment-scale.ts';
import type { Case, Goal } from '../records/record.ts';
import type { Drawn, Frame } from './chart.ts';
import { drawEcomap } from './ecomap/draw-ecomap.ts';
import type { MappedSupport } from './ecomap/support.ts';
import { drawGasLadder } from './gas/draw-gas-ladder.ts';
import { drawGasOverTime } from './gas/draw-gas-over-time.ts';
import { drawSeries } from './series/draw-series.ts';
import { pictureOfSeries } from './series/picture-of-series.ts';
import { drawTimeline } from './timeline/draw-timeline.ts';
import { timelineOf } from './timeline/timeline-of.ts';

/** A case, from when it is looked at, and how its pictures are drawn. */
export interface CaseDrawing {
  readonly file: CaseFile;
  readonly moment: Moment;
  readonly frame: Frame;
}

/** The series of a goal of the current plan, of all its measures or of one. */
function seriesOfGoal(
  goal: Goal,
  { file, moment }: Pick<CaseDrawing, 'file' | 'moment'>,
  measure?: string,
): readonly Series[] {
  return seriesOf(file, moment).filter(
    (series) => series.goal?.goal === goal && (measure === undefined || series.measure === measure),
  );
}

/** The readings of a goal’s measures by day, a picture for each respondent. */
export function drawMeasures(goal: Goal, drawing: CaseDrawing, measure?: string): readonly Drawn[] {
  return seriesOfGoal(goal, drawing, measure).map((series) =>
    drawSeries(pictureOfSeries(series), drawing.frame),
  );
}

/** The attainment scale of a goal, with where the person stood and stands on it. */
export function drawScale(goal: Goal, { file, moment, frame }: CaseDrawing): Drawn {
  const rated = ratedGoals(file, moment).find((one) => one.goal.goal === goal);
  return drawGasLadder(
    {
      goal: goal.id === undefined ? frame.say('the goal') : frame.say('goal {id}', { id: goal.id }),
      levels: levelsOf(goal.scale ?? {}),
      baseline: rated?.baseline,
      ratings: rated?.ratings ?? [],
    },
    frame,
  );
}

/** All rated goals in one number over time. */
export function drawAttainment({ file, moment, frame }: CaseDrawing): Drawn {
  const points = gasOverTime(file, moment).map(({ day, attainment, ratings }) => ({
    day,
    t: attainment.t,
    spot: ratings[0],
  }));
  return drawGasOverTime(points, frame);
}

/** The steps of the plan and the stages of the work, by day. */
export function drawSteps({ file, moment, frame }: CaseDrawing): Drawn {
  return drawTimeline(timelineOf(file, moment.today), frame);
}

/** The person amid those who help, or could. */
export function drawSupports({ file, frame }: CaseDrawing): Drawn {
  const filed = caseRecord(file);
  const supports = filed ? supportsOf(filed) : [];
  return drawEcomap(filed?.record.client ?? '', supports, frame);
}

function supportsOf({ reading, record }: Filed<Case>): readonly MappedSupport[] {
  const { supports = [] } = record;
  return supports.map((support, index) => ({ ...support, reading, at: ['supports', index] }));
}
