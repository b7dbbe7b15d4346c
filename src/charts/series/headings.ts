import type { Element } from 'hast';
import { lettering, sizes, tip } from '../shapes.ts';
import { cutTo, plain, widthOf } from '../words.ts';
import type { Grounds } from './grounds.ts';
import { phaseInWords, type Stretch, stretchesOf } from './stretches.ts';

/** The name of a phase where it stands: pixels from the left, and rows above the readings. */
interface Heading {
  readonly words: string;
  readonly full: string;
  readonly x: number;
  readonly row: number;
}

const lineHeight = 15;
const mostRows = 3;

/**
 * The names of the phases, each over its time; those that would touch stand in a second and third
 * row. Where even that is too little, a name is left out: the line stays, and the table has it.
 */
function headingsOf(grounds: Grounds): readonly Heading[] {
  const { frame, box } = grounds;
  const ends = Array.from({ length: mostRows }, () => -Infinity);
  return stretchesOf(grounds).flatMap((stretch, index, all) => {
    const to = all.length === 1 || index < all.length - 1 ? grounds.x(stretch.to) : box.right;
    const start = grounds.x(stretch.from) + 4;
    const { words, full } = headingWords(stretch, to - start, grounds);
    const width = widthOf(words, sizes.small);
    const x = Math.min(start, frame.width - width);
    const row = ends.findIndex((taken) => x >= taken);
    if (row < 0) return [];
    ends[row] = x + width + 5;
    return [{ words, full, x, row }];
  });
}

/** The whole name where it fits, most of it where that says enough, else its letter alone. */
function headingWords(
  { phase }: Stretch,
  room: number,
  grounds: Grounds,
): { readonly words: string; readonly full: string } {
  const full = phaseInWords(phase, grounds);
  const letter = cutTo(plain(phase.name), 60, sizes.small);
  const cut = cutTo(full, room, sizes.small);
  const saysEnough = cut === full || cut.length - letter.length >= 12;
  return { words: saysEnough ? cut : letter, full };
}

/** How high the names of the phases stand, in pixels. */
export function headingHeight(grounds: Grounds): number {
  return lineHeight * (Math.max(0, ...headingsOf(grounds).map(({ row }) => row)) + 1);
}

export function drawnHeadings(grounds: Grounds): readonly Element[] {
  return headingsOf(grounds).map(({ words, full, x, row }) => {
    const drawn = lettering(words, {
      x,
      y: grounds.box.top - 8 - row * lineHeight,
      fill: grounds.frame.look.text,
      size: sizes.small,
    });
    return words === full ? drawn : { ...drawn, children: [...drawn.children, tip(full)] };
  });
}
