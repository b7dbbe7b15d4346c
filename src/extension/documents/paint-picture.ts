import * as vscode from 'vscode';
import type { Charts } from '../charts.ts';

/** Twice as fine as a screen shows it. */
const scale = 2;

/** Paints pictures as PNG; the painter and its fonts stand beside the built extension and are read once. */
export function painterOf(
  extensionUri: vscode.Uri,
  charts: Charts,
): (svg: string) => Promise<Uint8Array> {
  const beside = async (name: string): Promise<Uint8Array> =>
    vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'dist', name));
  const read = (): Promise<readonly [Uint8Array, Uint8Array, Uint8Array]> =>
    Promise.all([beside('resvg.wasm'), beside('DejaVuSans.ttf'), beside('DejaVuSans-Bold.ttf')]);
  let reading: ReturnType<typeof read> | undefined;
  return async (svg) => {
    const { pngOf } = await charts.whole();
    const [wasm, ...fonts] = await (reading ??= read());
    return pngOf(svg, { wasm, fonts, scale });
  };
}
