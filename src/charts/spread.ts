/** Something written at a height, and the height it would best stand at. */
export interface Placed {
  readonly y: number;
}

interface Between {
  readonly top: number;
  readonly bottom: number;
  readonly gap: number;
}

/**
 * Heights for what is written below each other, each as near to its own as the gap between them
 * allows. Where there is too little room for all, they stand closer, in the same order.
 */
export function spread<P extends Placed>(
  labels: readonly P[],
  { top, bottom, gap }: Between,
): readonly (P & { readonly shown: number })[] {
  const sorted = [...labels].sort((one, other) => one.y - other.y);
  const room = sorted.length > 1 ? Math.min(gap, (bottom - top) / (sorted.length - 1)) : gap;
  const down: number[] = [];
  for (const [index, { y }] of sorted.entries()) {
    down.push(Math.max(y, index === 0 ? top : (down[index - 1] ?? top) + room));
  }
  // Those pushed past the bottom push the others up again.
  let limit = bottom;
  const shown = down.reverse().map((y) => {
    const at = Math.min(y, limit);
    limit = at - room;
    return at;
  });
  return sorted.map((label, index) => ({
    ...label,
    shown: shown[sorted.length - 1 - index] ?? label.y,
  }));
}
