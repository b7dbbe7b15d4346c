const plainly = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const finely = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });
const widest = 1e13;

/** A number for a reader: `1,200`, `−3.5`, `0.00042`, `6e+21`. */
export function numberInWords(value: number): string {
  const size = Math.abs(value);
  if (size >= widest) return withMinus(value.toExponential(2).replace(/\.?0+e/, 'e'));
  const isSmall = size > 0 && size < 0.01;
  if (isSmall && size < 1e-6) return withMinus(value.toExponential(1).replace(/\.?0+e/, 'e'));
  return withMinus((isSmall ? finely : plainly).format(value));
}

/** Numbers on an axis, each with as many decimals as their step needs to tell them apart. */
export function ticksInWords(ticks: readonly number[]): readonly string[] {
  const [first = 0, second = first] = ticks;
  const step = Math.abs(second - first);
  const largest = Math.max(...ticks.map(Math.abs));
  if (largest >= widest || (step > 0 && step < 1e-6)) return ticks.map(numberInWords);
  const digits = step > 0 ? Math.max(0, Math.ceil(-Math.log10(step) - 1e-9)) : 2;
  const format = new Intl.NumberFormat('en', { maximumFractionDigits: Math.min(digits, 12) });
  return ticks.map((tick) => withMinus(format.format(tick)));
}

/** Round numbers between two others, about as many as asked for, from the lowest up. */
export function roundNumbers(low: number, high: number, count: number): readonly number[] {
  const step = roundStep((high - low) / Math.max(1, count));
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  // Dividing by a whole number keeps 0.3 from becoming 0.30000000000000004.
  const per = step < 1 ? Math.round(1 / step) : undefined;
  return Array.from({ length: last - first + 1 }, (_, index) =>
    per === undefined ? (first + index) * step : (first + index) / per,
  );
}

/** 1, 2 or 5 times a power of ten, at least as large as what is given. */
export function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const times = [1, 2, 5, 10].find((each) => each * power >= least * (1 - 1e-9)) ?? 10;
  return times * power;
}

function withMinus(text: string): string {
  return text.replace(/^-/, '−').replace(/^−0$/, '0');
}
