import { sentence } from '../text/sentence.ts';
import type { Fault } from './fault.ts';
import { limits } from './limits.ts';

/** A file's bytes as text, or why they are none. A byte order mark stays in the text. */
export type Decoded =
  | { readonly text: string; readonly fault?: undefined }
  | { readonly text: string; readonly fault: Fault };

/**
 * Decodes UTF-8 strictly: bytes of another encoding are told, never guessed, since a save would
 * destroy them. The text beside a fault is good for looking at only.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > limits.fileBytes)
    return { text: loosely(bytes.subarray(0, 8192)), fault: tooLarge() };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const message = sentence('This file is not written in UTF-8: save it with that encoding');
    const place = { span: { start: 0, end: 0 } };
    return { text: loosely(bytes), fault: { check: 'not-utf-8', place, message } };
  }
}

/** The fault of a file past the size limit, which a shell finds before it reads the file. */
export function tooLarge(): Fault {
  const megabytes = limits.fileBytes / 1024 / 1024;
  return {
    check: 'file-too-large',
    place: { span: { start: 0, end: 0 } },
    message: sentence('This file is larger than {megabytes} MB and is not read', { megabytes }),
  };
}

function loosely(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const mark = first === 0xef && second === 0xbb ? 3 : 0;
  return new TextDecoder('latin1').decode(bytes.subarray(mark));
}
