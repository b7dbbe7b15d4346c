import {
  type FileChild,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx';
import type { Code, List, ListItem, PhrasingContent, RootContent } from 'mdast';
import { taskSign } from './task-sign.ts';
import { runsOf, type Writing } from './word-runs.ts';
import { bulletList, codeStyle, deepestLevel, numbersFrom, quoteStyle, step } from './word-styles.ts'; // prettier-ignore
import { tableBlocks } from './word-tables.ts';

/** Where a block stands among lists and quotes. */
export interface Place {
  readonly writing: Writing;
  /** How many lists it is in. */
  readonly lists: number;
  readonly quotes: number;
  /** What a list’s item begins with: its number or bullet, or its box. */
  readonly mark?: Mark | undefined;
  /** Whether the list ends with it, so that what follows keeps its distance. */
  readonly isLast: boolean;
}

type Mark =
  { readonly numbering: NonNullable<IParagraphOptions['numbering']> } | { readonly box: string };

export function blocksOf(nodes: readonly RootContent[], place: Place): readonly FileChild[] {
  return nodes.flatMap((node, index) =>
    blocks(node, { ...place, isLast: place.isLast && index === nodes.length - 1 }),
  );
}

function blocks(node: RootContent, place: Place): readonly FileChild[] {
  switch (node.type) {
    case 'paragraph':
      return [paragraph(node.children, place)];
    case 'heading':
      return [paragraph(node.children, place, { heading: headings[node.depth] })];
    case 'list':
      return list(node, place);
    case 'blockquote':
      return blocksOf(node.children, { ...place, quotes: place.quotes + 1 });
    case 'table':
      return tableBlocks(node, tablePlace(place), place.writing);
    case 'code':
      return [code(node, place)];
    case 'thematicBreak':
      return [new Paragraph({ thematicBreak: true })];
    default:
      // Words that stand in no paragraph of their own.
      return [paragraph([node as PhrasingContent], place)];
  }
}

const headings = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
  5: HeadingLevel.HEADING_5,
  6: HeadingLevel.HEADING_6,
} as const;

function paragraph(
  nodes: readonly PhrasingContent[],
  place: Place,
  look: IParagraphOptions = {},
): Paragraph {
  return lines(runsOf(nodes, place.writing), place, look);
}

/** A paragraph as it stands in its place; the first of an item bears the item's mark. */
function lines(runs: readonly ParagraphChild[], place: Place, look: IParagraphOptions): Paragraph {
  const { mark } = place;
  const box =
    mark !== undefined && 'box' in mark ? [new TextRun({ children: [mark.box, new Tab()] })] : [];
  return new Paragraph({
    ...(look.heading ? {} : styleOf(place)),
    ...look,
    ...standing(place),
    ...(mark !== undefined && 'numbering' in mark ? { numbering: mark.numbering } : {}),
    children: [...box, ...runs],
  });
}

function styleOf({ quotes, lists }: Place): IParagraphOptions {
  if (quotes > 0) return { style: quoteStyle };
  return lists > 0 ? { style: 'ListParagraph' } : {};
}

/** How far in, where its style or its number do not say so, and the distance after a list. */
function standing(place: Place): IParagraphOptions {
  const { mark, lists, quotes, isLast } = place;
  const left = leftOf(place);
  const isPlain = left === 0 || (mark !== undefined && 'numbering' in mark && quotes === 0);
  return {
    ...(lists > 0 && isLast ? { spacing: { after: 140 } } : {}),
    ...(isPlain ? {} : { indent: { left, ...(mark ? { hanging: step } : {}) } }),
  };
}

function leftOf({ lists, quotes }: Place): number {
  return step * (Math.min(lists, deepestLevel + 1) + Math.min(quotes, deepestLevel));
}

function tablePlace(place: Place): { readonly width: number; readonly indent: number } {
  const indent = leftOf(place);
  return { width: Math.max(step, place.writing.room.width * 15 - indent), indent };
}

function list(node: List, place: Place): readonly FileChild[] {
  const definition = node.ordered ? numbersFrom(node.start ?? 1) : bulletList;
  const numbering = {
    reference: definition,
    level: Math.min(place.lists, deepestLevel),
    instance: node.ordered ? place.writing.nextList() : 0,
  };
  const isWhole = place.lists === 0 || place.isLast;
  return node.children.flatMap((each, index) =>
    item(each, {
      ...place,
      isLast: isWhole && index === node.children.length - 1,
      lists: place.lists + 1,
      mark: typeof each.checked === 'boolean' ? { box: taskSign(each.checked) } : { numbering },
    }),
  );
}

/** Its first paragraph bears the mark, and an empty one does where it begins with another thing. */
function item({ children }: ListItem, place: Place): readonly FileChild[] {
  const after: Place = { ...place, mark: undefined };
  const [first, ...others] = children;
  if (first?.type !== 'paragraph' && first?.type !== 'heading')
    return [paragraph([], alone(place, children)), ...blocksOf(children, after)];
  return [...blocks(first, alone(place, others)), ...blocksOf(others, after)];
}

/** The place of what comes first in an item: its last where there is no other. */
function alone(place: Place, others: readonly RootContent[]): Place {
  return { ...place, isLast: place.isLast && others.length === 0 };
}

function code({ value }: Code, place: Place): Paragraph {
  const runs = value
    .split('\n')
    .map((text, index) => new TextRun({ text, ...(index > 0 ? { break: 1 } : {}) }));
  return lines(runs, place, { style: codeStyle });
}
