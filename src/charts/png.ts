import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** What a picture is painted with: the painter’s program, and fonts as TrueType files. */
export interface Paints {
  readonly wasm: Uint8Array;
  readonly fonts: readonly Uint8Array[];
  /** Pixels of the file for each of the picture. */
  readonly scale: number;
}

/** The picture as a PNG file. Its colours must be written out, as no page stands around it. */
export async function pngOf(svg: string, { wasm, fonts, scale }: Paints): Promise<Uint8Array> {
  await start(wasm);
  const painter = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: {
      fontBuffers: [...fonts],
      defaultFontFamily: 'DejaVu Sans',
      sansSerifFamily: 'DejaVu Sans',
    },
  });
  try {
    const image = painter.render();
    try {
      return image.asPng();
    } finally {
      image.free();
    }
  } finally {
    painter.free();
  }
}

/** The library starts once in a process and refuses to do so again, which is no fault here. */
async function start(wasm: Uint8Array): Promise<void> {
  try {
    await initWasm(wasm);
  } catch (error) {
    if (!(error instanceof Error && error.message.startsWith('Already initialized'))) throw error;
  }
}
