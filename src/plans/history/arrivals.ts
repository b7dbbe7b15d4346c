import type { Day } from '../../calendar/day.ts';
import type { Commit, Versions } from '../../caseload/versions.ts';
import type { Chain } from './chains.ts';

/** When files came in, and what else their commits touched. */
export interface Arrivals {
  /** The day of the case's first commit; what is older was written elsewhere. */
  readonly begins: Day | undefined;
  /** The day on which a file, or another with the same text, first came in. */
  readonly dayOf: (chain: Chain) => Day | undefined;
  /** Whether a commit touched nothing but open records of the case. */
  readonly isOfCaseAlone: (commit: Commit) => boolean;
  /** The day from which on a shallow copy knows of the case; undefined where all is known. */
  readonly knownSince: Day | undefined;
}

export function arrivalsOf(versions: Versions, chains: readonly Chain[]): Arrivals {
  const held = new Map<string, Day>();
  const touched = new Map<string, number>();
  let knownSince: Day | undefined;
  for (const list of [...versions.files.values(), ...versions.gone.values()])
    for (const { blob, commit, before } of list) {
      if (before.length === 0) knownSince = later(knownSince, commit.day);
      touched.set(commit.id, (touched.get(commit.id) ?? 0) + 1);
      if (blob !== undefined) held.set(blob, earlier(held.get(blob), commit.day));
    }
  const own = new Map<string, number>();
  let begins: Day | undefined;
  for (const { versions: list } of chains)
    for (const { version, standing } of list) {
      if (!version.commit) continue;
      const { id, day } = version.commit;
      begins = earlier(begins, day);
      if (standing.is === 'open' || version.blob === undefined) own.set(id, (own.get(id) ?? 0) + 1);
    }
  return {
    begins,
    dayOf: ({ versions: list }) =>
      list
        .flatMap(({ version: { blob, commit } }) =>
          commit && blob !== undefined ? (held.get(blob) ?? commit.day) : [],
        )
        .sort()[0],
    isOfCaseAlone: ({ id }) => own.get(id) === touched.get(id),
    knownSince,
  };
}

function earlier(one: Day | undefined, other: Day): Day {
  return one !== undefined && one < other ? one : other;
}

function later(one: Day | undefined, other: Day): Day {
  return one !== undefined && one > other ? one : other;
}
