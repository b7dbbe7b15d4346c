/** What is held against each other; `undefined` stands for the files as they are now. */
export interface Range {
  readonly from: string;
  readonly to: string | undefined;
  /** Whether to begin where the two went their ways. */
  readonly fromBase: boolean;
}

/**
 * Two revisions from what was typed: nothing, `REV`, `A..B` or `A...B`. An end that is left out
 * is HEAD.
 */
export function rangeFrom(typed: string | undefined): Range {
  if (typed === undefined) return { from: 'HEAD', to: undefined, fromBase: false };
  const [, from, dots, to] = /^(.*?)(\.{2,3})(.*)$/s.exec(typed) ?? [];
  if (dots === undefined) return { from: typed, to: undefined, fromBase: false };
  return { from: from || 'HEAD', to: to || 'HEAD', fromBase: dots === '...' };
}
