import { type IRunOptions, type ParagraphChild, TextRun } from 'docx';
import type { Image, Link, PhrasingContent } from 'mdast';
import type { Size } from './picture-size.ts';
import { NumberedLink } from './word-link.ts';
import { type Painted, pictureRun } from './word-pictures.ts';
import { codeFont } from './word-styles.ts';

/** What is the same throughout the writing of a file. */
export interface Writing {
  readonly pictures: ReadonlyMap<string, Painted>;
  /** Each gives the next number of its kind, from 1. */
  readonly nextLink: () => number;
  readonly nextPicture: () => number;
  readonly nextList: () => number;
  /** The room for text on a sheet, in pixels. */
  readonly room: Size;
}

type Manner = Omit<IRunOptions, 'children' | 'text' | 'break'>;

/** Words as they stand in a paragraph; pictures are no wider than the room there. */
export function runsOf(
  nodes: readonly PhrasingContent[],
  writing: Writing,
  manner: Manner = {},
): readonly ParagraphChild[] {
  return nodes.flatMap((node) => runs(node, writing, manner));
}

function runs(node: PhrasingContent, writing: Writing, manner: Manner): readonly ParagraphChild[] {
  switch (node.type) {
    case 'text':
      return [new TextRun({ ...manner, text: node.value })];
    case 'inlineCode':
      return [new TextRun({ ...manner, font: codeFont, text: node.value })];
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'strong':
      return runsOf(node.children, writing, { ...manner, bold: true });
    case 'emphasis':
      return runsOf(node.children, writing, { ...manner, italics: true });
    case 'delete':
      return runsOf(node.children, writing, { ...manner, strike: true });
    case 'link':
      return link(node, writing, manner);
    case 'image':
      return image(node, writing, manner);
    default:
      return [];
  }
}

/** Word opens numbers of telephones with nothing. */
function link(
  { url, children }: Link,
  writing: Writing,
  manner: Manner,
): readonly ParagraphChild[] {
  if (url.startsWith('tel:')) return runsOf(children, writing, manner);
  const words = runsOf(children, writing, { ...manner, style: 'Hyperlink' });
  // The library names its own kinds of links alone.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
  return [new NumberedLink(words, { address: url, number: writing.nextLink() })];
}

function image({ url, alt }: Image, writing: Writing, manner: Manner): readonly ParagraphChild[] {
  const painted = writing.pictures.get(url);
  const words = alt ?? '';
  if (!painted) return words === '' ? [] : [new TextRun({ ...manner, text: words })];
  return [pictureRun(painted, { alt: words, number: writing.nextPicture(), room: writing.room })];
}
