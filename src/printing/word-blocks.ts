import {
  type FileChild,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
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
}

type Mark =
  | { readonly numbering: NonNullable<IParagraphOptions['numbering']> }
  | { readonly box: string };

export function blocksOf(nodes: readonly RootContent[], place: Place): readonly FileChild[] {
  return nodes.flatMap((node) => blocks(node, place));
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
  const { mark, quotes, lists } = place;
  const left = leftOf(place);
  const isNumbered = mark !== undefined && 'numbering' in mark;
  const box = mark !== undefined && 'box' in mark ? [new TextRun({ text: `${mark.box}\t` })] : [];
  const style = quotes > 0 ? { style: quoteStyle } : lists > 0 ? { style: 'ListParagraph' } : {};
  const isFirst = mark !== undefined;
  // A number stands where its level says, and only what is moved by a quote needs to say more.
  const isPlain = left === 0 || (isNumbered && quotes === 0);
  return new Paragraph({
    ...(look.heading ? {} : style),
    ...look,
    ...(isPlain ? {} : { indent: { left, ...(isFirst ? { hanging: step } : {}) } }),
    ...(isNumbered ? { numbering: mark.numbering } : {}),
    children: [...box, ...runs],
  });
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
  return node.children.flatMap((each) =>
    item(each, {
      ...place,
      lists: place.lists + 1,
      mark: typeof each.checked === 'boolean' ? { box: taskSign(each.checked) } : { numbering },
    }),
  );
}

/** Its first paragraph bears the mark, and an empty one does where it begins with another thing. */
function item({ children }: ListItem, place: Place): readonly FileChild[] {
  const after: Place = { ...place, mark: undefined };
  const [first, ...others] = children;
  const isWords = first?.type === 'paragraph' || first?.type === 'heading';
  return isWords
    ? [...blocks(first, place), ...blocksOf(others, after)]
    : [paragraph([], place), ...blocksOf(children, after)];
}

function code({ value }: Code, place: Place): Paragraph {
  const runs = value
    .split('\n')
    .map((text, index) => new TextRun({ text, ...(index > 0 ? { break: 1 } : {}) }));
  return lines(runs, place, { style: codeStyle });
}
