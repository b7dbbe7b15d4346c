import { nearMiss } from '../../text/near-miss.ts';

const shortestForOne = 6;
const shortestForTwo = 12;

/**
 * The known measure that a name was most likely meant as, where just one is so near that a slip of
 * the pen explains the difference. Case, blanks and hyphens are often slips. A number in a name
 * never is (`phq-2` is no `phq-9`), nor the first letter of a word (`family-walks` and
 * `family-talks`); for those a reading has its own name in peace.
 */
export function meantMeasure(name: string, known: readonly string[]): string | undefined {
  const alike = known.filter((measure) => lettersOf(measure) === lettersOf(name));
  const near = alike.length > 0 ? alike : known.filter((measure) => isNear(name, measure));
  return near.length === 1 ? near[0] : undefined;
}

function isNear(name: string, measure: string): boolean {
  if (measure.length < shortestForOne || markOf(name) !== markOf(measure)) return false;
  return nearMiss(name, [measure], measure.length < shortestForTwo ? 1 : 2) !== undefined;
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** What a slip leaves as it is: the first letter of each word, and all numbers. */
function markOf(name: string): string {
  return (name.toLowerCase().match(/\d+|(?<!\p{L})\p{L}/gu) ?? []).join(' ');
}
