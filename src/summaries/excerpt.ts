import type { BlockContent, List, Nodes, Paragraph, PhrasingContent, Table } from 'mdast';
import { plainText } from '../records/body-parts.ts';
import { oneLine } from '../text/one-line.ts';

/** Emphasis inside emphasis inside emphasis says nothing more. */
const deepestEmphasis = 2;

/**
 * What a record says in its own Markdown, as paragraphs, lists and emphasis alone: no HTML, image,
 * address of a link, footnote or definition is taken over, only the words a reader would see.
 */
export function excerptOf(nodes: readonly Nodes[]): readonly (Paragraph | List)[] {
  return nodes.flatMap(blocksOf);
}

function blocksOf(node: Nodes): readonly (Paragraph | List)[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return paragraphOf(node.children.flatMap((child) => phrasingOf(child, 0)));
    case 'blockquote':
      return node.children.flatMap(blocksOf);
    case 'list':
      return listOf(node);
    case 'table':
      return rowsOf(node);
    case 'code':
      return paragraphOf([{ type: 'text', value: node.value }]);
    case 'html':
      return paragraphOf([{ type: 'text', value: wordsOfHtml(node.value) }]);
    default:
      return [];
  }
}

function listOf(node: List): readonly List[] {
  const items = node.children
    .map(({ children }) => children.flatMap(blocksOf) as BlockContent[])
    .filter((children) => children.length > 0);
  if (items.length === 0) return [];
  return [
    {
      type: 'list',
      ordered: node.ordered ?? false,
      start: node.ordered ? (node.start ?? 1) : null,
      spread: false,
      children: items.map((children) => ({ type: 'listItem', spread: false, children })),
    },
  ];
}

function rowsOf(table: Table): readonly Paragraph[] {
  return table.children.flatMap(({ children }) =>
    paragraphOf([{ type: 'text', value: children.map((cell) => plainText(cell)).join(', ') }]),
  );
}

function phrasingOf(node: PhrasingContent, depth: number): readonly PhrasingContent[] {
  switch (node.type) {
    case 'emphasis':
    case 'strong': {
      const children = node.children.flatMap((child) => phrasingOf(child, depth + 1));
      return depth < deepestEmphasis ? [{ type: node.type, children: joined(children) }] : children;
    }
    case 'delete':
    case 'link':
    case 'linkReference':
      return node.children.flatMap((child) => phrasingOf(child, depth));
    default:
      return [{ type: 'text', value: wordsIn(node) }];
  }
}

/** The words that a node of a line shows by itself. */
function wordsIn(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return ' ';
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    default:
      return '';
  }
}

/** A paragraph of what has words in it; none where nothing has. */
function paragraphOf(children: readonly PhrasingContent[]): readonly Paragraph[] {
  const kept = joined(children);
  const first = kept[0];
  const last = kept.at(-1);
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  const seen = kept.filter((node) => node.type !== 'text' || node.value !== '');
  return seen.some((node) => plainText(node).trim() !== '')
    ? [{ type: 'paragraph', children: seen }]
    : [];
}

/** Neighboring texts as one, so that what stands at their border is seen when written. */
function joined(children: readonly PhrasingContent[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (const child of children) {
    const last = nodes.at(-1);
    if (child.type === 'text' && last?.type === 'text') {
      last.value = oneLine(last.value + child.value);
    } else if (child.type === 'text') {
      nodes.push({ type: 'text', value: oneLine(child.value) });
    } else if (plainText(child).trim() !== '') {
      nodes.push(child);
    }
  }
  return nodes;
}

/** The words of HTML outside its tags and comments, found in one pass. */
function wordsOfHtml(html: string): string {
  const words: string[] = [];
  let at = 0;
  while (at < html.length) {
    const tag = html.indexOf('<', at);
    if (tag < 0) break;
    words.push(html.slice(at, tag));
    const [end, length] = html.startsWith('<!--', tag)
      ? [html.indexOf('-->', tag), 3]
      : [html.indexOf('>', tag), 1];
    if (end < 0) return words.join(' ');
    at = end + length;
  }
  return [...words, html.slice(at)].join(' ');
}
