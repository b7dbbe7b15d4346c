import type * as vscode from 'vscode';
import type { Texts } from '../../plans/review/reviews.ts';
import { decode, type Decoded } from '../../records/decode.ts';
import { type Reading, readRecord, unreadable } from '../../records/read-record.ts';
import type { CurrentCaseload } from '../current-caseload.ts';
import { readFile } from '../record-files.ts';
import type { Past } from './past.ts';

/** So many texts are remembered at most: some megabytes. */
const kept = 5_000;

/** Earlier texts of records, by git's names of them: fetched once, and read once when asked for. */
export class EarlierTexts implements Texts {
  private readonly texts = new Map<string, Decoded>();
  private readonly readings = new Map<string, Reading | undefined>();
  private readonly past: Past;
  private readonly current: CurrentCaseload;
  private codes = '';

  constructor(past: Past, current: CurrentCaseload) {
    this.past = past;
    this.current = current;
  }

  /** Makes sure that all these texts are known, as far as git has them. */
  async fetch(blobs: readonly string[]): Promise<void> {
    // What was fetched before is still to be read from, as long as nothing new is asked for.
    if (blobs.length === 0) return;
    this.forgetWhereNeeded(blobs.length);
    const wanted = [...new Set(blobs)].filter((blob) => !this.texts.has(blob));
    if (wanted.length === 0) return;
    for (const [blob, bytes] of await this.past.texts(wanted)) this.texts.set(blob, decode(bytes));
  }

  text(blob: string): string | undefined {
    return this.texts.get(blob)?.text;
  }

  reading(blob: string): Reading | undefined {
    const decoded = this.texts.get(blob);
    if (!decoded) return undefined;
    if (!this.readings.has(blob)) this.readings.set(blob, this.read(blob, decoded));
    return this.readings.get(blob);
  }

  /** A file that a person chose, wherever it is. */
  fileAt(uri: vscode.Uri): Promise<Reading | undefined> {
    return readFile(uri, this.current.value.settings.extraCodes);
  }

  private read(path: string, { text, fault }: Decoded): Reading | undefined {
    if (fault) return unreadable(path, fault, text);
    return readRecord({ path, text }, this.current.value.settings.extraCodes);
  }

  /** Codes of the agency's own decide how a text is read. */
  private forgetWhereNeeded(coming: number): void {
    const codes = JSON.stringify(this.current.value.settings.extraCodes);
    const isFull = this.texts.size + coming > kept;
    if (isFull) this.texts.clear();
    if (isFull || codes !== this.codes) this.readings.clear();
    this.codes = codes;
  }
}
