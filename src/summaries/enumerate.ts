import type { View } from './view.ts';

/** Words in a row: `24, 26 and 31`. */
export function enumerate(words: readonly string[], say: View['say']): string {
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  return before.length === 0
    ? last
    : say('{before} and {last}', { before: before.join(', '), last });
}
