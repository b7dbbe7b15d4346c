import * as library from '@observablehq/plot';
import type { Element } from 'hast';
import { fromDom } from 'hast-util-from-dom';
import { parseHTML } from 'linkedom';

/** Something Plot draws; what it is made of is Plot’s alone. */
export interface Mark {
  readonly mark: unique symbol;
}

/** A value for each datum. Never the name of a field, as a name could come from a record. */
type Each<D, V> = (datum: D, index: number) => V;

interface Stroke {
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly strokeDasharray?: string;
  readonly strokeOpacity?: number;
}

interface Fill {
  readonly fill?: string;
  readonly fillOpacity?: number;
}

/** From one place to another. */
interface Between<D> {
  readonly x1: Each<D, number>;
  readonly x2: Each<D, number>;
  readonly y1: Each<D, number>;
  readonly y2: Each<D, number>;
}

interface Leads<D> {
  readonly href?: Each<D, string | undefined>;
  readonly title?: Each<D, string>;
}

interface Axis {
  readonly anchor: 'bottom' | 'left';
  readonly tickFormat: (tick: number) => string;
  readonly tickSize: number;
  readonly fontSize: number;
  readonly color: string;
  readonly label: null;
}

export type Symbol = 'circle' | 'square2' | 'times';

/** As much of Plot as these pictures use, without the DOM’s types, which this project has not. */
interface Plot {
  plot(options: PlotOptions & { readonly document: unknown; readonly axis: null }): DrawnPlot;
  line<D>(
    data: readonly D[],
    options: { x: Each<D, number>; y: Each<D, number>; z?: Each<D, string> } & Stroke,
  ): Mark;
  rect<D>(data: readonly D[], options: Between<D> & Stroke & Fill): Mark;
  link<D>(data: readonly D[], options: Between<D> & Stroke): Mark;
  dot<D>(
    data: readonly D[],
    options: {
      x: Each<D, number>;
      y: Each<D, number>;
      r: number;
      symbol: Symbol;
    } & Stroke &
      Fill &
      Leads<D>,
  ): Mark;
  axisX(ticks: readonly number[], options: Axis): Mark;
  axisY(ticks: readonly number[], options: Axis): Mark;
}

interface PlotOptions {
  readonly width: number;
  readonly height: number;
  readonly marginTop: number;
  readonly marginRight: number;
  readonly marginBottom: number;
  readonly marginLeft: number;
  readonly x: Scale;
  readonly y: Scale;
  readonly marks: readonly Mark[];
}

interface Scale {
  readonly type: 'linear';
  readonly domain: readonly [number, number];
}

interface DrawnPlot {
  scale(name: 'x' | 'y'): { apply(value: number): number };
}

/** Plot’s marks, of which a picture is put together. */
export const marks = library as unknown as Omit<Plot, 'plot'>;

const { plot } = library as unknown as Pick<Plot, 'plot'>;
const linkedom = parseHTML as unknown as (html: string) => { readonly document: unknown };

/** What Plot drew, and where it put a value, in pixels. */
export interface Plotted {
  readonly svg: Element;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

/** Draws marks in a document of their own, of which nothing is left but the tree. */
export function drawPlot(options: PlotOptions): Plotted {
  const { document } = linkedom('<!doctype html><html><body></body></html>');
  const drawn = plot({ ...options, axis: null, document });
  const [x, y] = [drawn.scale('x'), drawn.scale('y')];
  return {
    svg: (fromDom as (node: unknown) => unknown)(drawn) as Element,
    x: (value) => x.apply(value),
    y: (value) => y.apply(value),
  };
}
