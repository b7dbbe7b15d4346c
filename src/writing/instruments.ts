/** A questionnaire by the name its totals are kept under, and the lowest and highest total it has. */
export interface Instrument {
  readonly name: string;
  readonly low: number;
  readonly high: number;
}

/** The instruments in wide use; only names and ranges, never their items. */
export const instruments: readonly Instrument[] = [
  { name: 'phq-9', low: 0, high: 27 },
  { name: 'gad-7', low: 0, high: 21 },
  { name: 'audit-c', low: 0, high: 12 },
  { name: 'pcl-5', low: 0, high: 80 },
  { name: 'who-5', low: 0, high: 100 },
  { name: 'k10', low: 10, high: 50 },
  { name: 'rosenberg', low: 0, high: 30 },
  { name: 'sdq-total', low: 0, high: 40 },
  { name: 'whodas-12', low: 0, high: 48 },
];

export function instrumentOf(measure: string): Instrument | undefined {
  return instruments.find(({ name }) => name === measure);
}
