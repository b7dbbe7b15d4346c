import type * as vscode from 'vscode';
import type { Texts } from '../../plans/review/reviews.ts';
import { decode } from '../../records/decode.ts';
import { type Reading, readRecord, unreadable } from '../../records/read-record.ts';
import type { CurrentCaseload } from '../current-caseload.ts';
import { readFile } from '../record-files.ts';
import type { Past } from './past.ts';

/** So many readings are remembered at most: some megabytes. */
const kept = 5_000;
/** So many texts are read before other work gets its turn. */
const breath = 20;

/** What earlier texts of records say, by git's names of them: read once. */
export class EarlierTexts {
  private readonly known = new Map<string, Reading | undefined>();
  private readonly past: Past;
  private readonly current: CurrentCaseload;
  private codes = '';

  constructor(past: Past, current: CurrentCaseload) {
    this.past = past;
    this.current = current;
  }

  /** All readings that are known, with those asked for among them. */
  async read(blobs: readonly string[]): Promise<Texts> {
    this.forgetWhereNeeded(blobs.length);
    const wanted = [...new Set(blobs)].filter((blob) => !this.known.has(blob));
    const texts = wanted.length > 0 ? await this.past.texts(wanted) : new Map<string, Uint8Array>();
    for (const [index, blob] of wanted.entries()) {
      if (index % breath === breath - 1) await pause();
      const bytes = texts.get(blob);
      if (bytes) this.known.set(blob, this.readBytes(blob, bytes));
    }
    return this.known;
  }

  async reading(blob: string): Promise<Reading | undefined> {
    return (await this.read([blob])).get(blob);
  }

  /** A file that a person chose, wherever it is. */
  fileAt(uri: vscode.Uri): Promise<Reading | undefined> {
    return readFile(uri, this.current.value.settings.extraCodes);
  }

  private readBytes(path: string, bytes: Uint8Array): Reading | undefined {
    const { text, fault } = decode(bytes);
    if (fault) return unreadable(path, fault, text);
    return readRecord({ path, text }, this.current.value.settings.extraCodes);
  }

  /** Codes of the agency's own decide how a text is read. */
  private forgetWhereNeeded(coming: number): void {
    const codes = JSON.stringify(this.current.value.settings.extraCodes);
    if (codes !== this.codes || this.known.size + coming > kept) this.known.clear();
    this.codes = codes;
  }
}

/** Lets everything else that waits have its turn. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
