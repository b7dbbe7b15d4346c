import { dayNumber } from '../../calendar/day.ts';
import { comparedPhases } from '../../measures/compared-phases.ts';
import { band } from '../../measures/figures/band.ts';
import { celerationLine } from '../../measures/figures/celeration-line.ts';
import type { Series } from '../../measures/series.ts';
import type { Band, Celeration, SeriesPicture } from './series-picture.ts';

/**
 * A series with what its baseline foretells: mean and 2-SD band, and where the baseline was on its
 * way by more than one standard deviation already, the line it was on.
 */
export function pictureOfSeries(series: Series): SeriesPicture {
  const [first] = comparedPhases(series);
  if (!first) return { series };
  const around = band(first.compared).value;
  const line = lineOf(first, around?.sd);
  return {
    series,
    ...(around ? { band: bandOf(around) } : {}),
    ...(line ? { celeration: line } : {}),
  };
}

function bandOf({ mean, low, high }: Band): Band {
  return { mean, low, high };
}

function lineOf(
  { baseline, compared }: ReturnType<typeof comparedPhases>[number],
  sd: number | undefined,
): Celeration | undefined {
  const line = celerationLine(compared).value;
  const [first, last] = [baseline.points[0]?.day, baseline.points.at(-1)?.day];
  if (!line || first === undefined || last === undefined || sd === undefined) return undefined;
  const from = dayNumber(first);
  const isUnderWay = Math.abs(line.slope) * (dayNumber(last) - from) > sd;
  return isUnderWay
    ? { since: first, slope: line.slope, intercept: line.intercept + line.slope * from }
    : undefined;
}
