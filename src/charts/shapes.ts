import type { Element, ElementContent, Properties } from 'hast';
import { s } from 'hastscript';
import { plain } from './words.ts';

/** Font sizes in pixels: of words, and of what stands beside axes and lines. */
export const sizes = { words: 12, small: 11 } as const;

/** Attributes of a shape, by their names in hast; numbers are pixels. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A shape of a picture. Properties come from our own code alone; texts become text nodes. */
export function shape(
  tag: string,
  attributes: Attributes,
  ...within: readonly (ElementContent | string)[]
): Element {
  return s(
    tag,
    attributes as Properties,
    within.map((each) =>
      typeof each === 'string' ? { type: 'text' as const, value: plain(each) } : each,
    ),
  );
}

/** How words stand: where their line of writing is, in pixels, and how they look. */
export interface Lettering {
  readonly x: number;
  readonly y: number;
  readonly fill: string;
  readonly size?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly isBold?: boolean;
}

export function lettering(text: string, how: Lettering): Element {
  const { x, y, fill, size = sizes.words, anchor = 'start', isBold = false } = how;
  return shape(
    'text',
    {
      x: round(x),
      y: round(y),
      fill,
      fontSize: size,
      ...(anchor === 'start' ? {} : { textAnchor: anchor }),
      ...(isBold ? { fontWeight: 600 } : {}),
    },
    text,
  );
}

/** Lines of words below each other, the first at `y`. */
export function letteredLines(
  lines: readonly string[],
  how: Lettering & { readonly leading: number },
): readonly Element[] {
  return lines.map((line, index) => lettering(line, { ...how, y: how.y + index * how.leading }));
}

/** What is told of the shape when it is pointed at. */
export function tip(words: string): Element {
  return shape('title', {}, words);
}

/** Shapes that lead to a record, or stand for themselves where there is nothing to lead to. */
export function leading(
  href: string | undefined,
  words: string,
  shapes: readonly ElementContent[],
): Element {
  const about = { ariaLabel: plain(words) };
  return href === undefined
    ? shape('g', { role: 'graphics-symbol', ...about }, tip(words), ...shapes)
    : shape('a', { href, ...about }, tip(words), ...shapes);
}

/** Shapes that say nothing which is not said elsewhere in words. */
export function unspoken(...shapes: readonly ElementContent[]): Element {
  return shape('g', { ariaHidden: 'true' }, ...shapes);
}

/** A path through points; numbers are rounded to what an eye can tell. */
export function pathThrough(points: readonly (readonly [x: number, y: number])[]): string {
  return `M${points.map(([x, y]) => `${round(x)},${round(y)}`).join('L')}`;
}

export function round(number: number): number {
  return Math.round(number * 100) / 100;
}
