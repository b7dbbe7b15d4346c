import type { Picture } from './picture.ts';

/** In pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const unknown: Size = { width: 600, height: 300 };

/** How large a picture is of itself. */
export function sizeOf(picture: Picture): Size {
  return picture.kind === 'svg' ? sizeOfSvg(picture.svg) : sizeOfPng(picture.bytes);
}

/** As large as there is room for and no larger than of itself, in the same shape. */
export function fitted(size: Size, room: Size): Size {
  const scale = Math.min(1, room.width / size.width, room.height / size.height);
  return {
    width: Math.max(1, Math.round(size.width * scale)),
    height: Math.max(1, Math.round(size.height * scale)),
  };
}

function sizeOfSvg(svg: string): Size {
  const [tag = ''] = /<svg[^>]*>/.exec(svg.slice(0, 4000)) ?? [];
  const [, , , width, height] =
    /\sviewBox="\s*([\d.e+-]+)[\s,]+([\d.e+-]+)[\s,]+([\d.e+-]+)[\s,]+([\d.e+-]+)\s*"/.exec(tag) ??
    [];
  return (
    sound(lengthOf(tag, 'width'), lengthOf(tag, 'height')) ??
    sound(Number(width), Number(height)) ??
    unknown
  );
}

function lengthOf(tag: string, side: 'width' | 'height'): number {
  return Number(new RegExp(`\\s${side}="\\s*([\\d.]+)(?:px)?\\s*"`).exec(tag)?.[1]);
}

/** The size stands in the first part of a PNG file, after its name. */
function sizeOfPng(bytes: Uint8Array): Size {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return sound(view.getUint32(16), view.getUint32(20)) ?? unknown;
}

function sound(width: number, height: number): Size | undefined {
  const isSound = [width, height].every((side) => side > 0 && side < 100_000);
  return isSound ? { width, height } : undefined;
}
