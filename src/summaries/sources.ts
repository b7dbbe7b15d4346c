import type { Definition, Link, LinkReference, Nodes, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Source } from './facts.ts';

/** The address of a line of a record, and what the link says of it: `plan.md, line 31, at 3f2a91c`. */
export interface SourceAddress {
  readonly url: string;
  readonly title: string;
}

export type AddressOf = (source: Source) => SourceAddress;

/**
 * The lines a document was read from, by short numbers. Facts lead to them by number, and their
 * addresses stand at the end of each piece, so that the text itself stays readable.
 */
export class Sources {
  private readonly numbers = new Map<string, number>();
  private readonly addressOf: AddressOf;

  constructor(addressOf: AddressOf) {
    this.addressOf = addressOf;
  }

  /** A piece of the document with the addresses of its facts. */
  give(nodes: readonly RootContent[]): Root {
    const root: Root = { type: 'root', children: [...nodes] };
    const here = new Map<number, SourceAddress>();
    forEachFact(root, (node, source) => {
      const address = this.addressOf(source);
      const number = this.numbers.get(address.url) ?? this.numbers.size + 1;
      this.numbers.set(address.url, number);
      here.set(number, address);
      return referenceTo(node, String(number));
    });
    root.children.push(...[...here].map(([number, address]) => definitionOf(number, address)));
    return root;
  }
}

/** A piece of a document as it is read without its sources: facts are words. */
export function withoutSources(nodes: readonly RootContent[]): Root {
  const root: Root = { type: 'root', children: [...nodes] };
  forEachFact(root, ({ children }) => children);
  return root;
}

function forEachFact(
  root: Root,
  replace: (link: Link, source: Source) => Nodes | readonly Nodes[],
): void {
  visit(root, 'link', (node, index, parent) => {
    const source = node.data?.source;
    if (!source || !parent || index === undefined) return undefined;
    const found = replace(node, source);
    const nodes = 'type' in found ? [found] : found;
    (parent.children as Nodes[]).splice(index, 1, ...nodes);
    return index + nodes.length;
  });
}

function referenceTo({ children }: Link, label: string): LinkReference {
  return { type: 'linkReference', referenceType: 'full', identifier: label, label, children };
}

function definitionOf(number: number, { url, title }: SourceAddress): Definition {
  const label = String(number);
  return { type: 'definition', identifier: label, label, url, title };
}
