/** A number for a sentence: two decimals where it has any, never `-0`. */
export function shown(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

/** A share of 1 as whole percent. */
export function percent(share: number): number {
  return Math.round(share * 100) + 0;
}

/** A probability for a sentence, as it is written after a P: `= 0.031`, `< 0.001`. */
export function shownChance(chance: number): string {
  return chance < 0.001 ? '< 0.001' : `= ${chance.toFixed(3)}`;
}
