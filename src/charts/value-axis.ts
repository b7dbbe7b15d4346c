import { roundNumbers, roundStep } from './numbers.ts';

/** From where to where the numbers of a picture go, and the ones that are written beside it. */
export interface ValueAxis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/**
 * An axis on which all the numbers have room. Numbers that are all alike stand in the middle, and
 * amounts start at 0 where that costs little. Undefined for none, or where they lie too far apart
 * to reckon with.
 */
export function valueAxis(numbers: readonly number[], count: number): ValueAxis | undefined {
  let low = Infinity;
  let high = -Infinity;
  for (const number of numbers) {
    low = Math.min(low, number);
    high = Math.max(high, number);
  }
  if (!(Math.abs(low) < 1e300 && Math.abs(high) < 1e300)) return undefined;
  const size = Math.max(Math.abs(low), Math.abs(high));
  // What lies closer than this cannot be told apart by numbers that are written out.
  if (size < 1e-100 || high - low <= size * 1e-9) [low, high] = around(size < 1e-100 ? 0 : low);
  if (low > 0 && low < (high - low) * 1.5) low = 0;
  if (high < 0 && -high < (high - low) * 1.5) high = 0;
  const step = roundStep((high - low) / count);
  low = Math.floor(low / step + 1e-9) * step;
  high = Math.ceil(high / step - 1e-9) * step;
  return { low, high, ticks: roundNumbers(low, high, (high - low) / step) };
}

/** An axis over a range that is given, such as that of an instrument. */
export function axisOver(low: number, high: number, count: number): ValueAxis {
  return { low, high, ticks: roundNumbers(low, high, count) };
}

/** What lies around a number when there is no other to compare it with. */
function around(number: number): [low: number, high: number] {
  if (number === 0) return [-1, 1];
  if (Number.isInteger(number) && Math.abs(number) <= 10) return [number - 2, number + 2];
  const margin = Math.abs(number) / 5;
  return [number - margin, number + margin];
}
