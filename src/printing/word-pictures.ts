import { ImageRun } from 'docx';
import type { Root } from 'mdast';
import { everyNode } from './every-node.ts';
import { fitted, type Size, sizeOf } from './picture-size.ts';
import { type Picture, readPicture } from './picture.ts';

/** Paints an SVG as a PNG, for programs that know no SVG. */
export type PaintPicture = (svg: string) => Promise<Uint8Array>;

/** A picture as a Word file needs it: with what stands in for it where SVG is not known. */
export interface Painted {
  readonly picture: Picture;
  readonly png: Uint8Array;
}

/** All pictures of a document by their addresses, but those the painter cannot read. */
export async function paintAll(
  roots: readonly Root[],
  paint: PaintPicture,
): Promise<ReadonlyMap<string, Painted>> {
  const painted = new Map<string, Painted>();
  for (const root of roots)
    for (const node of everyNode(root)) {
      const picture = node.type === 'image' && !painted.has(node.url) && readPicture(node.url);
      if (!picture) continue;
      const png = picture.kind === 'png' ? picture.bytes : await paintedOrNone(picture.svg, paint);
      if (png) painted.set(node.url, { picture, png });
    }
  return painted;
}

async function paintedOrNone(svg: string, paint: PaintPicture): Promise<Uint8Array | undefined> {
  try {
    return await paint(svg);
  } catch {
    return undefined;
  }
}

interface Placed {
  readonly alt: string;
  /** Which picture of the document it is, from 1. */
  readonly number: number;
  readonly room: Size;
}

export function pictureRun({ picture, png }: Painted, { alt, number, room }: Placed): ImageRun {
  const shared = {
    transformation: fitted(sizeOf(picture), room),
    altText: { id: `${number}`, name: `${number}`, description: alt },
  };
  return picture.kind === 'png'
    ? new ImageRun({ type: 'png', data: png, ...shared })
    : new ImageRun({
        type: 'svg',
        data: new TextEncoder().encode(picture.svg),
        fallback: { type: 'png', data: png },
        ...shared,
      });
}
