import type { Day } from '../../calendar/day.ts';
import type { CaseFile, Spot } from '../../caseload/case-file.ts';

/** One of the things behind a number: the case it is of, and the line it stands on. */
export interface Instance extends Spot {
  /** Undefined for a file that names no case. */
  readonly id: string | undefined;
  /** The pseudonym; undefined where no record tells it that may be shown. */
  readonly client: string | undefined;
  /** What it is known by within its case: the id of a goal or of a need. */
  readonly what?: string | undefined;
  readonly day?: Day | undefined;
}

/** A number that can be opened: how many things, in how many cases, and each of them. */
export interface Counted {
  readonly count: number;
  readonly cases: number;
  readonly instances: readonly Instance[];
}

export function counted(instances: readonly Instance[]): Counted {
  const cases = new Set(instances.flatMap(({ id }) => id ?? [])).size;
  return { count: instances.length, cases, instances };
}

/** Things under the groups they fall into, a number for each of the groups named, in their order. */
export function countedBy<Key extends string>(
  keys: readonly Key[],
  grouped: readonly (readonly [Key, Instance])[],
): Readonly<Record<Key, Counted>> {
  const groups = new Map<Key, Instance[]>(keys.map((key) => [key, []]));
  for (const [key, instance] of grouped) groups.get(key)?.push(instance);
  const numbers = [...groups].map(([key, instances]) => [key, counted(instances)] as const);
  return Object.fromEntries(numbers) as Record<Key, Counted>;
}

/** What a case is known by to a reader. */
export type CaseName = Pick<Instance, 'id' | 'client'>;

/** Where a case is opened that no certain line stands for: its first file. */
export function anywhereIn(file: CaseFile): Spot | undefined {
  const [reading] = file.readings;
  return reading && { reading, at: [] };
}
