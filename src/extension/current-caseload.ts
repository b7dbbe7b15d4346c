import * as vscode from 'vscode';
import type { Day } from '../calendar/day.ts';
import {
  type Caseload,
  changeCaseload,
  emptyCaseload,
  makeCaseload,
} from '../caseload/caseload.ts';
import { type CaseFile, fileCase } from '../caseload/case-file.ts';
import type { Moment } from '../caseload/due.ts';
import { defaultSettings, readSettings } from '../caseload/settings.ts';
import { checkCase, type Finding } from '../checks/run.ts';
import { decode } from '../records/decode.ts';
import type { Reading } from '../records/read-record.ts';
import { today } from './clock.ts';
import {
  findRecordFiles,
  forEachAtOnce,
  pathOf,
  readDocument,
  readFile,
  settingsName,
  type Stamp,
  stampOf,
} from './record-files.ts';

/**
 * The caseload of this window as it stands now: files on disk, with the text of open editors over
 * them. It only reads. Everything shown follows `onDidChange`.
 */
export class CurrentCaseload implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly uris = new Map<string, vscode.Uri>();
  private readonly stamps = new Map<string, Stamp>();
  private findings = new WeakMap<CaseFile, readonly Finding[]>();
  private settingsFile: CaseFile = fileCase(undefined, []);
  private caseload: Caseload = emptyCaseload;
  private day: Day = today();
  private scanned = false;
  /** Changes wait for each other, so that an older reading never covers a newer one. */
  private queue: Promise<void> = Promise.resolve();

  readonly onDidChange = this.changed.event;

  get value(): Caseload {
    return this.caseload;
  }

  get moment(): Moment {
    return { today: this.day, settings: this.caseload.settings };
  }

  /** Whether the workspace was looked through at least once. */
  get isScanned(): boolean {
    return this.scanned;
  }

  uriOf(path: string): vscode.Uri | undefined {
    return this.uris.get(path);
  }

  /** All findings, worked out anew only for cases that changed. */
  allFindings(): readonly Finding[] {
    const { cases, unfiled } = this.caseload;
    return [...cases, unfiled, this.settingsFile].flatMap((file) => this.findingsOf(file));
  }

  findingsOf(file: CaseFile): readonly Finding[] {
    const known = this.findings.get(file);
    if (known) return known;
    const found = checkCase(file, this.moment);
    this.findings.set(file, found);
    return found;
  }

  /** Looks through the workspace: reads what is new or changed, forgets what is gone. */
  scan(): Promise<void> {
    return this.enqueue(async () => {
      const day = today();
      const newDay = day !== this.day;
      this.day = day;
      const newSettings = await this.readSettings();
      if (newSettings) this.stamps.clear();
      const found = [...(await findRecordFiles()), ...newTexts()];
      const changes = new Map<string, Reading | undefined>();
      await forEachAtOnce(found, async (uri) => {
        const path = pathOf(uri);
        const stamp = await stampOf(uri);
        if (stamp !== undefined && this.stamps.get(path) === stamp) return;
        await this.read(uri, changes);
      });
      const there = new Set(found.map(pathOf));
      for (const [path, uri] of this.uris) {
        if (!there.has(path) && !uri.path.endsWith(settingsName)) this.forget(path, changes);
      }
      const first = !this.scanned;
      this.scanned = true;
      if (newDay || newSettings) this.findings = new WeakMap();
      if (changes.size > 0 || newDay || newSettings || first) this.take(changes);
    });
  }

  /** Reads some files again, from their editor where one is open. */
  reread(uris: readonly vscode.Uri[]): Promise<void> {
    return this.enqueue(async () => {
      const changes = new Map<string, Reading | undefined>();
      await forEachAtOnce(uris, (uri) => this.read(uri, changes));
      this.take(changes);
    });
  }

  dispose(): void {
    this.changed.dispose();
  }

  private async read(uri: vscode.Uri, changes: Map<string, Reading | undefined>): Promise<void> {
    const path = pathOf(uri);
    const stamp = await stampOf(uri);
    const editor = vscode.workspace.textDocuments.find(
      (document) => document.uri.toString() === uri.toString() && !document.isClosed,
    );
    const shown = editor && (editor.isDirty || editor.isUntitled) ? editor : undefined;
    const { extraCodes } = this.caseload.settings;
    const reading = shown ? readDocument(shown, extraCodes) : await readFile(uri, extraCodes);
    if (stamp === undefined && !shown) {
      this.forget(path, changes);
      return;
    }
    if (stamp !== undefined) this.stamps.set(path, stamp);
    this.uris.set(path, uri);
    changes.set(path, reading);
  }

  private forget(path: string, changes: Map<string, Reading | undefined>): void {
    this.uris.delete(path);
    this.stamps.delete(path);
    changes.set(path, undefined);
  }

  private take(changes: ReadonlyMap<string, Reading | undefined>): void {
    this.caseload = changeCaseload(this.caseload, changes);
    this.changed.fire();
  }

  /** Reads `caseload.yaml` at the top of the first folder that has one; tells whether it changed. */
  private async readSettings(): Promise<boolean> {
    for (const folder of vscode.workspace.workspaceFolders ?? []) {
      const uri = vscode.Uri.joinPath(folder.uri, settingsName);
      const text = await textOf(uri);
      if (text === undefined) continue;
      const path = pathOf(uri);
      if (this.settingsFile.readings[0]?.text === text) return false;
      const { settings, faults } = readSettings({ path, text });
      this.uris.set(path, uri);
      this.settingsFile = fileCase(undefined, [{ path, text, record: undefined, faults }]);
      this.caseload = makeCaseload(this.caseload.readings, settings);
      return true;
    }
    if (this.settingsFile.readings.length === 0) return false;
    this.settingsFile = fileCase(undefined, []);
    this.caseload = makeCaseload(this.caseload.readings, defaultSettings);
    return true;
  }

  private enqueue(task: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(task, task);
    return this.queue;
  }
}

async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  const open = vscode.workspace.textDocuments.find(
    (document) => document.uri.toString() === uri.toString(),
  );
  if (open) return open.getText();
  try {
    return decode(await vscode.workspace.fs.readFile(uri)).text;
  } catch {
    return undefined;
  }
}

/** Texts not yet saved anywhere. */
function newTexts(): readonly vscode.Uri[] {
  return vscode.workspace.textDocuments
    .filter(({ isUntitled, languageId }) => isUntitled && languageId === 'markdown')
    .map(({ uri }) => uri);
}
