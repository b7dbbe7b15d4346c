import type { MarkdownIt } from 'markdown-it';
import * as vscode from 'vscode';
import { SpotLines } from '../records/spot-lines.ts';
import { drawFrontMatter, sheetHtml } from '../writing/record-preview.ts';
import type { Charts } from './charts.ts';
import type { CurrentCaseload } from './current-caseload.ts';
import { sayIt } from './say.ts';
import { pathOf } from './paths.ts';

const pause = 700;

/** A document as its preview last drew it. */
interface Drawn {
  readonly uri: vscode.Uri | undefined;
  readonly text: string;
  readonly html: string | undefined;
}

/**
 * Draws the front matter of records in VS Code's own Markdown preview. A preview that is open is
 * drawn anew when other records change what it says.
 */
export class RecordPreview implements vscode.Disposable {
  private readonly current: CurrentCaseload;
  private readonly charts: Charts;
  private readonly lines = new SpotLines();
  private readonly drawn = new Map<string, Drawn>();
  private readonly follows: vscode.Disposable;
  private timer: NodeJS.Timeout | undefined;

  constructor(current: CurrentCaseload, charts: Charts) {
    this.current = current;
    this.charts = charts;
    this.follows = vscode.Disposable.from(
      current.onDidChange(() => {
        this.refreshSoon();
      }),
      // The preview that asked for them is not open yet.
      charts.onDidArrive(() => {
        this.refreshSoon();
      }),
    );
  }

  /** What VS Code's Markdown extension calls with its renderer. */
  readonly extendMarkdownIt = (md: MarkdownIt): MarkdownIt =>
    drawFrontMatter(md, (text, environment) => {
      const uri = documentOf(environment);
      const html = this.draw(uri, text);
      this.drawn.set(uri?.toString() ?? '', { uri, text, html });
      return html;
    });

  dispose(): void {
    clearTimeout(this.timer);
    this.follows.dispose();
  }

  private draw(uri: vscode.Uri | undefined, text: string): string | undefined {
    const { value: caseload, moment } = this.current;
    const charts = this.charts.now;
    const { lines } = this;
    return sheetHtml({ path: this.pathFor(uri), text, caseload, moment, charts, lines }, sayIt);
  }

  /** The path a document is known by, also where it shows an earlier revision of a file. */
  private pathFor(uri: vscode.Uri | undefined): string {
    if (!uri) return '';
    const path = pathOf(uri);
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    if (this.current.value.readings.has(path) || !folder) return path;
    return pathOf(uri.with({ scheme: folder.uri.scheme, query: '', fragment: '' }));
  }

  private refreshSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.refresh();
    }, pause);
  }

  private refresh(): void {
    if (!isPreviewOpen()) {
      this.drawn.clear();
      return;
    }
    const isStale = [...this.drawn.values()].some(
      ({ uri, text, html }) => this.draw(uri, text) !== html,
    );
    if (!isStale) return;
    this.drawn.clear();
    void vscode.commands.executeCommand('markdown.preview.refresh');
  }
}

/** VS Code's renderer hands over which document it renders; a bare text has none. */
function documentOf(environment: unknown): vscode.Uri | undefined {
  const { currentDocument } = (environment ?? {}) as { readonly currentDocument?: unknown };
  return currentDocument instanceof vscode.Uri ? currentDocument : undefined;
}

function isPreviewOpen(): boolean {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .some(
      ({ input }) =>
        (input instanceof vscode.TabInputWebview || input instanceof vscode.TabInputCustom) &&
        input.viewType.includes('markdown.preview'),
    );
}
