import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Spot } from '../caseload/case-file.ts';
import type { Chart, ChartTable, Frame } from './chart.ts';
import { shape } from './shapes.ts';
import { plain } from './words.ts';

/** How a picture stands on a page. */
export interface FigureOptions {
  readonly say: Frame['say'];
  readonly linkTo: Frame['linkTo'];
}

/** How many links a reader may be made to go through by the keyboard before the table, which has all. */
const mostStops = 40;

/** Pixels around a point in which it can be clicked. */
const reach = 12;

/**
 * A picture on a page with its words and its table. The places that lead to records are HTML
 * anchors inside the picture, which pages of VS Code can follow; the page’s style sheet
 * (`media/chart.css`) gives them their size.
 */
export function chartFigure(chart: Chart, options: FigureOptions): Element {
  const { say } = options;
  const isWide = Number(chart.svg.properties['width']) >= 520;
  const names = ['caseload-chart', ...(isWide ? ['caseload-chart-wide'] : [])];
  return h('figure', { className: names }, [
    h('figcaption', {}, plain(chart.title)),
    h('div', { className: ['caseload-chart-picture'] }, [withAnchors(chart)]),
    h('p', {}, plain(chart.description)),
    h('details', { dataFold: plain(chart.title) }, [
      h('summary', {}, plain(say('The same as a table'))),
      chartTable(chart.table, options),
    ]),
  ]);
}

/** A table of what a picture shows; what stands in a record leads to its line. */
export function chartTable(
  { columns, rows }: ChartTable,
  { linkTo }: Pick<FigureOptions, 'linkTo'>,
): Element {
  const linked = (text: string, spot: Spot | undefined): ElementContent => {
    const href = spot && linkTo(spot);
    const words = { type: 'text' as const, value: plain(text) };
    return href === undefined ? words : h('a', { href }, [words]);
  };
  return h('table', {}, [
    h('thead', {}, [
      h(
        'tr',
        {},
        columns.map((name) => h('th', { scope: 'col' }, plain(name))),
      ),
    ]),
    h(
      'tbody',
      {},
      rows.map((row) => h('tr', {}, row.map(({ text, spot }) => h('td', { dir: 'auto' }, [linked(text, spot)])))), // prettier-ignore
    ),
  ]);
}

function withAnchors({ svg, links }: Chart): Element {
  const stops = links.length <= mostStops ? {} : { tabIndex: -1 };
  const anchors = links.map(({ x, y, href, words }) =>
    shape(
      'foreignObject',
      { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach },
      h('a', { className: ['caseload-chart-link'], href, title: words, ariaLabel: words, ...stops }), // prettier-ignore
    ),
  );
  return { ...svg, children: [...svg.children.map(withoutLinks), ...anchors] };
}

/** The same without links of its own, so that there is one for each point and not two. */
function withoutLinks(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  const children = node.children.map(withoutLinks);
  if (node.tagName !== 'a') return { ...node, children };
  return { ...node, tagName: 'g', properties: { ariaHidden: 'true' }, children };
}
