import areas from './areas.json' with { type: 'json' };

/** An area of life, as plans divide it: housing, work, family. */
export type Area = keyof typeof areas;

const patterns: readonly (readonly [Area, RegExp])[] = Object.entries(areas).map(
  ([area, words]) => [area as Area, new RegExp(`\\b(?:${words.join('|')})(?:s|es|'s)?\\b`)],
);

/** A place one comes to, of which nothing more is said: `be on time to work`, but `return to work`. */
const place = /(?<!\b(?:go|goes|return|returns|back)) to (?:work|school|class|court|church)\b/g;

/** The areas of life that words speak of; none where they speak of none that is known. */
export function areasIn(words: string): ReadonlySet<Area> {
  const told = words.replace(place, '');
  return new Set(patterns.flatMap(([area, pattern]) => (pattern.test(told) ? [area] : [])));
}

/** Whether both speak of some area, and of none together. */
export function areApart(one: string, other: string): boolean {
  const first = areasIn(one);
  const second = areasIn(other);
  return first.size > 0 && second.size > 0 && ![...first].some((area) => second.has(area));
}
