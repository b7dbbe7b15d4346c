// @ts-check

/**
 * @typedef {object} Totals
 * @property {number} passed
 * @property {number} failed
 */

/**
 * The line with which a ring of tests closes.
 *
 * @param {string} ring
 * @param {Totals} totals
 */
export function totalsLine(ring, { passed, failed }) {
  return `${ring}: ${passed} passed, ${failed} failed`;
}

/**
 * The totals in what a ring printed: those of its last closing line.
 *
 * @param {string} ring
 * @param {string} printed
 * @returns {Totals | undefined}
 */
export function readTotals(ring, printed) {
  const found = [...printed.matchAll(/^(\w+): (\d+) passed, (\d+) failed$/gm)];
  const last = found.findLast(([, name]) => name === ring);
  return last && { passed: Number(last[2]), failed: Number(last[3]) };
}

/**
 * Whether tests ran and every one passed. No tests at all is a failure: it looks too much like
 * success.
 *
 * @param {Totals | undefined} totals
 */
export function isGreen(totals) {
  return totals !== undefined && totals.failed === 0 && totals.passed > 0;
}
