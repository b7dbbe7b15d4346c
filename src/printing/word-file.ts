import {
  convertMillimetersToTwip as twips,
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { Root } from 'mdast';
import type { Page } from './page.ts';
import { margins, sheets, textArea } from './paper.ts';
import { printableLine } from './printable.ts';
import { safeTree } from './safe-tree.ts';
import { blocksOf } from './word-blocks.ts';
import { coreProperties } from './word-properties.ts';
import { type PaintPicture, paintAll } from './word-pictures.ts';
import type { Writing } from './word-runs.ts';
import { footStyle, wordStyles } from './word-styles.ts';

const pixelsInMillimetre = 96 / 25.4;

/** A document as a Word file: real headings, lists, tables and pictures, made to be written on in. */
export async function wordFile(
  pieces: Iterable<Root>,
  page: Page,
  paint: PaintPicture,
): Promise<Uint8Array> {
  const roots = Array.from(pieces, (root) => safeTree(root, page.language));
  const area = textArea(page.paper);
  const writing: Writing = {
    pictures: await paintAll(roots, paint),
    nextLink: counter(),
    nextPicture: counter(),
    nextList: counter(),
    room: {
      width: Math.floor(area.width * pixelsInMillimetre),
      height: Math.floor(area.height * pixelsInMillimetre * 0.8),
    },
  };
  const file = new Document({
    styles: wordStyles(page),
    sections: [
      {
        properties: { page: sheet(page.paper) },
        footers: { default: footer(page) },
        children: roots.flatMap(({ children }) => blocksOf(children, { writing, lists: 0, quotes: 0, isLast: false })), // prettier-ignore
      },
    ],
  });
  const properties = { path: 'docProps/core.xml', data: coreProperties(page) };
  return Packer.pack(file, 'uint8array', undefined, [properties]);
}

function counter(): () => number {
  let last = 0;
  return () => {
    last += 1;
    return last;
  };
}

function sheet(paper: Page['paper']): object {
  const { width, height } = sheets[paper];
  const side = twips(margins.side);
  return {
    size: { width: twips(width), height: twips(height) },
    margin: {
      top: twips(margins.top),
      bottom: twips(margins.bottom),
      left: side,
      right: side,
      footer: twips(10),
    },
  };
}

function footer({ foot, paper }: Page): Footer {
  const position = twips(textArea(paper).width);
  return new Footer({
    children: [
      new Paragraph({
        style: footStyle,
        tabStops: [{ type: TabStopType.RIGHT, position }],
        children: [
          new TextRun({ children: [printableLine(foot), new Tab()] }),
          new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}
