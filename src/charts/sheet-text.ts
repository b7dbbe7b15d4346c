import type { Element } from 'hast';
import type { Chart } from './chart.ts';
import { shape } from './shapes.ts';
import { svgMarkup, svgText, withTitle } from './svg-text.ts';

/** Pixels between two pictures. */
const gap = 18;

/** Pictures below each other, each with its title, as one file that stands alone. */
export function sheetText(charts: readonly Chart[]): string {
  const [only, ...others] = charts;
  return only && others.length === 0 ? svgText(only) : svgMarkup(stacked(charts.map(withTitle)));
}

function stacked(pictures: readonly Element[]): Element {
  const width = Math.max(...pictures.map((picture) => sizeIn(picture, 'width')));
  let top = 0;
  const placed = pictures.map((picture, index) => {
    const y = top;
    top += sizeIn(picture, 'height') + (index < pictures.length - 1 ? gap : 0);
    return { ...picture, properties: { ...picture.properties, y: String(y) } };
  });
  const size = { width, height: top, viewBox: `0 0 ${width} ${top}` };
  const papers = placed.flatMap(({ children }) =>
    children.filter(
      (child): child is Element =>
        child.type === 'element' &&
        child.tagName === 'rect' &&
        child.properties['x'] === undefined &&
        child.properties['y'] === undefined,
    ),
  );
  const [paper] = papers;
  const ground = paper
    ? [{ ...paper, properties: { ...paper.properties, width, height: top } }]
    : [];
  return shape('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size }, ...ground, ...placed);
}

function sizeIn({ properties }: Element, side: 'width' | 'height'): number {
  return Number(properties[side]);
}
