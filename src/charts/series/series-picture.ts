import type { Day } from '../../calendar/day.ts';
import type { Series, SeriesPhase, SeriesPoint } from '../../measures/series.ts';

/** The mean of the baseline phase, and two standard deviations below and above it. */
export interface Band {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** A line through the baseline phase, carried on: `intercept` on the day `since`, `slope` a day. */
export interface Celeration {
  readonly since: Day;
  readonly intercept: number;
  readonly slope: number;
}

/** A series and what is drawn over its readings. Figures that have no value are left undefined. */
export interface SeriesPicture {
  readonly series: Series;
  readonly band?: Band | undefined;
  readonly celeration?: Celeration | undefined;
}

/** The same without numbers that have no end, which no picture can hold. */
export function drawablePicture({ series, band, celeration }: SeriesPicture): SeriesPicture {
  const { target } = series;
  const isBand = band && [band.mean, band.low, band.high].every(Number.isFinite);
  const isLine = celeration && [celeration.slope, celeration.intercept].every(Number.isFinite);
  return {
    series: { ...series, target: Number.isFinite(target) ? target : undefined },
    band: isBand ? band : undefined,
    celeration: isLine ? celeration : undefined,
  };
}

/** A reading in its phase. */
export interface PhasePoint {
  readonly point: SeriesPoint;
  readonly phase: SeriesPhase;
}

/** The readings that can be drawn, oldest first; numbers without end are none. */
export function drawablePoints({ phases }: Series): readonly PhasePoint[] {
  return phases.flatMap((phase) =>
    phase.points.filter(({ value }) => Number.isFinite(value)).map((point) => ({ point, phase })),
  );
}
