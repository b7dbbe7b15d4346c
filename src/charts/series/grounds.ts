import type { Ground } from '../axes.ts';
import type { Frame } from '../chart.ts';
import { dayAxis } from '../day-axis.ts';
import { ticksInWords } from '../numbers.ts';
import { sizes } from '../shapes.ts';
import { axisOver, type ValueAxis, valueAxis } from '../value-axis.ts';
import { widthOf } from '../words.ts';
import { drawablePoints, type PhasePoint, type SeriesPicture } from './series-picture.ts';

/** What stands around the readings, in pixels. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** How many numbers stand beside the picture; else as many as have room. */
  readonly ticks?: number;
}

/** Where the readings of a picture go, before anything is drawn. */
export interface Grounds extends Ground {
  readonly picture: SeriesPicture;
  readonly points: readonly PhasePoint[];
  /** How many days a pixel is, and how much of the values. */
  readonly perPixel: { readonly x: number; readonly y: number };
  /** Where a day is, in pixels. */
  readonly x: (day: number) => number;
}

/** Undefined where the values cannot be put on one axis. */
export function groundsOf(
  picture: SeriesPicture,
  frame: Frame,
  { top, right, bottom, ticks }: Margins,
): Grounds | undefined {
  const points = drawablePoints(picture.series);
  const height = Math.max(24, frame.height - top - bottom);
  const values = axisOfValues(picture, ticks ?? Math.max(2, Math.floor(height / 34)));
  if (!values) return undefined;
  const words = ticksInWords(values.ticks);
  const left = Math.ceil(Math.max(...words.map((tick) => widthOf(tick, sizes.small)), 12)) + 14;
  const width = Math.max(40, frame.width - left - right);
  const starts = picture.series.phases.flatMap(({ from }) => from ?? []);
  const days = dayAxis([...points.map(({ point }) => point.day), ...starts], width, frame);
  const perPixel = { x: (days.last - days.first) / width, y: (values.high - values.low) / height };
  return {
    picture,
    frame,
    points,
    days,
    // A little more at each end, so that no point lies on the axis.
    values: {
      ...values,
      low: values.low - perPixel.y * 6,
      high: values.high + perPixel.y * 6,
      words,
    },
    box: { left, right: left + width, top, bottom: top + height },
    perPixel,
    x: (day) => left + (day - days.first) / perPixel.x,
  };
}

/** The whole range of an instrument; else what the readings, the target and the band need. */
function axisOfValues({ series, band }: SeriesPicture, count: number): ValueAxis | undefined {
  const { instrument, target } = series;
  const points = drawablePoints(series).map(({ point }) => point);
  const inside = points.filter(({ isOutside }) => !isOutside);
  const read = (inside.length > 0 ? inside : points).map(({ value }) => value);
  const wanted = target === undefined ? [] : [target];
  if (instrument) {
    const { low, high } = instrument;
    return axisOver(Math.min(low, ...wanted), Math.max(high, ...wanted), count);
  }
  const isAmount = Math.min(...read.slice(0, 10_000), 0) >= 0;
  const around = band ? [isAmount ? Math.max(0, band.low) : band.low, band.high] : [];
  return valueAxis([...read, ...wanted, ...around], count);
}
