/** Milliseconds of work after which the editor has its turn. */
const turn = 25;

/** Long work as seen by whoever waits for it, who may stop it. */
export interface Watched {
  /** Asked between two pieces of the work. */
  readonly isStopped: () => boolean;
}

/** The work was stopped by the person who waited for it; nothing of it is to be kept. */
export class Stopped extends Error {}

/**
 * Takes one after the other from work that is done as it is asked for, so that the editor stays
 * free in between.
 *
 * @throws {Stopped} as soon as the work was stopped
 */
export async function gather<Piece>(
  pieces: Iterable<Piece>,
  watched: Watched,
): Promise<readonly Piece[]> {
  const gathered: Piece[] = [];
  let since = performance.now();
  for (const piece of pieces) {
    gathered.push(piece);
    if (performance.now() - since < turn) continue;
    await new Promise(setImmediate);
    if (watched.isStopped()) throw new Stopped();
    since = performance.now();
  }
  return gathered;
}
