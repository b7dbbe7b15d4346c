import type { Definition, Nodes, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * The tree with each link beside its own address. Documents are made piece by piece and number the
 * addresses of their facts, so an address that stands elsewhere would be lost or taken for another.
 */
export function resolveLinks(root: Root): Root {
  const definitions = new Map<string, Definition>();
  visit(root, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  if (definitions.size === 0) return root;
  const resolved = (node: RootContent): readonly RootContent[] => {
    if (node.type === 'definition') return [];
    if (!('children' in node)) return [node];
    const children = (node.children as readonly RootContent[]).flatMap(resolved);
    const found = node.type === 'linkReference' ? definitions.get(node.identifier) : undefined;
    if (!found) return [{ ...node, children } as RootContent];
    const { url, title } = found;
    return [{ type: 'link', url, title, children, position: node.position } as RootContent];
  };
  return { ...root, children: root.children.flatMap(resolved) };
}

/** Words without the links around them, to stand in a link: there is none within another. */
export function withoutLinks<N extends Nodes>(nodes: readonly N[]): readonly N[] {
  return nodes.flatMap((node): readonly N[] => {
    if (!('children' in node)) return [node];
    const children = withoutLinks<Nodes>(node.children) as N[];
    return node.type === 'link' ? children : [{ ...node, children }];
  });
}
