/** A way from one node to another, and what it takes. */
export interface Way<Step> {
  readonly from: string;
  readonly to: string;
  readonly step: Step;
  /** Never negative. */
  readonly cost: number;
}

/** The steps of a course in their order, and what they cost together. */
export interface Course<Step> {
  readonly steps: readonly Step[];
  readonly cost: number;
}

/** The cheapest course from one node to another (Dijkstra 1959); undefined where there is none. */
export function cheapestCourse<Step>(
  start: string,
  end: string,
  ways: readonly Way<Step>[],
): Course<Step> | undefined {
  const leaving = new Map<string, Way<Step>[]>();
  for (const way of ways) leaving.set(way.from, [...(leaving.get(way.from) ?? []), way]);
  const open = new Map<string, Course<Step>>([[start, { steps: [], cost: 0 }]]);
  const settled = new Set<string>();
  for (;;) {
    const nearest = [...open].reduce<[string, Course<Step>] | undefined>(
      (best, next) => (best && best[1].cost <= next[1].cost ? best : next),
      undefined,
    );
    if (!nearest) return undefined;
    const [node, course] = nearest;
    if (node === end) return course;
    open.delete(node);
    settled.add(node);
    for (const { to, step, cost } of leaving.get(node) ?? []) {
      const all = course.cost + cost;
      if (settled.has(to) || all >= (open.get(to)?.cost ?? Infinity)) continue;
      open.set(to, { steps: [...course.steps, step], cost: all });
    }
  }
}
