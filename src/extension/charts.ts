import * as vscode from 'vscode';
import * as looks from '../charts/look.ts';
import type { ChartRoom } from '../writing/pictures.ts';

/** What draws pictures, brought in once it is asked for: nobody waits for it who sees none. */
export class Charts implements vscode.Disposable {
  private readonly arrived = new vscode.EventEmitter<void>();
  private loading: Promise<ChartRoom> | undefined;
  private room: ChartRoom | undefined;

  /** It is there now, so that what was drawn without pictures can have them. */
  readonly onDidArrive = this.arrived.event;

  /** What is there by now. To ask for it brings it in. */
  get now(): ChartRoom | undefined {
    void this.whole();
    return this.room;
  }

  whole(): Promise<ChartRoom> {
    this.loading ??= this.bringIn();
    return this.loading;
  }

  dispose(): void {
    this.arrived.dispose();
  }

  private async bringIn(): Promise<ChartRoom> {
    const room = await import('../charts/index.ts');
    this.room = room;
    this.arrived.fire();
    return room;
  }
}

/** The colours for an image, which knows nothing of the editor's own. */
export function lookOf(theme: vscode.ColorTheme): looks.Look {
  switch (theme.kind) {
    case vscode.ColorThemeKind.Light:
      return looks.light;
    case vscode.ColorThemeKind.Dark:
      return looks.dark;
    case vscode.ColorThemeKind.HighContrast:
      return looks.highContrastDark;
    case vscode.ColorThemeKind.HighContrastLight:
      return looks.highContrastLight;
  }
}
