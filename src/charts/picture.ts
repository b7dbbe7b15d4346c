import type { Element, ElementContent } from 'hast';
import type { Frame } from './chart.ts';
import { shape } from './shapes.ts';
import { plain } from './words.ts';

/** The words of a picture, and what is drawn in it. */
export interface Picture {
  readonly title: string;
  readonly description: string;
  readonly drawn: readonly ElementContent[];
}

const fonts = "system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif";

/** An `svg` element that says what it is; it holds no script, no style and nothing to be fetched. */
export function pictureOf({ title, description, drawn }: Picture, frame: Frame): Element {
  const { width, height, look } = frame;
  const id = frame.id ?? `chart-${shortHash(`${title} ${description}`)}`;
  return shape(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'graphics-document',
      ariaLabelledBy: `${id}-title`,
      ariaDescribedBy: `${id}-words`,
      fontFamily: fonts,
      fontSize: 12,
      fontVariant: 'tabular-nums',
      fill: look.text,
    },
    shape('title', { id: `${id}-title` }, title),
    shape('desc', { id: `${id}-words` }, description),
    ...(look.paper === 'none' ? [] : [shape('rect', { width, height, fill: look.paper })]),
    ...drawn,
  );
}

/** What Plot drew, without its styles and names of its own, as parts of a picture. */
export function partsOf(svg: Element): readonly ElementContent[] {
  // Plot leaves out what its own root says, which this picture does not.
  return [shape('g', { textAnchor: 'middle' }, ...svg.children.flatMap(tidied).map(hushed))];
}

/** What leads nowhere is not read out: the description and the table say it. */
function hushed(node: ElementContent): ElementContent {
  if (node.type !== 'element' || holdsLink(node)) return node;
  return { ...node, properties: { ...node.properties, ariaHidden: 'true' } };
}

function holdsLink(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'a' || node.children.some(holdsLink));
}

function tidied(node: ElementContent): readonly ElementContent[] {
  if (node.type === 'text') return [{ ...node, value: plain(node.value) }];
  if (node.type !== 'element' || node.tagName === 'style') return [];
  const children = node.children.flatMap(tidied);
  const { tagName, properties } = node;
  if (tagName === 'g' && children.length === 0) return [];
  const kept = Object.entries(properties).flatMap(([name, value]) =>
    ['className', 'style', 'ariaLabel', 'ariaDescription'].includes(name)
      ? []
      : [[name, measured.has(name) ? rounded(value) : value] as const],
  );
  const spoken = tagName === 'a' ? { ariaLabel: textIn(node, 'title') } : {};
  const own = Object.fromEntries(kept.filter(([name]) => tagName !== 'a' || name !== 'fill'));
  return [{ type: 'element', tagName, properties: { ...own, ...spoken }, children }];
}

/** Attributes that hold places and lengths. */
const measured: ReadonlySet<string> = new Set([
  'd',
  'transform',
  'x',
  'y',
  'width',
  'height',
  'cx',
  'cy',
]);

function rounded(value: unknown): string {
  return String(value).replace(/-?\d*\.?\d+(?:e[-+]?\d+)?/g, (number) =>
    String(Math.round(Number(number) * 100) / 100),
  );
}

function textIn(node: Element, tag: string): string {
  return node.children
    .map((child): string => {
      if (child.type !== 'element') return '';
      const [first] = child.children;
      if (child.tagName !== tag) return textIn(child, tag);
      return first?.type === 'text' ? plain(first.value) : '';
    })
    .join('');
}

/** A name for a text, the same each time (FNV-1a, 32 bits). */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
