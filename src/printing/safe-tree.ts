import type {
  BlockContent,
  Definition,
  FootnoteDefinition,
  List,
  ListItem,
  Nodes,
  Paragraph,
  Parents,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  TableRow,
} from 'mdast';
import { everyNode, wordsIn } from './every-node.ts';
import type { Page } from './page.ts';
import { addressOf, readPicture } from './picture.ts';
import { printable, printableLine } from './printable.ts';
import { linkOrWords } from './safe-link.ts';

/** What lies deeper is no document any more: it is kept as words. */
const deepest = 40;

interface Around {
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly language: Page['language'];
  readonly depth: number;
  readonly isInLink: boolean;
}

/**
 * The tree as any file may hold it, made anew of what is known to be safe. HTML is left out.
 * References are resolved: links lead to open addresses alone and pictures are carried within;
 * of all others the words are left.
 */
export function safeTree(root: Root, language: Page['language']): Root {
  const around = { definitions: definitionsIn(root), language, depth: 0, isInLink: false };
  return { type: 'root', children: within<RootContent>(root, around) };
}

function definitionsIn(root: Root): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>();
  for (const node of everyNode(root))
    if (node.type === 'definition' && !definitions.has(nameOf(node)))
      definitions.set(nameOf(node), node);
  return definitions;
}

function nameOf({ identifier }: { readonly identifier: string }): string {
  return identifier.toUpperCase();
}

/** What is within a node; whoever asks knows what a node of its type may hold. */
function within<Content extends RootContent>(parent: Parents, around: Around): Content[] {
  const deeper = { ...around, depth: around.depth + 1 };
  return parent.children.flatMap((child) => safe(child, deeper) as Content[]);
}

function safe(node: Nodes, around: Around): readonly RootContent[] {
  if (around.depth > deepest && 'children' in node) return text(wordsIn(node));
  return safeWords(node, around) ?? safeBlock(node, around);
}

function safeWords(node: Nodes, around: Around): readonly RootContent[] | undefined {
  switch (node.type) {
    case 'text':
      return text(node.value);
    case 'inlineCode':
      return [{ type: 'inlineCode', value: printableLine(node.value) }];
    case 'break':
      return [{ type: 'break' }];
    case 'strong':
    case 'emphasis':
    case 'delete':
      return [{ type: node.type, children: within<PhrasingContent>(node, around) }];
    case 'link':
    case 'linkReference':
      return safeLink(node, around);
    case 'image':
    case 'imageReference':
      return safePicture(node, around);
    case 'footnoteReference':
      return text(`[${node.identifier}]`);
    default:
      return undefined;
  }
}

function safeBlock(node: Nodes, around: Around): readonly RootContent[] {
  switch (node.type) {
    case 'paragraph':
      return paragraph(within<PhrasingContent>(node, around));
    case 'heading':
      return [{ type: 'heading', depth: node.depth, children: within<PhrasingContent>(node, around) }]; // prettier-ignore
    case 'list':
      return [safeList(node, around)];
    case 'listItem':
      return [safeItem(node, around)];
    case 'table':
      return [safeTable(node, around)];
    case 'blockquote':
    case 'tableRow':
    case 'tableCell':
      return [{ type: node.type, children: within(node, around) } as RootContent];
    case 'code':
      return [{ type: 'code', value: printable(node.value) }];
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }];
    case 'footnoteDefinition':
      return safeNote(node, around);
    default:
      return [];
  }
}

function text(words: string): readonly [PhrasingContent] {
  return [{ type: 'text', value: printableLine(words) }];
}

function paragraph(children: PhrasingContent[]): readonly Paragraph[] {
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}

function safeList(list: List, around: Around): List {
  const { ordered, start, spread } = list;
  const first = Number.isInteger(start) && Number(start) >= 0 ? Math.min(Number(start), 30_000) : 1;
  return {
    type: 'list',
    ordered: ordered === true,
    ...(ordered ? { start: first } : {}),
    spread: spread === true,
    children: within<ListItem>(list, around),
  };
}

function safeItem(item: ListItem, around: Around): ListItem {
  return {
    type: 'listItem',
    checked: typeof item.checked === 'boolean' ? item.checked : null,
    spread: item.spread === true,
    children: within<BlockContent>(item, around),
  };
}

function safeTable(table: Table, around: Around): Table {
  const children = within<TableRow>(table, around);
  // As many as there are cells in the longest row: writers take this as the number of columns.
  const columns = children.reduce((most, row) => Math.max(most, row.children.length), 0);
  const align = Array.from({ length: columns }, (_, at) => table.align?.[at] ?? null);
  return { type: 'table', align, children };
}

function safeLink(
  node: Extract<Nodes, { type: 'link' | 'linkReference' }>,
  around: Around,
): readonly RootContent[] {
  const found = node.type === 'link' ? node : around.definitions.get(nameOf(node));
  const words = within<PhrasingContent>(node, { ...around, isInLink: true });
  if (found === undefined || around.isInLink) return words;
  return linkOrWords(words, found.url, around.language);
}

function safePicture(
  node: Extract<Nodes, { type: 'image' | 'imageReference' }>,
  around: Around,
): readonly RootContent[] {
  const url = node.type === 'image' ? node.url : around.definitions.get(nameOf(node))?.url;
  const picture = readPicture(url ?? '');
  const alt = printableLine(node.alt ?? '').trim();
  if (picture) return [{ type: 'image', url: addressOf(picture), alt }];
  return alt === '' ? [] : text(alt);
}

/** A note stands where it was written, after its name. */
function safeNote(note: FootnoteDefinition, around: Around): readonly RootContent[] {
  const [first, ...others] = within<BlockContent>(note, around);
  const name = text(`[${note.identifier}] `);
  return first?.type === 'paragraph'
    ? [{ type: 'paragraph', children: [...name, ...first.children] }, ...others]
    : [...paragraph([...name]), ...(first ? [first] : []), ...others];
}
