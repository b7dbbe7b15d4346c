import type * as vscode from 'vscode';

/**
 * Does a piece of work a moment after it was last asked for, and never twice at a time: what is
 * asked for meanwhile is done once more afterwards.
 */
export class Soon implements vscode.Disposable {
  private readonly pause: number;
  private readonly work: () => Promise<void>;
  private timer: NodeJS.Timeout | undefined;
  private isAtWork = false;
  private isWanted = false;

  constructor(pause: number, work: () => Promise<void>) {
    this.pause = pause;
    this.work = work;
  }

  readonly ask = (): void => {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.begin(), this.pause);
  };

  dispose(): void {
    clearTimeout(this.timer);
    this.isWanted = false;
  }

  private async begin(): Promise<void> {
    this.isWanted = true;
    if (this.isAtWork) return;
    this.isAtWork = true;
    while (this.isWanted) {
      this.isWanted = false;
      await this.work().catch(console.error);
    }
    this.isAtWork = false;
  }
}
