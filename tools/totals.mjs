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
 * A line that names a test that failed, or one that passed only when it was looked at again.
 *
 * @param {`${string} failed` | `${string} passed the second time`} how what became of it in which ring
 * @param {{ fullTitle(): string }} test
 * @param {unknown} [error] what was wrong with it
 */
export function testLine(how, test, error) {
  const [first = ''] = (error instanceof Error ? error.message : '').split('\n');
  return `${how}: ${test.fullTitle()}${first === '' ? '' : ` (${first.slice(0, 300)})`}`;
}

/**
 * The tests that a ring named in what it printed.
 *
 * @param {string} ring
 * @param {string} printed
 * @returns {readonly string[]}
 */
export function readTestLines(ring, printed) {
  const begins = [`${ring} failed: `, `${ring} passed the second time: `];
  return printed.split('\n').filter((line) => begins.some((words) => line.startsWith(words)));
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
