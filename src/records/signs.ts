import { sentence, type Sentence } from '../text/sentence.ts';
import type { Span } from '../text/span.ts';
import type { Fault } from './fault.ts';

const recordKey = /^[ \t]*(?:[{,][ \t]*)?["']?record["']?[ \t]*:/m;
const conflict = /^(?:<{7}|>{7})(?= |$)/m;
// Everything below the blank but tab and line ends, and the delete sign.
// eslint-disable-next-line no-control-regex -- control signs are what is looked for
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;

/** Whether text that cannot be read looks like a record: a fence or conflict first, and `record:`. */
export function looksLikeRecord(text: string): boolean {
  const head = text.slice(0, 64 * 1024);
  return /^\uFEFF?(?:---|<{7})/.test(head) && recordKey.test(head);
}

/** Conflict markers and control signs, found by a scan before anything is parsed. */
export function signFaults(text: string): readonly Fault[] {
  const faults: Fault[] = [];
  const marker = conflict.exec(text);
  if (marker) {
    faults.push({
      check: 'conflict-marker',
      place: { span: around(marker) },
      message: sentence(
        'A merge conflict is not settled here: keep one of the two sides and take out the markers',
      ),
    });
  }
  const sign = controlSign(text);
  if (sign) {
    faults.push({ check: 'control-character', place: { span: sign.span }, message: sign.message });
  }
  return faults;
}

/** The first control sign of a text, with what to say about it. */
export function controlSign(text: string): { span: Span; message: Sentence } | undefined {
  const sign = control.exec(text);
  if (!sign) return undefined;
  const code = `U+${sign[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  const pattern = 'An invisible control character ({code}) stands here: take it out';
  return { span: around(sign), message: sentence(pattern, { code }) };
}

function around(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}
