import type { Check } from '../checks/check.ts';

/** How long a check took over all records it was asked about, and how often it ran. */
export interface CheckTime {
  readonly id: string;
  readonly milliseconds: number;
  readonly runs: number;
}

/** Takes the time of each check. */
export class Stopwatch {
  private readonly times = new Map<string, CheckTime>();

  readonly watch = <Value>({ id }: Check, work: () => Value): Value => {
    const started = performance.now();
    try {
      return work();
    } finally {
      const { milliseconds = 0, runs = 0 } = this.times.get(id) ?? {};
      const took = performance.now() - started;
      this.times.set(id, { id, milliseconds: milliseconds + took, runs: runs + 1 });
    }
  };

  /** The slowest first. */
  read(): readonly CheckTime[] {
    return [...this.times.values()].sort(
      (one, other) => other.milliseconds - one.milliseconds || (one.id < other.id ? -1 : 1),
    );
  }
}
