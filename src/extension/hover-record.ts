import * as vscode from 'vscode';
import { dayInWords } from '../calendar/words.ts';
import { isChart } from '../charts/chart.ts';
import type { SchemaService } from '../writing/at-cursor/schema-service.ts';
import { type Hover, hoverAt } from '../writing/hover/hover-at.ts';
import { aroundOf } from './around-of.ts';
import { type Charts, lookOf } from './charts.ts';
import type { CurrentCaseload } from './current-caseload.ts';
import { rangeOf } from './range-of.ts';
import { say } from './say.ts';

interface Means {
  readonly schemas: SchemaService;
  readonly charts: Charts;
}

/** Explains keys, codes, ids, days and measures of records where the pointer rests. */
export function hoverRecords(current: CurrentCaseload, means: Means): vscode.Disposable {
  return vscode.languages.registerHoverProvider(
    { language: 'markdown' },
    {
      async provideHover(document, position) {
        const around = aroundOf(document, current);
        const hover = await hoverAt(around, document.offsetAt(position), means.schemas);
        if (!hover) return undefined;
        const pictures = await picturesOf(hover, means.charts, current);
        const [title = '', ...rest] = hover.lines;
        const words = [titled(title), ...pictures, ...paragraphs(rest)];
        return new vscode.Hover(words, rangeOf(document, hover.span));
      },
    },
  );
}

function titled(title: string): vscode.MarkdownString {
  return new vscode.MarkdownString().appendMarkdown('**').appendText(title).appendMarkdown('**');
}

function paragraphs(lines: readonly string[]): readonly vscode.MarkdownString[] {
  if (lines.length === 0) return [];
  const text = new vscode.MarkdownString();
  lines.forEach((line, index) => {
    if (index > 0) text.appendMarkdown('\n\n');
    text.appendText(line.replaceAll('`', ''));
  });
  return [text];
}

const size = { width: 300, height: 110 };
const most = 3;
/** With fewer readings the words say it all. */
const fewest = 2;

/** The course of what was read, small, as images: a hover shows no other picture. */
async function picturesOf(
  { series }: Hover,
  charts: Charts,
  { moment }: CurrentCaseload,
): Promise<readonly vscode.MarkdownString[]> {
  const read = series.filter(
    ({ phases }) => phases.reduce((count, { points }) => count + points.length, 0) >= fewest,
  );
  if (read.length === 0) return [];
  const { drawSmall, svgMarkup } = await charts.whole();
  const frame = {
    ...size,
    look: lookOf(vscode.window.activeColorTheme),
    say,
    day: (day: Parameters<typeof dayInWords>[0]) => dayInWords(day, moment.today),
    linkTo: () => undefined,
  };
  return read.slice(0, most).flatMap((one) => {
    const drawn = drawSmall({ series: one }, frame);
    if (!isChart(drawn)) return [];
    const image = Buffer.from(svgMarkup(drawn.svg)).toString('base64');
    const { width, height } = size;
    return [
      new vscode.MarkdownString(
        `![${say('The readings by day')}|width=${width},height=${height}](data:image/svg+xml;base64,${image})`,
      ),
    ];
  });
}
