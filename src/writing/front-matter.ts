import type { Document, Node, Pair } from 'yaml';
import { compose } from '../records/compose.ts';
import { findFence } from '../records/fence.ts';
import type { Span } from '../text/span.ts';

/** A record's front matter as a syntax tree, and the offset in the file that its offsets start from. */
export interface FrontMatter {
  readonly document: Document;
  readonly yaml: Span;
}

/** The front matter of a text, or undefined where it is not closed or cannot be read. */
export function frontMatterOf(text: string): FrontMatter | undefined {
  const fence = findFence(text);
  if (fence.state !== 'closed') return undefined;
  const { document } = compose(text.slice(fence.yaml.start, fence.yaml.end), fence.yaml.start);
  return document && { document, yaml: fence.yaml };
}

/** The span in the file of a key, a value or, for a pair, of both, without the blanks behind it. */
export function spanIn(text: string, { yaml }: FrontMatter, part: Node | Pair): Span | undefined {
  const [from, to] = 'key' in part ? [part.key, part.value ?? part.key] : [part, part];
  const start = (from as Node).range?.[0];
  const end = (to as Node).range?.[1];
  if (start === undefined || end === undefined) return undefined;
  const written = text.slice(yaml.start + start, yaml.start + end).trimEnd();
  return { start: yaml.start + start, end: yaml.start + start + written.length };
}

/** Where a record's front matter ends, its closing line included; the text's end while it is open. */
export function frontMatterEnd(text: string): number {
  const fence = findFence(text);
  return fence.state === 'closed' ? fence.body.start : text.length;
}
