import * as vscode from 'vscode';
import type { Charts } from '../charts.ts';

/** Twice as fine as a screen shows it. */
const scale = 2;

/** Paints pictures as PNG; the painter and its fonts stand beside the built extension. */
export function painterOf(
  extensionUri: vscode.Uri,
  charts: Charts,
): (svg: string) => Promise<Uint8Array> {
  const beside = (name: string): Promise<Uint8Array> =>
    Promise.resolve(vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'dist', name)));
  return async (svg) => {
    const { pngOf } = await charts.whole();
    const [wasm, ...fonts] = await Promise.all([
      beside('resvg.wasm'),
      beside('DejaVuSans.ttf'),
      beside('DejaVuSans-Bold.ttf'),
    ]);
    return pngOf(svg, { wasm, fonts, scale });
  };
}
