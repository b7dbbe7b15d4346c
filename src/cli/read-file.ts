import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { decode, tooLarge } from '../records/decode.ts';
import type { Fault } from '../records/fault.ts';
import type { ExtraCodes } from '../records/interpret.ts';
import { limits } from '../records/limits.ts';
import { looksLikeRecord, type Reading, readRecord, unreadable } from '../records/read-record.ts';
import { sentence } from '../text/sentence.ts';

const headBytes = 8 * 1024;

/**
 * Reads one file of a disk as a record, `path` being its name in the caseload. Never throws: a
 * file that cannot be opened is told in its reading. Undefined is a file that is not ours.
 */
export function readFile(file: string, path: string, extra: ExtraCodes): Reading | undefined {
  try {
    if (statSync(file).size > limits.fileBytes) {
      const head = looseTexts(headOf(file)).find(looksLikeRecord);
      return head === undefined ? undefined : unreadable(path, tooLarge(), head);
    }
    const bytes = readFileSync(file);
    const { text, fault } = decode(bytes);
    if (!fault) return readRecord({ path, text }, extra);
    const loose = looseTexts(bytes).find(looksLikeRecord);
    return loose === undefined ? undefined : unreadable(path, fault, loose);
  } catch (error) {
    return unreadable(path, cannotOpen(error));
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'This file or folder may not be opened by you: permission is denied',
  EPERM: 'This file or folder may not be opened by you: permission is denied',
  ENOENT: 'This file is not there: it is gone, or a link points to nothing',
  ELOOP: 'This link leads in a circle',
};

/** The fault of a file or folder that the system does not open. */
export function cannotOpen(error: unknown): Fault {
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? '';
  const words = Object.hasOwn(reasons, code) ? reasons[code] : undefined;
  return {
    check: 'file-not-readable',
    place: { span: { start: 0, end: 0 } },
    message: words
      ? sentence(words)
      : sentence('This file or folder cannot be opened ({code})', { code: code || 'unknown' }),
  };
}

/** The first bytes of a file. */
export function headOf(file: string): Uint8Array {
  const bytes = new Uint8Array(headBytes);
  const descriptor = openSync(file, 'r');
  try {
    return bytes.subarray(0, readSync(descriptor, bytes, 0, headBytes, 0));
  } finally {
    closeSync(descriptor);
  }
}

/** Bytes as the texts they could stand for, good for a look at whether the file is ours. */
function looseTexts(bytes: Uint8Array): readonly string[] {
  return ['utf-8', 'utf-16le', 'utf-16be'].map((encoding) =>
    new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes),
  );
}
