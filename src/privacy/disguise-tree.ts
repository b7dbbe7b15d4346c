import type { FootnoteDefinition, FootnoteReference, Nodes, PhrasingContent, Root } from 'mdast';
import type { Disguise } from './disguise.ts';
import type { Found } from './found.ts';

/**
 * The document with all its words disguised. Links keep their words and pictures what they show in
 * words, since addresses and pictures may tell what was replaced; HTML is left out. A name is found
 * also where only a part of it is in bold type.
 */
export function disguiseTree(root: Root, disguise: Disguise): Root {
  return { type: 'root', children: disguisedAll(root.children, new Seen(disguise)) };
}

/** A disguise on its way through a document. */
class Seen {
  readonly disguise: Disguise;
  private readonly footnotes = new Map<string, string>();

  constructor(disguise: Disguise) {
    this.disguise = disguise;
  }

  /** Footnotes are called by numbers: what they were called may tell. */
  footnote<N extends FootnoteDefinition | FootnoteReference>(node: N): N {
    const { identifier } = node;
    const name = this.footnotes.get(identifier) ?? String(this.footnotes.size + 1);
    this.footnotes.set(identifier, name);
    return { ...node, identifier: name, label: name };
  }
}

function disguisedAll<N extends Nodes>(nodes: readonly N[], seen: Seen): N[] {
  return nodes.flatMap((node) => disguised(node, seen) as N[]);
}

function disguised(node: Nodes, seen: Seen): readonly Nodes[] {
  switch (node.type) {
    case 'definition':
    case 'yaml':
    case 'html':
      return [];
    case 'code':
      return [{ type: 'code', value: seen.disguise.words(node.value) }];
    case 'heading':
    case 'paragraph':
    case 'tableCell': {
      const children = withoutAddresses(node.children, seen);
      return [{ ...bare(node), children: spoken(children, seen.disguise) }];
    }
    case 'footnoteDefinition': {
      const children = disguisedAll(node.children, seen);
      return [{ ...seen.footnote(bare(node)), children }];
    }
    default:
      return 'children' in node
        ? [{ ...bare(node), children: disguisedAll<Nodes>(node.children, seen) } as Nodes]
        : [bare(node)];
  }
}

/** Links and pictures as their words. */
function withoutAddresses(nodes: readonly PhrasingContent[], seen: Seen): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    switch (node.type) {
      case 'link':
      case 'linkReference':
        return withoutAddresses(node.children, seen);
      case 'image':
      case 'imageReference':
        return node.alt ? [{ type: 'text', value: node.alt }] : [];
      case 'html':
        return [];
      case 'footnoteReference':
        return [seen.footnote(bare(node))];
      default:
        return 'children' in node
          ? [{ ...bare(node), children: withoutAddresses(node.children, seen) }]
          : [bare(node)];
    }
  });
}

/** Phrasing read as one text, in which each find is put where it begins. */
function spoken(nodes: readonly PhrasingContent[], disguise: Disguise): PhrasingContent[] {
  const text = nodes.map(textOf).join('');
  // What stays as it is may well be partly in bold type.
  const found = disguise
    .found(text)
    .filter(({ start, end, words }) => text.slice(start, end) !== words);
  if (found.length === 0) return [...nodes];
  let offset = 0;
  const put = (node: PhrasingContent): PhrasingContent[] => {
    if ('children' in node) {
      const children = node.children.flatMap(put);
      return children.length > 0 ? [{ ...node, children }] : [];
    }
    const length = textOf(node).length;
    offset += length;
    if (node.type !== 'text' && node.type !== 'inlineCode') return [node];
    const value = valueIn(node.value, offset - length, found);
    return value === '' ? [] : [{ ...node, value }];
  };
  return nodes.flatMap(put);
}

/** The text of a node in which the offsets of finds count: a line’s end within a text is a blank. */
function textOf(node: PhrasingContent): string {
  if ('children' in node) return node.children.map(textOf).join('');
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.replaceAll('\n', ' ');
  return node.type === 'break' ? '\n' : '';
}

/** The part of a text that stands from `at` on, without what was found and with what begins there. */
function valueIn(value: string, at: number, found: readonly Found[]): string {
  const end = at + value.length;
  const parts: string[] = [];
  let from = at;
  for (const one of found) {
    if (one.end <= at) continue;
    if (one.start >= end) break;
    parts.push(value.slice(from - at, Math.max(from, one.start) - at));
    if (one.start >= at) parts.push(one.words);
    from = Math.min(end, one.end);
  }
  parts.push(value.slice(from - at));
  return parts.join('');
}

/** Without its place in a file and what else was noted at it. */
function bare<N extends Nodes>(node: N): N {
  const copy = { ...node };
  delete copy.position;
  delete copy.data;
  return copy;
}
