import type { Flow, Mark } from '../../../src/summaries/caseload/small-cells.ts';

/** Numbers that add up, as somebody sees them who has only the export. */
export interface Seen<Key> {
  readonly flows: readonly Flow<Key>[];
  readonly marks: ReadonlyMap<Key, Mark>;
}

/**
 * The hidden numbers that can have one value only. Each other one is shown to have two by a whole
 * second set of numbers, which is held against all that is seen before it counts. The reader is
 * taken to know more than anybody does: that `hidden` is 5 or more wherever it is.
 */
export function workedOut<Key>({ flows, marks }: Seen<Key>): readonly Key[] {
  const hidden = flows.filter((flow) => flow.isShown && marks.get(flow.key) !== 'shown');
  return hidden
    .filter((target) => {
      const others = [1, -1].map((change) => changedBy(target, change, { flows, marks }));
      return !others.some((other) => other && fits(other, { flows, marks }));
    })
    .map(({ key }) => key);
}

type Changes<Key> = ReadonlyMap<Flow<Key>, number>;

/** Searches for what else has to change by one where this number does, breadth first. */
function changedBy<Key>(
  target: Flow<Key>,
  change: number,
  seen: Seen<Key>,
): Changes<Key> | undefined {
  const allowed = (flow: Flow<Key>, by: number): boolean => {
    const [least, most] = boundsOf(flow, seen.marks);
    return flow.count + by >= least && flow.count + by <= most;
  };
  if (!allowed(target, change)) return undefined;
  const [start, end] = change === 1 ? [target.to, target.from] : [target.from, target.to];
  const queue: { readonly at: string; readonly changes: Changes<Key> }[] = [
    { at: start, changes: new Map([[target, change]]) },
  ];
  const visited = new Set([start]);
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { at, changes } = next;
    if (at === end) return changes;
    for (const { flow, by, to } of seen.flows.flatMap((each) => stepsFrom(at, each))) {
      if (changes.has(flow) || visited.has(to) || !allowed(flow, by)) continue;
      visited.add(to);
      queue.push({ at: to, changes: new Map([...changes, [flow, by]]) });
    }
  }
  return undefined;
}

interface Step<Key> {
  readonly flow: Flow<Key>;
  readonly by: 1 | -1;
  readonly to: string;
}

function stepsFrom<Key>(at: string, flow: Flow<Key>): readonly Step<Key>[] {
  if (flow.from === at) return [{ flow, by: 1, to: flow.to }];
  return flow.to === at ? [{ flow, by: -1, to: flow.from }] : [];
}

/** Whether a second set of numbers agrees with every number shown, every mark and every sum. */
function fits<Key>(changes: Changes<Key>, { flows, marks }: Seen<Key>): boolean {
  const balance = new Map<string, number>();
  const isWithin = flows.every((flow) => {
    const value = flow.count + (changes.get(flow) ?? 0);
    balance.set(flow.from, (balance.get(flow.from) ?? 0) - value);
    balance.set(flow.to, (balance.get(flow.to) ?? 0) + value);
    const [least, most] = boundsOf(flow, marks);
    return value >= least && value <= most;
  });
  return isWithin && [...balance.values()].every((sum) => sum === 0);
}

function boundsOf<Key>(
  { key, count, isShown }: Flow<Key>,
  marks: ReadonlyMap<Key, Mark>,
): readonly [least: number, most: number] {
  if (!isShown) return [0, Infinity];
  const mark = marks.get(key);
  if (mark === 'small') return [1, 4];
  if (mark === 'hidden') return [count < 5 ? 1 : 5, Infinity];
  return [count, count];
}
