import { randomBytes } from 'node:crypto';
import { toHtml } from 'hast-util-to-html';
import * as vscode from 'vscode';
import type { CurrentCaseload } from '../current-caseload.ts';
import { say } from '../say.ts';
import { Soon } from '../soon.ts';
import { messageIn, openLine } from './message.ts';
import type { Overview, OverviewKind } from './overview.ts';
import { overviewHtml } from './overview-html.ts';
import { troublePage } from './trouble-page.ts';

const resting = 250;

/** A panel with what its page held when it was written, and what is shown now. */
interface Open {
  readonly panel: vscode.WebviewPanel;
  readonly written: string;
  shown: string;
}

/**
 * The panels of one kind, one for each key. They follow the caseload while they are open, keep what
 * was unfolded and how far it was scrolled, and come back after the window was loaded anew.
 */
export class OverviewPanels implements vscode.Disposable, vscode.WebviewPanelSerializer {
  private readonly kind: OverviewKind;
  private readonly current: CurrentCaseload;
  private readonly media: vscode.Uri;
  private readonly panels = new Map<string, Open>();
  private readonly news = new Soon(resting, () => {
    this.refresh();
    return Promise.resolve();
  });
  private readonly follows: vscode.Disposable;

  constructor(
    { current, extensionUri }: { current: CurrentCaseload; extensionUri: vscode.Uri },
    kind: OverviewKind,
  ) {
    this.kind = kind;
    this.current = current;
    this.media = vscode.Uri.joinPath(extensionUri, 'media');
    this.follows = vscode.Disposable.from(
      this.news,
      current.onDidChange(this.news.ask),
      vscode.window.registerWebviewPanelSerializer(kind.viewType, this),
    );
  }

  /** Shows the panel of a key: the one there is, else a new one. */
  open(key: string): vscode.WebviewPanel {
    const open = this.panels.get(key);
    if (open) {
      open.panel.reveal();
      return open.panel;
    }
    const { viewType } = this.kind;
    const panel = vscode.window.createWebviewPanel(viewType, key, vscode.ViewColumn.Active, {
      enableFindWidget: true,
    });
    this.take(panel, key);
    return panel;
  }

  /** Called by VS Code after the window was loaded anew, with what the page kept of itself. */
  deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const { key } = (state ?? {}) as { readonly key?: unknown };
    if (typeof key === 'string' && !this.panels.has(key)) this.take(panel, key);
    else panel.dispose();
    return Promise.resolve();
  }

  /** Draws anew before long what is open and has changed. */
  askRefresh(): void {
    this.news.ask();
  }

  /** Draws anew all that is open, where it has changed. */
  refresh(): void {
    for (const [key, open] of this.panels) this.show(key, open);
  }

  /** Does what a page asks for; what it may not ask for means nothing. */
  async receive(key: string, sent: unknown): Promise<void> {
    const message = messageIn(sent);
    const open = this.panels.get(key);
    if (!message || !open) return;
    if ('open' in message) await openLine(this.current, message.open);
    else if ('ready' in message) catchUp(open);
    else if (Object.hasOwn(this.kind.acts ?? {}, message.act))
      await this.kind.acts?.[message.act]?.(message.value);
  }

  dispose(): void {
    this.follows.dispose();
    for (const { panel } of [...this.panels.values()]) panel.dispose();
  }

  private take(panel: vscode.WebviewPanel, key: string): void {
    const { webview } = panel;
    const { title, content } = this.draw(key);
    const nonce = randomBytes(16).toString('base64url');
    webview.options = { enableScripts: true, localResourceRoots: [this.media] };
    const uriOf = (name: string): string =>
      webview.asWebviewUri(vscode.Uri.joinPath(this.media, name)).toString();
    const written = toHtml(content);
    this.panels.set(key, { panel, written, shown: written });
    panel.title = title;
    panel.onDidDispose(() => {
      this.panels.delete(key);
      this.kind.closed?.(key);
    });
    webview.onDidReceiveMessage((sent: unknown) => this.receive(key, sent));
    webview.html = overviewHtml({
      key,
      title,
      content,
      nonce,
      language: vscode.l10n.bundle ? vscode.env.language : 'en',
      styleSource: webview.cspSource,
      styles: ['overview.css', ...(this.kind.styles ?? [])].map(uriOf),
      script: uriOf('overview.js'),
    });
  }

  private show(key: string, open: Open): void {
    const { title, content } = this.draw(key);
    const html = toHtml(content);
    if (open.panel.title !== title) open.panel.title = title;
    if (html === open.shown) return;
    open.shown = html;
    post(open);
  }

  /** An overview that cannot be drawn says so: an empty page would look as if all were well. */
  private draw(key: string): Overview {
    try {
      return this.kind.draw(key);
    } catch (error) {
      console.error(error);
      return troublePage(key, say);
    }
  }
}

/** A page that was hidden heard nothing meanwhile, and begins anew with what it was written with. */
function catchUp(open: Open): void {
  if (open.shown !== open.written) post(open);
}

function post({ panel, shown }: Open): void {
  void panel.webview.postMessage({ show: shown });
}
