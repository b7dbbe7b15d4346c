import { writeSync } from 'node:fs';
import { exitCodes } from './cannot-look.ts';
import { onLines } from './printable.ts';

/**
 * Lets the command end quietly where its reader has gone, as with `| head`, and with code 2 where
 * its output cannot be written for another reason.
 */
export function watchOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.exitCode = exitCodes.couldNotLook;
    tell(`The output cannot be written: ${error.message}`);
  });
  process.stderr.on('error', () => {
    // Nobody is left to tell.
  });
}

/** Writes lines to the standard output; the process ends only once all of it is written. */
export function print(text: string): void {
  process.stdout.write(onLines(text.endsWith('\n') ? text : `${text}\n`));
}

/** Tells the person at the terminal something beside the output. */
export function tell(text: string): void {
  process.stderr.write(onLines(text.endsWith('\n') ? text : `${text}\n`));
}

const quietFor = 500;
const between = 100;

/** Shows on a terminal, once work has gone on for half a second, how far it has come. */
export class Progress {
  private readonly started = performance.now();
  private shownAt = -Infinity;

  /** `words` gives one line about the work so far; it is asked only when there is need to. */
  show(words: () => string): void {
    if (!process.stderr.isTTY) return;
    const now = performance.now();
    if (now - this.started < quietFor || now - this.shownAt < between) return;
    this.shownAt = now;
    this.write(`\r${onLines(words())}\u001B[K`);
  }

  end(): void {
    if (this.shownAt > 0) this.write('\r\u001B[K');
  }

  /** Written at once, since the work leaves the stream no time. */
  private write(text: string): void {
    try {
      writeSync(process.stderr.fd, text);
    } catch {
      // A terminal that cannot take a line of progress now may miss it.
    }
  }
}
