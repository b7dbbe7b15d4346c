import { lineSpan, nextLine } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { limits } from './limits.ts';

/** A file's front matter: none, one whose end is missing, one that passes the limits, or whole. */
export type Fence =
  | { readonly state: 'none' }
  | { readonly state: 'unclosed'; readonly opening: Span; readonly yaml: Span }
  | { readonly state: 'too-large'; readonly opening: Span; readonly yaml: Span }
  | { readonly state: 'closed'; readonly opening: Span; readonly yaml: Span; readonly body: Span };

/**
 * Finds the front matter: after an optional byte order mark, line one is `---`; it ends at a line
 * that is `---` or `...`. Looks at no more lines than the limits allow.
 */
export function findFence(text: string): Fence {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const opening = lineSpan(text, start);
  if (text.slice(opening.start, opening.end).trimEnd() !== '---') return { state: 'none' };
  const yamlStart = nextLine(text, opening.end);
  let lines = 0;
  let at = yamlStart;
  while (at < text.length) {
    const line = lineSpan(text, at);
    if (isClosing(text, line)) {
      const body = { start: nextLine(text, line.end), end: text.length };
      return { state: 'closed', opening, yaml: { start: yamlStart, end: at }, body };
    }
    if (passesLimits({ lines: ++lines, length: line.end - yamlStart, line })) {
      return { state: 'too-large', opening, yaml: { start: yamlStart, end: at } };
    }
    const next = nextLine(text, line.end);
    if (next === at) break;
    at = next;
  }
  return { state: 'unclosed', opening, yaml: { start: yamlStart, end: text.length } };
}

function isClosing(text: string, line: Span): boolean {
  const mark = text.slice(line.start, line.start + 3);
  return (
    (mark === '---' || mark === '...') && text.slice(line.start + 3, line.end).trimEnd() === ''
  );
}

function passesLimits(seen: { lines: number; length: number; line: Span }): boolean {
  return (
    seen.lines > limits.frontMatterLines ||
    seen.length > limits.frontMatter ||
    seen.line.end - seen.line.start > limits.lineLength
  );
}
