import { toHtml } from 'hast-util-to-html';
import type { MarkdownIt } from 'markdown-it';
import { findFence } from '../records/fence.ts';
import { readRecord } from '../records/read-record.ts';
import { lineStarts, positionAt } from '../text/lines.ts';
import { drawRecord } from './record-sheet.ts';

/** The HTML for the front matter of a record, given its whole text and what is being rendered. */
export type DrawFrontMatter = (text: string, environment: unknown) => string | undefined;

/** A sheet as HTML; undefined for text that is no record. */
export function sheetHtml(...drawn: Parameters<typeof drawRecord>): string | undefined {
  const sheet = drawRecord(...drawn);
  return sheet && `${toHtml(sheet)}\n`;
}

const rule = 'caseload_record';
const keptIn = 'caseloadRecord';

/**
 * Makes a Markdown renderer draw the front matter of records in place of whatever it does with
 * front matter. Other Markdown is rendered as before. The token is the `front_matter` that VS
 * Code itself makes, so where drawing fails its own way of showing it is taken.
 */
export function drawFrontMatter(md: MarkdownIt, draw: DrawFrontMatter): MarkdownIt {
  md.block.ruler.before('table', rule, (...[state, startLine, , silent]) => {
    if (startLine !== 0 || state.blkIndent !== 0 || state.parentType !== 'root') return false;
    const lines = recordLines(state.src);
    if (lines === undefined) return false;
    if (silent) return true;
    const token = state.push('front_matter', '', 0);
    token.block = true;
    token.hidden = true;
    token.markup = '---';
    token.map = [0, lines];
    token.meta = { content: contentOf(state.src), [keptIn]: state.src };
    state.line = lines;
    return true;
  });
  const render = md.renderer.render.bind(md.renderer);
  md.renderer.render = (tokens, options, environment) => {
    const [first, ...others] = tokens;
    const text: unknown = (first?.meta as Readonly<Record<string, unknown>> | null)?.[keptIn];
    const drawn = typeof text === 'string' ? drawSafely(text, environment, draw) : undefined;
    return drawn === undefined
      ? render(tokens, options, environment)
      : drawn + render(others, options, environment);
  };
  return md;
}

/** Of how many lines the front matter of a record is: where it has no end only its first line. */
function recordLines(text: string): number | undefined {
  try {
    if (!/^\uFEFF?(?:---|<{7})/.test(text) || !readRecord({ path: '', text })) return undefined;
    const fence = findFence(text);
    if (fence.state !== 'closed') return 1;
    const { line, character } = positionAt(lineStarts(text), fence.body.start);
    // At the very end of a text there is no line after the fence.
    return character > 0 ? line + 1 : line;
  } catch {
    return undefined;
  }
}

function contentOf(text: string): string {
  const fence = findFence(text);
  return fence.state === 'closed' ? text.slice(fence.yaml.start, fence.yaml.end).trimEnd() : '';
}

function drawSafely(text: string, environment: unknown, draw: DrawFrontMatter): string | undefined {
  try {
    return draw(text, environment);
  } catch {
    return undefined;
  }
}
