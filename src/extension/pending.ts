import type * as vscode from 'vscode';
import type { CurrentCaseload } from './current-caseload.ts';
import { settingsName } from './record-files.ts';

const typingPause = 120;
const watcherPause = 200;
/** However steadily changes come in, what is shown is never older than this. */
const longestPause = 2_000;

/** Collects changes for a moment, so that many at once are one. */
export class Pending implements vscode.Disposable {
  private readonly uris = new Map<string, vscode.Uri>();
  private readonly current: CurrentCaseload;
  private timer: NodeJS.Timeout | undefined;
  private since: number | undefined;
  private all = false;

  constructor(current: CurrentCaseload) {
    this.current = current;
  }

  reread(uri: vscode.Uri, pause = watcherPause): void {
    this.uris.set(uri.toString(), uri);
    this.later(pause);
  }

  readonly rescan = (): void => {
    this.all = true;
    this.later(watcherPause);
  };

  edited({ uri, languageId, isUntitled }: vscode.TextDocument): void {
    if (uri.path.endsWith(`/${settingsName}`)) this.rescan();
    else if (isUntitled ? languageId === 'markdown' : this.current.knows(uri))
      this.reread(uri, typingPause);
  }

  dispose(): void {
    clearTimeout(this.timer);
  }

  private later(pause: number): void {
    const now = Date.now();
    this.since ??= now;
    clearTimeout(this.timer);
    this.timer = setTimeout(
      () => {
        this.flush();
      },
      Math.max(0, Math.min(pause, this.since + longestPause - now)),
    );
  }

  private flush(): void {
    const uris = [...this.uris.values()];
    const { all } = this;
    this.uris.clear();
    this.all = false;
    this.since = undefined;
    if (uris.length > 0) void this.current.reread(uris);
    if (all) void this.current.scan();
  }
}
