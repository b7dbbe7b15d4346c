import * as vscode from 'vscode';
import { say } from '../say.ts';
import type { Watched } from './in-slices.ts';

/** Nobody needs to be told of work that is done by then. */
const patience = 1_000;
/** Milliseconds between two words of how far it is. */
const breath = 200;

/** Work on many cases: how many of them it has begun with, and whether it was stopped. */
export class Work implements Watched {
  private readonly begun = new Set<object>();
  private expected = 1;
  private stopped = false;
  private tell: ((words: string) => void) | undefined;
  private told = 0;

  readonly isStopped = (): boolean => this.stopped;

  readonly stop = (): void => {
    this.stopped = true;
  };

  /** Of how many cases it is. */
  get all(): number {
    return this.expected;
  }

  expect(all: number): void {
    this.expected = all;
  }

  readonly begin = (file: object): void => {
    this.begun.add(file);
    if (!this.tell || performance.now() - this.told < breath) return;
    this.told = performance.now();
    this.tell(this.inWords());
  };

  /** From now on tells how far the work is. */
  tellTo(tell: (words: string) => void): void {
    this.tell = tell;
    if (this.all > 1) tell(this.inWords());
  }

  private inWords(): string {
    const number = new Intl.NumberFormat(vscode.env.language);
    return say('{done} of {all} cases', {
      done: number.format(this.begun.size),
      all: number.format(this.all),
    });
  }
}

interface Watching {
  readonly title: string;
  readonly work: Work;
  /** Whether nobody has asked for it just now: then it is shown at the window's foot alone. */
  readonly isQuiet?: boolean;
}

/** Waits for work, and shows how far it is where it takes long; what was asked for can be stopped. */
export async function watch<Result>(
  { title, work, isQuiet = false }: Watching,
  done: Promise<Result>,
): Promise<Result> {
  const timer = setTimeout(() => {
    const location = isQuiet
      ? vscode.ProgressLocation.Window
      : vscode.ProgressLocation.Notification;
    void vscode.window.withProgress(
      { location, title, cancellable: true },
      async (progress, token) => {
        token.onCancellationRequested(work.stop);
        work.tellTo((message) => {
          progress.report({ message });
        });
        await done.catch(() => undefined);
      },
    );
  }, patience);
  try {
    return await done;
  } finally {
    clearTimeout(timer);
  }
}
