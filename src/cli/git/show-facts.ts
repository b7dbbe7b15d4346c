import { readFileSync } from 'node:fs';
import { factsText } from '../../plans/compare/facts.ts';
import { decode } from '../../records/decode.ts';
import { findFence } from '../../records/fence.ts';
import { readRecord } from '../../records/read-record.ts';
import { exitCodes } from '../cannot-look.ts';

/**
 * Prints a record as facts, one a line, and the text below them: what git compares in its place.
 * Any other file is printed byte by byte, so that git can always compare.
 */
export function showFacts(file: string): number {
  const bytes = readFileSync(file);
  process.stdout.write(factsIn(bytes) ?? bytes);
  return exitCodes.allWell;
}

function factsIn(bytes: Uint8Array): string | undefined {
  try {
    const { text, fault } = decode(bytes);
    const reading = fault ? undefined : readRecord({ path: '', text });
    // What the schema does not allow is no fact, but it may be what has changed.
    if (!reading?.record || reading.written) return undefined;
    const fence = findFence(text);
    return fence.state === 'closed'
      ? `${factsText(reading.record)}\n${text.slice(fence.body.start)}`
      : undefined;
  } catch {
    return undefined;
  }
}
