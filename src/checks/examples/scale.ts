import { planWithGoal } from './records.ts';

/** A plan whose goal G1 has an attainment scale; `levels` are its lines, such as `0: 4 nights`. */
export function planWithScale(...levels: readonly string[]): string {
  return planWithGoal('scale:', ...levels.map((level) => `  ${level}`));
}
