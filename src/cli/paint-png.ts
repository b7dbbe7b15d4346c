import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChartRoom } from '../writing/pictures.ts';
import { CannotLook } from './cannot-look.ts';

/** Twice as fine as a screen shows it. */
const scale = 2;

/** A picture as PNG; the painter and its fonts stand beside the built command. */
export async function paintPng(svg: string, room?: ChartRoom): Promise<Uint8Array> {
  const { pngOf } = room ?? (await import('../charts/index.ts'));
  const [wasm, ...fonts] = ['resvg.wasm', 'DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((name) =>
    readFileSync(join(__dirname, name)),
  );
  if (!wasm) throw new CannotLook('What paints pictures is missing beside the command.');
  return pngOf(svg, { wasm, fonts, scale });
}
