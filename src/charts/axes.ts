import type { Element } from 'hast';
import type { Frame } from './chart.ts';
import type { DayAxis } from './day-axis.ts';
import { drawPlot, type Mark, marks, type Plotted } from './plot.ts';
import { lettering, sizes } from './shapes.ts';
import type { ValueAxis } from './value-axis.ts';
import { plain } from './words.ts';

/** The ground of a picture over days: its axes, and the box of pixels they span. */
export interface Ground {
  readonly frame: Frame;
  readonly days: DayAxis;
  readonly values: ValueAxis & { readonly words: readonly string[] };
  readonly box: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
}

/** Where days and values are, in pixels. */
export interface Places {
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
}

/** Draws marks, given in days and values, in the box of a ground. */
export function drawOn({ frame, days, values, box }: Ground, drawn: readonly Mark[]): Plotted {
  return drawPlot({
    width: frame.width,
    height: frame.height,
    marginLeft: box.left,
    marginRight: frame.width - box.right,
    marginTop: box.top,
    marginBottom: frame.height - box.bottom,
    x: { type: 'linear', domain: [days.first, days.last] },
    y: { type: 'linear', domain: [values.low, values.high] },
    marks: drawn,
  });
}

/** The axes as Plot draws them. */
export function axes({ frame, days, values }: Ground): readonly Mark[] {
  const words = new Map(days.ticks.map(({ at, words: each }) => [at, plain(each)]));
  const numbers = new Map(values.ticks.map((tick, index) => [tick, values.words[index] ?? '']));
  const how = { tickSize: 4, fontSize: sizes.small, color: frame.look.faint, label: null };
  return [
    marks.link([{ ...days, ...values }], {
      x1: ({ first }) => first,
      x2: ({ last }) => last,
      y1: ({ low }) => low,
      y2: ({ low }) => low,
      stroke: frame.look.faint,
      strokeWidth: 1,
    }),
    marks.axisX([...words.keys()], {
      ...how,
      anchor: 'bottom',
      tickFormat: (tick) => words.get(tick) ?? '',
    }),
    marks.axisY([...numbers.keys()], {
      ...how,
      anchor: 'left',
      tickFormat: (tick) => numbers.get(tick) ?? '',
    }),
  ];
}

/** The years, below the first day that is written in each. */
export function years({ days, box, frame }: Ground, x: Places['x']): readonly Element[] {
  return days.ticks.flatMap(({ at, year }) =>
    year === undefined
      ? []
      : [
          lettering(year, {
            x: x(at),
            y: box.bottom + 31,
            fill: frame.look.faint,
            size: sizes.small,
            anchor: 'middle',
          }),
        ],
  );
}
