const due = /\bdue["']?[ \t]*:[ \t]*["']?(\d{4}-\d{2}-\d{2})/g;

/**
 * Those of a plan's earlier texts, oldest first, after which a day moved on the way to a later text:
 * to count how often a day was put off, no other needs to be read.
 */
export function whereDaysMoved(earlier: readonly string[], later: string): readonly string[] {
  const days = [...earlier, later].map(daysIn);
  return earlier.filter((_, index) => days[index] !== days[index + 1]);
}

function daysIn(text: string): string {
  return [...text.matchAll(due)].map(([, day]) => day).join(' ');
}
