/**
 * How far a reading must be past a line to be past it: readings that lie on a line must not seem to
 * pass it because the line was reckoned with rounding.
 */
export function slackFor(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0) * 1e-12;
}
