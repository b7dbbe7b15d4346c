import type { Plain, PlainMap } from '../../records/plain.ts';
import type { Kind } from '../../records/record.ts';
import { likeness, type LikenessWords, likenessWords } from '../../text/likeness.ts';

/** What makes an item of a list the same item in another version of the record. */
export interface Identity {
  /** The key that names the item for good, as `id`. */
  readonly id?: string;
  /** Texts that an item without such a name is known by, each with how much it counts. */
  readonly words: readonly { readonly count: number; readonly of: (item: PlainMap) => string }[];
  /** How alike, from 0 to 1, items without a common name must be; without it only names count. */
  readonly least?: number;
  /** Whether the only item left on one side goes with the only one left on the other. */
  readonly pairsTheLast?: boolean;
}

/** An item read once for all the others it is held beside. */
export interface Known {
  readonly id: string | undefined;
  readonly words: readonly { readonly count: number; readonly read: LikenessWords }[];
}

export function knownBy(identity: Identity, item: PlainMap): Known {
  const id = identity.id === undefined ? undefined : item[identity.id];
  return {
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : undefined,
    words: identity.words.map(({ count, of }) => ({ count, read: likenessWords(of(item)) })),
  };
}

/** How alike two items are in their words, from 0 to 1; what neither has does not count. */
export function alike(one: Known, other: Known): number {
  let most = 0;
  let sum = 0;
  for (const [index, { count, read }] of one.words.entries()) {
    const beside = other.words[index]?.read;
    if (!beside || (read.count === 0 && beside.count === 0)) continue;
    most += count;
    sum += count * likeness(read, beside);
  }
  return most === 0 ? 0 : sum / most;
}

function text(value: Plain | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The texts under a key of the items of a list. */
function textsIn(list: Plain | undefined, key: string): string {
  if (!Array.isArray(list)) return '';
  return (list as readonly Plain[])
    .map((item) =>
      typeof item === 'object' && item !== null ? text((item as PlainMap)[key]) : text(item),
    )
    .join(' ');
}

const saying = (key: string): Identity['words'] => [{ count: 1, of: (item) => text(item[key]) }];

/** How items are known again, by the keys on the way to their list; other lists are one value. */
export const identities: Readonly<Partial<Record<Kind, Readonly<Record<string, Identity>>>>> = {
  plan: {
    phases: { id: 'phase', words: saying('what'), least: 0.6 },
    goals: {
      id: 'id',
      words: [
        { count: 3, of: (goal) => text(goal['goal']) },
        { count: 1, of: (goal) => textsIn(goal['measures'], 'name') },
        { count: 1, of: (goal) => textsIn(goal['steps'], 'step') },
      ],
      least: 0.6,
    },
    'goals/*/measures': {
      id: 'name',
      words: [
        { count: 1, of: ({ name }) => text(name) },
        { count: 1, of: ({ unit }) => text(unit) },
      ],
      least: 0.5,
      pairsTheLast: true,
    },
    'goals/*/steps': { words: saying('step'), least: 0.5 },
    'goals/*/strategies': {
      words: [
        { count: 4, of: ({ strategy }) => text(strategy) },
        { count: 1, of: ({ type }) => text(type) },
      ],
      least: 0.5,
    },
    'goals/*/strategies/*/activities': { words: saying('activity'), least: 0.5 },
    'goals/*/evaluation': { words: saying('method'), least: 0.5 },
  },
  assessment: {
    needs: { id: 'id', words: saying('need'), least: 0.6 },
    strengths: { id: 'id', words: saying('strength'), least: 0.6 },
  },
  case: {
    members: { id: 'who', words: [] },
    supports: { id: 'who', words: [] },
    consents: { words: saying('for'), least: 0.5 },
  },
};
