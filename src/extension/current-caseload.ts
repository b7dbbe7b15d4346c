import * as vscode from 'vscode';
import {
  type Caseload,
  changeCaseload,
  emptyCaseload,
  makeCaseload,
} from '../caseload/caseload.ts';
import type { CaseFile } from '../caseload/case-file.ts';
import type { Moment } from '../caseload/due.ts';
import { isSameOutside, nothingOutside, type Outside } from '../caseload/outside.ts';
import { defaultSettings } from '../caseload/settings.ts';
import { checkSettings } from '../checks/check-settings.ts';
import { Checking } from '../checks/checking.ts';
import type { Finding } from '../checks/finding.ts';
import type { Reading } from '../records/read-record.ts';
import { forEachAtOnce } from './at-once.ts';
import { today } from './clock.ts';
import { pathOf } from './paths.ts';
import {
  findRecordFiles,
  readDocument,
  readFile,
  type Stamp,
  stampOf,
  unsavedText,
} from './record-files.ts';
import { findSettings, type SettingsFile } from './settings-file.ts';

const writingPause = 150;

/**
 * The caseload of this window as it stands now: files on disk, with the text of open editors over
 * them. It only reads. Everything shown follows `onDidChange`.
 */
export class CurrentCaseload implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly lookedThrough = new vscode.EventEmitter<void>();
  private readonly failed = new vscode.EventEmitter<unknown>();
  private readonly uris = new Map<string, vscode.Uri>();
  private readonly stamps = new Map<string, Stamp>();
  private settingsFile: SettingsFile | undefined;
  private caseload: Caseload = emptyCaseload;
  private checking = new Checking({ today: today(), settings: emptyCaseload.settings });
  private scanned = false;
  /** Changes wait for each other, so that an older reading never covers a newer one. */
  private queue: Promise<void> = Promise.resolve();

  readonly onDidChange = this.changed.event;
  /** The workspace was looked through, whether or not anything had changed. */
  readonly onDidScan = this.lookedThrough.event;
  /** Something could not be looked at, with the error; what is known stays as it was. */
  readonly onDidFail = this.failed.event;

  get value(): Caseload {
    return this.caseload;
  }

  get moment(): Moment {
    return this.checking.moment;
  }

  /** Whether the workspace was looked through at least once. */
  get isScanned(): boolean {
    return this.scanned;
  }

  uriOf(path: string): vscode.Uri | undefined {
    const { settingsFile } = this;
    return path === settingsFile?.reading.path ? settingsFile.uri : this.uris.get(path);
  }

  /** Whether the last look through the workspace came upon this file, record or not. */
  knows(uri: vscode.Uri): boolean {
    return this.uris.get(pathOf(uri))?.toString() === uri.toString();
  }

  /** Whether files that are known lie below this folder. */
  knowsBelow(folder: vscode.Uri): boolean {
    const path = `${folder.path}/`;
    return [...this.uris.values()].some((uri) => uri.path.startsWith(path));
  }

  /** All findings; after a change only those checks run again that it bears on. */
  allFindings(): readonly Finding[] {
    const { cases, unfiled } = this.caseload;
    return [
      ...[...cases, unfiled].flatMap((file) => this.findingsOf(file)),
      ...(this.settingsFile ? checkSettings(this.settingsFile, this.moment) : []),
    ];
  }

  findingsOf(file: CaseFile): readonly Finding[] {
    return this.checking.check(file);
  }

  /** Looks through the workspace: reads what is new or changed, forgets what is gone. */
  scan(): Promise<void> {
    return this.enqueue(async () => {
      const day = today();
      const newDay = day !== this.moment.today;
      const newSettings = await this.readSettings();
      this.judgeAt({ ...this.moment, today: day, settings: this.caseload.settings });
      const found = [...(await findRecordFiles()), ...newTexts()];
      const changes = new Map<string, Reading | undefined>();
      await forEachAtOnce(found, async (uri) => {
        const stamp = await stampOf(uri);
        if (stamp !== undefined && this.stamps.get(pathOf(uri)) === stamp) return;
        await this.read(uri, changes);
      });
      const there = new Set(found.map(pathOf));
      for (const path of this.uris.keys()) if (!there.has(path)) this.forget(path, changes);
      const first = !this.scanned;
      this.scanned = true;
      this.take(changes, newDay || newSettings || first);
      this.lookedThrough.fire();
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

  /** Takes over what was found out of files beside what stands in them. */
  know(news: Partial<Outside>): void {
    const { outside = nothingOutside } = this.moment;
    const now = { ...outside, ...news };
    if (isSameOutside(now, outside)) return;
    this.judgeAt({ ...this.moment, outside: now });
    if (this.scanned) this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
    this.lookedThrough.dispose();
    this.failed.dispose();
  }

  private async read(uri: vscode.Uri, changes: Map<string, Reading | undefined>): Promise<void> {
    const path = pathOf(uri);
    // Taken before reading: a file that changes under the reading is read again by the next scan.
    const stamp = await stampOf(uri);
    const unsaved = unsavedText(uri);
    if (stamp === undefined && !unsaved) {
      this.forget(path, changes);
      return;
    }
    const { extraCodes } = this.caseload.settings;
    const wasRecord = this.caseload.readings.has(path);
    const reading = unsaved
      ? readDocument(unsaved, extraCodes)
      : ((await readFile(uri, extraCodes)) ??
        // A program that is writing the file may have emptied it first: it is given a moment.
        (wasRecord ? await later(() => readFile(uri, extraCodes)) : undefined));
    if (stamp !== undefined) this.stamps.set(path, stamp);
    this.uris.set(path, uri);
    changes.set(path, reading);
  }

  private forget(path: string, changes: Map<string, Reading | undefined>): void {
    this.uris.delete(path);
    this.stamps.delete(path);
    changes.set(path, undefined);
  }

  /** Takes over what was read, and tells of it where it says anything new. */
  private take(changes: ReadonlyMap<string, Reading | undefined>, tell = false): void {
    const { readings } = this.caseload;
    const news = [...changes].filter(([path, reading]) => !isSame(reading, readings.get(path)));
    if (news.length === 0 && !tell) return;
    this.caseload = changeCaseload(this.caseload, new Map(news));
    this.changed.fire();
  }

  /** What was found before holds as far as the new moment does not bear on it. */
  private judgeAt(moment: Moment): void {
    this.checking = this.checking.at(moment);
  }

  /** Reads `caseload.yaml`; tells whether it changed. One that is broken leaves the last in force. */
  private async readSettings(): Promise<boolean> {
    const file = await findSettings();
    const before = this.settingsFile?.reading;
    if (file?.reading.path === before?.path && isSame(file?.reading, before)) return false;
    this.settingsFile = file;
    const last = this.caseload.settings;
    const settings = file ? (file.settings ?? last) : defaultSettings;
    // Codes of the agency's own decide how records are read; all else only how they are judged.
    if (JSON.stringify(settings.extraCodes) !== JSON.stringify(last.extraCodes))
      this.stamps.clear();
    this.caseload = makeCaseload(this.caseload.readings, settings);
    return true;
  }

  private enqueue(task: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(task).catch((error: unknown) => {
      this.failed.fire(error);
    });
    return this.queue;
  }
}

/** Whether a file says what it said before, with the same things wrong. */
function isSame(one: Reading | undefined, other: Reading | undefined): boolean {
  if (!one || !other) return one === other;
  return one.text === other.text && JSON.stringify(one.faults) === JSON.stringify(other.faults);
}

async function later<Value>(look: () => Promise<Value>): Promise<Value> {
  await new Promise((resolve) => setTimeout(resolve, writingPause));
  return look();
}

/** Texts not yet saved anywhere. */
function newTexts(): readonly vscode.Uri[] {
  return vscode.workspace.textDocuments
    .filter(({ isUntitled, languageId }) => isUntitled && languageId === 'markdown')
    .map(({ uri }) => uri);
}
