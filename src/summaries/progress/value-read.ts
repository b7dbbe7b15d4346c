import type { PhrasingContent } from 'mdast';
import { instrumentOf } from '../../caseload/instruments.ts';
import type { MeasuredValue } from '../../caseload/readings.ts';
import { fact } from '../facts.ts';
import type { View } from '../view.ts';
import type { Measured } from './measured.ts';

/** A value that leads to its line; one that its instrument cannot give is told to be so. */
export function valueRead(
  one: MeasuredValue,
  { name }: Pick<Measured, 'name'>,
  { words, spoken, moment }: View,
): readonly PhrasingContent[] {
  const value = fact(one, spoken.number(one.value));
  const instrument = instrumentOf(name, moment.settings);
  if (!instrument || (one.value >= instrument.low && one.value <= instrument.high)) return [value];
  return words('{value} (outside its range of {low} to {high})', {
    value,
    low: spoken.number(instrument.low),
    high: spoken.number(instrument.high),
  });
}
