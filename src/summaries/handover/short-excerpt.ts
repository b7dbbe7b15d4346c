import type { List, ListItem, Paragraph } from 'mdast';
import { plainText } from '../../records/body-parts.ts';
import { excerptOf } from '../excerpt.ts';
import { paragraph } from '../nodes.ts';
import type { NoteSection } from './note-sections.ts';

/** The beginning of what a record says somewhere, and whether it says more there. */
export interface ShortExcerpt {
  readonly blocks: readonly (Paragraph | List)[];
  readonly saysMore: boolean;
}

/** As many paragraphs and items of lists as have room; a first one that is too long is cut. */
export function shortExcerpt({ nodes }: Pick<NoteSection, 'nodes'>, most: number): ShortExcerpt {
  const blocks: (Paragraph | List)[] = [];
  let room = most;
  for (const block of excerptOf(nodes)) {
    const fitting = fittingPart(block, room, blocks.length === 0);
    if (fitting) blocks.push(fitting);
    if (fitting !== block) return { blocks, saysMore: true };
    room -= plainText(block).length;
  }
  return { blocks, saysMore: false };
}

/** The block itself where it has room, what of it has, or nothing. */
function fittingPart(
  block: Paragraph | List,
  room: number,
  isFirst: boolean,
): Paragraph | List | undefined {
  const words = plainText(block);
  if (words.length <= room) return block;
  if (block.type === 'paragraph') return isFirst ? paragraph(cut(words, room)) : undefined;
  let left = room;
  const end = block.children.findIndex((item) => {
    left -= plainText(item).length;
    return left < 0;
  });
  const [first] = block.children;
  if (end > 0) return { ...block, children: block.children.slice(0, end) };
  return isFirst && first ? { ...block, children: [cutItem(first, room)] } : undefined;
}

function cutItem(item: ListItem, room: number): ListItem {
  return { ...item, children: [paragraph(cut(plainText(item), room))] };
}

/** Up to the end of a sentence where one ends late enough, else of a word. */
function cut(words: string, room: number): string {
  const start = words.slice(0, room);
  const sentenceEnd = Math.max(...['. ', '? ', '! '].map((end) => start.lastIndexOf(end)));
  if (sentenceEnd > room / 2) return `${start.slice(0, sentenceEnd + 1)} …`;
  const blank = start.lastIndexOf(' ');
  const whole = blank > room / 2 ? start.slice(0, blank) : start.replace(/[\uD800-\uDBFF]$/, '');
  return `${whole.trimEnd()} …`;
}
