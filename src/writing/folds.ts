import { isCollection, isMap, isNode, isScalar, type Node, type Pair } from 'yaml';
import { findFence } from '../records/fence.ts';
import { looksLikeRecord } from '../records/signs.ts';
import type { Span } from '../text/span.ts';
import { type FrontMatter, frontMatterOf, spanIn } from './front-matter.ts';

/**
 * What can be folded in a record's front matter: all of it, each list and its entries, and each
 * text over several lines, from the line that says what it is. Spans may lie on one line.
 */
export function foldsOf(text: string): readonly Span[] {
  const matter = looksLikeRecord(text) ? frontMatterOf(text) : undefined;
  const fence = findFence(text);
  if (!matter || fence.state !== 'closed') return [];
  const whole = { start: fence.opening.start, end: fence.yaml.end };
  return [whole, ...foldsIn(matter.document.contents, { text, matter })];
}

interface Page {
  readonly text: string;
  readonly matter: FrontMatter;
}

function foldsIn(node: unknown, page: Page): readonly Span[] {
  if (!isCollection(node)) return [];
  if (isMap(node)) return node.items.flatMap((pair) => foldsOfPair(pair, page));
  return (node.items as readonly unknown[]).flatMap((item) => [
    ...(isNode(item) ? spanOf(item, page) : []),
    ...foldsIn(item, page),
  ]);
}

function foldsOfPair(pair: Pair, page: Page): readonly Span[] {
  const foldable = isCollection(pair.value) || isScalar(pair.value);
  return [...(foldable ? spanOf(pair, page) : []), ...foldsIn(pair.value, page)];
}

function spanOf(part: Node | Pair, { text, matter }: Page): readonly Span[] {
  const span = spanIn(text, matter, part);
  return span ? [span] : [];
}
