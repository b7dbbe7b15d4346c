/** Words boiled down to letters and digits, so that spacing, case and markup make no difference. */
export function boiledDown(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
