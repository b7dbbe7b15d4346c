import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Chart } from './chart.ts';
import { lettering, shape } from './shapes.ts';
import { cutTo, plain } from './words.ts';

const headRoom = 30;

/** The picture as a file that stands alone, with its title above it. */
export function svgText(chart: Chart): string {
  return svgMarkup(withTitle(chart));
}

/** The picture alone, as XML: for an `img` on a page that has its title beside it. */
export function svgMarkup(svg: Element): string {
  const markup = toHtml(asXml(svg), {
    space: 'svg',
    closeEmptyElements: true,
    characterReferences: { useNamedReferences: false },
  });
  // XML takes this in no text, where HTML does.
  return markup.replaceAll(']]>', ']]&gt;');
}

/**
 * XML takes no `<` in attributes, where HTML does. So no words of a record stand in attributes of a
 * file: the titles within the links say what their labels said.
 */
function asXml(element: Element): Element {
  const { href } = element.properties;
  const properties = {
    ...element.properties,
    ariaLabel: undefined,
    ...(typeof href === 'string'
      ? { href: plain(href).replace(/[\s<>"']/g, encodeURIComponent) }
      : {}),
  };
  const children = element.children.map((child) =>
    child.type === 'element' ? asXml(child) : child,
  );
  return { ...element, properties, children };
}

/** The picture with its title above it. */
export function withTitle({ svg, title }: Chart): Element {
  const [width, height] = [Number(svg.properties['width']), Number(svg.properties['height'])];
  const fill = String(svg.properties['fill']);
  const isPaper = (node: Element['children'][number]): node is Element =>
    node.type === 'element' && node.tagName === 'rect' && node.properties['x'] === undefined;
  const named = svg.children.filter((node) => node.type === 'element' && ['title', 'desc'].includes(node.tagName)); // prettier-ignore
  const rest = svg.children.filter((node) => !named.includes(node));
  const [first] = rest;
  const paper = first && isPaper(first) ? first : undefined;
  const whole = String(height + headRoom);
  return {
    ...svg,
    properties: { ...svg.properties, height: whole, viewBox: `0 0 ${width} ${whole}` },
    children: [
      ...named,
      ...(paper ? [{ ...paper, properties: { ...paper.properties, height: whole } }] : []),
      shape(
        'g',
        { ariaHidden: 'true' },
        lettering(cutTo(title, (width - 8) / 1.1, 14), { x: 4, y: 20, fill, size: 14, isBold: true }), // prettier-ignore
      ),
      shape(
        'g',
        { transform: `translate(0 ${headRoom})` },
        ...rest.filter((node) => node !== paper),
      ),
    ],
  };
}
