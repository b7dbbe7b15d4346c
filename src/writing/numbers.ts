/** The next free id after those given: `N3` after `N1` and `N2`. Ids are never used again. */
export function nextId(letter: 'G' | 'N' | 'S', ids: Iterable<string>): string {
  const numbers = [...ids]
    .filter((id) => id.startsWith(letter))
    .map((id) => Number(id.slice(1)))
    .filter((number) => Number.isInteger(number));
  return `${letter}${Math.max(0, ...numbers) + 1}`;
}
